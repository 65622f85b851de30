import { commands, type Disposable, type Memento, type TextDocument } from 'vscode';
import type { ViewName } from '../../../server/src/lsp/custom-requests';
import type { ActivePaper } from '../active-paper';
import type { Ask } from '../server/ask';
import type { Order } from './arrange';
import { PaperView, type Subject } from './paper-view';

/** The orders in which each view can be sorted, its own one first. */
export const ORDERS: Readonly<Record<ViewName, readonly Order[]>> = {
  acronyms: ['text', 'name', 'count'],
  notes: ['text'],
  works: ['name', 'year', 'count', 'text'],
};

export type Scope = 'paper' | 'library';

/** The three views, which are always about the same thing: the active paper, or the library. */
export class Views implements Disposable {
  readonly all: readonly PaperView[];
  readonly #active: ActivePaper;
  readonly #memory: Memento;
  readonly #disposables: readonly Disposable[];
  #scope: Scope;

  constructor(ask: Ask, active: ActivePaper, memory: Memento) {
    this.#active = active;
    this.#memory = memory;
    this.#scope = memory.get<Scope>('scope', 'paper');
    this.all = (Object.keys(ORDERS) as ViewName[]).map((name) => {
      const order = memory.get<Order>(`order.${name}`, ORDERS[name][0]!);
      return new PaperView(name, ask, { order, filter: '', onlyMarked: false });
    });
    this.#disposables = [
      active.onSwitched(() => this.#show()),
      active.onEdited(() => this.outdate()),
      ...this.all.map(({ tree }) => tree),
    ];
    this.#show();
  }

  get scope(): Scope {
    return this.#scope;
  }

  set scope(scope: Scope) {
    this.#scope = scope;
    void this.#memory.update('scope', scope);
    this.#show();
  }

  view(name: ViewName): PaperView {
    return this.all.find((view) => view.name === name)!;
  }

  sort(view: PaperView, order: Order): void {
    void this.#memory.update(`order.${view.name}`, order);
    view.rearrange({ order });
  }

  /** The library, or the paper's text, is no longer what the views show. */
  outdate(): void {
    for (const view of this.all) view.outdate();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #show(): void {
    void commands.executeCommand('setContext', 'ibid.scope', this.#scope);
    for (const view of this.all) view.show(this.#scope === 'library' ? 'library' : subject(this.#active.document));
  }
}

function subject(document: TextDocument | undefined): Subject {
  return document && { uri: document.uri.toString(), name: document.uri.path.split('/').at(-1)! };
}
