import { type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import { LIBRARY_CHANGED, type ViewName, type ViewRow } from '../../server/src/lsp/custom-requests';
import { ActivePaper } from './active-paper';
import { registerCommands } from './commands';
import { GraphTab } from './graph/graph-tab';
import type { GraphShown } from './graph/messages';
import { extendMarkdownIt } from './preview/plugin';
import { asker } from './server/ask';
import { clientOptions } from './server/client-options';
import { answerFileRequests } from './server/editor-files';
import { provideOutline, withoutOutline } from './server/outline';
import { readingProgress } from './server/reading-progress';
import { StatusBar } from './status-bar';
import { Views } from './views/views';
import { words } from './words';

/** What other extensions, and tests, may ask of this one. */
export interface Api {
  readonly host: 'node' | 'web';
  /** Settles when the language server answers. */
  readonly ready: Promise<void>;
  /** The rows of a view as they are shown now. */
  readonly rows: (view: ViewName) => Promise<readonly ViewRow[]>;
  /** What is to be seen in the citation graph; undefined where it is not open. */
  readonly graph: () => GraphShown | undefined;
  /** What VS Code's Markdown preview asks for: `markdown.markdownItPlugins` in the manifest. */
  readonly extendMarkdownIt: typeof extendMarkdownIt;
}

export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language server and what only VS Code has around it; the same on every host. */
export function start(context: ExtensionContext, host: Api['host'], makeClient: MakeClient): Api {
  const progress = readingProgress((shown) => statusBar.reading(shown));
  const client = makeClient(context, clientOptions({ ...progress, ...withoutOutline }));
  answerFileRequests(client);
  // The server loads while the rest is set up.
  const ready = client.start().catch((error: unknown) => {
    void window.showErrorMessage(words.server.failed(String(error)));
  });
  context.subscriptions.push(provideOutline(client));
  const ask = asker(client);
  const active = new ActivePaper();
  const statusBar = new StatusBar(ask, active);
  const views = new Views(ask, active, context.workspaceState);
  const graph = new GraphTab(context, ask, active);
  const refresh = (): void => {
    views.outdate();
    graph.outdate();
    void statusBar.refresh();
  };
  client.onNotification(LIBRARY_CHANGED, refresh);
  client.onDidChangeState(({ newState }) => {
    if (newState === State.Running) refresh();
    else statusBar.reading(undefined); // a server that has stopped reads nothing
  });
  context.subscriptions.push(client, active, statusBar, views, graph);
  registerCommands({ context, client, ask, active, views, graph });
  return { host, ready, rows: (view) => views.view(view).rows(), graph: () => graph.shown, extendMarkdownIt };
}
