import { type ExtensionContext, env, Uri, ViewColumn, type WebviewPanel, window } from 'vscode';
import { save } from '../commands/save';
import type { Ask } from '../server/ask';
import { editorRange } from '../server/positions';
import type { FromPage, GraphAsked, GraphShown, ToPage } from './messages';
import { pageHtml } from './page-html';
import { graphWords } from './words';

/** The tab that shows the citation graph. */
export class GraphPanel {
  readonly #panel: WebviewPanel;
  readonly #ask: Ask;
  #asked: GraphAsked | undefined;
  #active: string | undefined;
  /** What the page has said that it shows; undefined while it is hidden. */
  shown: GraphShown | undefined;

  constructor({ extensionUri }: ExtensionContext, ask: Ask) {
    this.#ask = ask;
    const words = graphWords(env.language);
    const code = Uri.joinPath(extensionUri, 'dist/graph');
    const options = { enableScripts: true, localResourceRoots: [code] };
    this.#panel = window.createWebviewPanel('ibid.graph', words.title, ViewColumn.Active, options);
    this.#panel.iconPath = Uri.joinPath(extensionUri, 'media/icon.png');
    const { webview } = this.#panel;
    // A page that is hidden is taken away, and made anew when it comes back.
    this.#panel.onDidChangeViewState(() => {
      if (!this.#panel.visible) this.shown = undefined;
    });
    webview.onDidReceiveMessage((message: FromPage) => this.#take(message));
    webview.html = pageHtml({
      language: env.language,
      words,
      script: webview.asWebviewUri(Uri.joinPath(code, 'graph.js')).toString(),
      style: webview.asWebviewUri(Uri.joinPath(code, 'graph.css')).toString(),
      source: webview.cspSource,
      nonce: nonce(),
    });
  }

  onClosed(take: () => void): void {
    this.#panel.onDidDispose(take);
  }

  reveal(): void {
    this.#panel.reveal();
  }

  /** The paper that is being read or written. */
  set active(uri: string | undefined) {
    this.#active = uri;
    this.#tell({ type: 'active', uri });
  }

  /** The papers have changed. */
  async refresh(): Promise<void> {
    const asked = this.#asked;
    const graph = asked && (await this.#ask('ibid/graph', asked));
    if (!graph || asked !== this.#asked) return;
    this.#tell({ type: 'graph', graph, asked });
    this.#tell({ type: 'active', uri: this.#active });
  }

  async #take(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'load':
        this.#asked = message.asked;
        return this.refresh();
      case 'open':
        return this.#open(message.place);
      case 'save':
        return void (await save(`citations.${message.format}`, message.content));
      case 'shown':
        this.shown = message.shown;
    }
  }

  /** Beside the graph, which stays in sight. */
  async #open({ uri, range }: Extract<FromPage, { type: 'open' }>['place']): Promise<void> {
    const viewColumn = this.#panel.viewColumn === ViewColumn.One ? ViewColumn.Two : ViewColumn.One;
    await window.showTextDocument(Uri.parse(uri), { viewColumn, preview: true, selection: editorRange(range) });
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }
}

function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
