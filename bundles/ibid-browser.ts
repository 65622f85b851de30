import type { ExtensionContext } from 'vscode';
import type { Api } from '../client/src/start';

// Everything that runs in a browser, in one file: VS Code's extension host loads it as the extension, and the extension
// starts it again as a worker, where it is the language server. Each part is loaded only where it belongs.

/** VS Code starts the extension: package.json's `browser`. */
export async function activate(context: ExtensionContext): Promise<Api> {
  return (await import('../client/src/extension-browser')).activate(context);
}

/** An extension host hands in a `require`, for `vscode`; a worker of our own has none. */
const isServer = typeof require === 'undefined';
if (isServer) void import('../server/src/lsp/browser-main');
