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
if (isServer) void startServer();

/** Holds a lock under the worker's name for as long as the worker lives, for server-worker.ts of the client to wait for. */
async function startServer(): Promise<void> {
  const name = /ibid-[\da-z]+$/.exec(self.name)?.[0]; // "WorkerExtensionHost -> ibid-k3f9…"
  const { locks } = navigator;
  if (name && locks) await new Promise<void>((resolve) => void locks.request(name, () => forever(resolve)));
  await import('../server/src/lsp/browser-main');
  self.postMessage('ready');
}

function forever(begun: () => void): Promise<never> {
  begun();
  return new Promise(() => {});
}

declare const self: { readonly name: string; readonly postMessage: (message: string) => void };

declare const navigator: {
  readonly locks?: { readonly request: (name: string, granted: () => Promise<never>) => Promise<void> };
};
