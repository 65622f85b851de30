import {
  commands,
  type Disposable,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { PaperStatus } from '../../server/src/lsp/custom-requests';
import type { ActivePaper } from './active-paper';
import type { Ask } from './server/ask';
import { words } from './words';

/** The status-bar item: how far the reading of the folders is, then how long the active paper is. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #ask: Ask;
  readonly #active: ActivePaper;
  readonly #disposables: readonly Disposable[];
  #progress: string | undefined;
  #status: PaperStatus | undefined;

  constructor(ask: Ask, active: ActivePaper) {
    this.#ask = ask;
    this.#active = active;
    this.#item = window.createStatusBarItem('ibid.status', StatusBarAlignment.Right, 100);
    this.#item.name = 'Ibid';
    this.#item.command = 'ibid.showCommands';
    this.#disposables = [
      this.#item,
      active.onSwitched(() => this.refresh()),
      active.onEdited(() => this.refresh()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('ibid.statusBar')) this.#draw();
      }),
    ];
  }

  /** Takes part in the reading of the folders: `3/12`, and nothing once it is through. */
  reading(progress: string | undefined): void {
    this.#progress = progress;
    this.#draw();
  }

  async refresh(): Promise<void> {
    const { document } = this.#active;
    if (!this.#status) tellContext(document, undefined); // commands need not wait for the first answer
    const status = document && (await this.#ask('ibid/status', { textDocument: { uri: document.uri.toString() } }));
    if (document !== this.#active.document || (document && status === undefined)) return;
    this.#status = status ?? undefined;
    tellContext(document, this.#status);
    this.#draw();
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #draw(): void {
    const isWanted = workspace.getConfiguration('ibid').get('statusBar.enabled', true);
    const isPaper = this.#status?.isPaper === true;
    if (this.#progress !== undefined) {
      this.#item.text = `$(sync~spin) ${words.status.reading} ${this.#progress}`;
      this.#item.tooltip = words.status.click;
    } else if (this.#status && isPaper) {
      this.#item.text = `$(book) ${words.status.counts(this.#status.words.body, this.#status.words.notes)}`;
      this.#item.tooltip = new MarkdownString(`${words.status.details(this.#status)}\n\n${words.status.click}`);
    }
    this.#item.accessibilityInformation = { label: `Ibid: ${this.#item.text.replace(/\$\([^)]*\)\s*/, '')}` }; // "$(book) "
    if (isWanted && (isPaper || this.#progress !== undefined)) this.#item.show();
    else this.#item.hide();
  }
}

/** Tells menus and welcome texts what kind of document is active. */
function tellContext(document: TextDocument | undefined, status: PaperStatus | undefined): void {
  const kind = status?.isPaper ? 'paper' : document ? 'document' : 'none';
  void commands.executeCommand('setContext', 'ibid.active', kind);
}
