import { type Disposable, type ExtensionContext, workspace } from 'vscode';
import type { ActivePaper } from '../active-paper';
import type { Ask } from '../server/ask';
import type { GraphShown } from './messages';
import { GraphPanel } from './panel';

/** The citation graph: one tab, opened when it is asked for. */
export class GraphTab implements Disposable {
  readonly #context: ExtensionContext;
  readonly #ask: Ask;
  readonly #active: ActivePaper;
  readonly #disposables: readonly Disposable[];
  #panel: GraphPanel | undefined;

  constructor(context: ExtensionContext, ask: Ask, active: ActivePaper) {
    this.#context = context;
    this.#ask = ask;
    this.#active = active;
    this.#disposables = [
      active.onSwitched(() => this.#tellActive()),
      workspace.onDidSaveTextDocument(() => this.outdate()),
    ];
  }

  show(): void {
    if (this.#panel) return void this.#panel.reveal();
    const panel = new GraphPanel(this.#context, this.#ask);
    panel.onClosed(() => {
      this.#panel = undefined;
    });
    this.#panel = panel;
    this.#tellActive();
  }

  /** The papers have changed. */
  outdate(): void {
    void this.#panel?.refresh();
  }

  /** What is to be seen in it; undefined where it is not open. */
  get shown(): GraphShown | undefined {
    return this.#panel?.shown;
  }

  dispose(): void {
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #tellActive(): void {
    if (this.#panel) this.#panel.active = this.#active.document?.uri.toString();
  }
}
