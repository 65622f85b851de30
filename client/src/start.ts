import { type ExtensionContext, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { extendMarkdownIt } from './preview/plugin';
import { clientOptions } from './server/client-options';
import { answerFileRequests } from './server/editor-files';
import { words } from './words';

/** What other extensions, and tests, may ask of this one. */
export interface Api {
  readonly host: 'node' | 'web';
  /** Settles when the language server answers. */
  readonly ready: Promise<void>;
  /** What VS Code's Markdown preview asks for: `markdown.markdownItPlugins` in the manifest. */
  readonly extendMarkdownIt: typeof extendMarkdownIt;
}

export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;

/** Starts the language server and what only VS Code has around it; the same on every host. */
export function start(context: ExtensionContext, host: Api['host'], makeClient: MakeClient): Api {
  const client = makeClient(context, clientOptions({}));
  answerFileRequests(client);
  context.subscriptions.push(client);
  const ready = client.start().catch((error: unknown) => {
    void window.showErrorMessage(words.server.failed(String(error)));
  });
  return { host, ready, extendMarkdownIt };
}
