import { EventEmitter, type TreeDataProvider, type TreeItem, type TreeView, window } from 'vscode';
import type { ViewName, ViewRow } from '../../../server/src/lsp/custom-requests';
import type { Ask } from '../server/ask';
import { words } from '../words';
import { type Arrangement, arrange } from './arrange';
import { changes } from './changes';
import { rowItem } from './row-item';

/** What a view is about: a paper (its document's URI and a name for it), or the whole library. */
export type Subject =
  | { readonly uri: string; readonly name: string }
  | 'library'
  /** No paper is open. */
  | undefined;

/**
 * One view. Its elements are the ids of rows, which stay while the text changes: only what a reader would see differ is
 * drawn again, and what is open, selected or scrolled to stays so.
 */
export class PaperView implements TreeDataProvider<string> {
  readonly name: ViewName;
  readonly tree: TreeView<string>;
  readonly #ask: Ask;
  readonly #changed = new EventEmitter<string[] | undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #subject: Subject;
  #arrangement: Arrangement;
  #rows: readonly ViewRow[] = [];
  #shown: readonly ViewRow[] = [];
  #byId = new Map<string, ViewRow>();
  /** What is being asked for; an older answer is dropped. */
  #round = 0;
  #isStale = true;
  #loading: Promise<void> | undefined;

  constructor(name: ViewName, ask: Ask, arrangement: Arrangement) {
    this.name = name;
    this.#ask = ask;
    this.#arrangement = arrangement;
    this.tree = window.createTreeView(`ibid.${name}`, { treeDataProvider: this, showCollapseAll: true });
    this.tree.onDidChangeVisibility(({ visible }) => {
      if (visible && this.#isStale) void this.refresh();
    });
  }

  get arrangement(): Arrangement {
    return this.#arrangement;
  }

  show(subject: Subject): void {
    this.#subject = subject;
    this.#describe();
    this.outdate();
  }

  rearrange(arrangement: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...arrangement };
    this.#describe();
    this.#draw();
  }

  /** What is shown may no longer hold: a view that nobody sees asks again when it is seen. */
  outdate(): void {
    this.#isStale = true;
    if (this.tree.visible) void this.refresh();
  }

  /** Asks the server for the rows; they are drawn where they differ. */
  refresh(): Promise<void> {
    this.#loading = this.#load();
    return this.#loading;
  }

  row(id: string): ViewRow | undefined {
    return this.#byId.get(id);
  }

  /** The rows as they are shown, for tests. */
  async rows(): Promise<readonly ViewRow[]> {
    await this.refresh();
    return this.#shown;
  }

  getTreeItem(id: string): TreeItem {
    return rowItem(this.name, this.#byId.get(id)!);
  }

  async getChildren(id?: string): Promise<string[]> {
    if (id === undefined) await (this.#loading ?? this.refresh());
    const rows = id === undefined ? this.#shown : (this.#byId.get(id)?.children ?? []);
    return rows.map((row) => row.id);
  }

  async #load(): Promise<void> {
    const round = ++this.#round;
    const subject = this.#subject;
    const textDocument = typeof subject === 'object' ? { uri: subject.uri } : undefined;
    const rows = subject ? await this.#ask('ibid/view', { view: this.name, textDocument }) : [];
    if (round !== this.#round || rows === undefined) return;
    this.#isStale = false;
    this.#rows = rows ?? [];
    this.#draw();
  }

  #draw(): void {
    const before = this.#shown;
    this.#shown = arrange(this.#rows, this.#arrangement);
    this.#byId = new Map(withChildren(this.#shown).map((row) => [row.id, row]));
    const changed = changes(before, this.#shown);
    if (changed === 'all') this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire([...changed]);
    const isFiltered = this.#rows.length > 0 && this.#shown.length === 0;
    this.tree.message = isFiltered ? words.views.nothingFits : undefined;
  }

  #describe(): void {
    const { filter, onlyMarked } = this.#arrangement;
    const name = this.#subject === 'library' ? words.views.library : this.#subject?.name;
    const parts = [name, filter && `“${filter}”`, onlyMarked && words.views.onlyMarked];
    this.tree.description = parts.filter(Boolean).join(' · ');
  }
}

function withChildren(rows: readonly ViewRow[]): readonly ViewRow[] {
  return rows.flatMap((row) => [row, ...withChildren(row.children)]);
}
