import type { ExtensionContext } from 'vscode';
import type { Api } from '../client/src/start';

// Everything that runs on Node, in one file, because the client, the server and the command line share most of their
// code. Each part is loaded only when it is asked for.

/** VS Code starts the extension: package.json's `main`. */
export async function activate(context: ExtensionContext): Promise<Api> {
  return (await import('../client/src/extension')).activate(context);
}

export const startServer = () => import('../server/src/lsp/main');

export const runCommandLine = () => import('../server/src/cli/main');
