import type { ExtensionContext } from 'vscode';
import { ServerWorker } from '../client/src/server/server-worker';
import type { Api } from '../client/src/start';

// Everything, in one file, because the client, the server and the command line share most of their code on every host.
// Each part is loaded only when it is asked for: what needs Node is never run in a browser.

/** VS Code starts the extension in a browser: package.json's `browser`. */
export async function activate(context: ExtensionContext): Promise<Api> {
  performance.mark(ACTIVATED);
  const { extensionUri } = context;
  const script = extensionUri.with({ path: `${extensionUri.path}/dist/ibid.js` }).toString(true);
  const startWorker = () => new ServerWorker(script);
  const first = startWorker(); // loads while the client does
  return (await import('../client/src/extension-browser')).activate(context, startWorker, first);
}

export async function activateOnNode(context: ExtensionContext): Promise<Api> {
  performance.mark(ACTIVATED);
  return (await import('../client/src/extension')).activate(context);
}

/** What the benchmark of the first hover counts from. */
const ACTIVATED = 'ibid/activate';

export const startServer = () => import('../server/src/lsp/main');

export const runCommandLine = () => import('../server/src/cli/main');

/** An extension host, and Node, hand in a `require`; a web worker, which the extension starts from this file, has none. */
const isWorker = typeof require === 'undefined';
if (isWorker) void startServerInWorker();

/** Holds a lock under the worker's name for as long as the worker lives, for server-worker.ts of the client to wait for. */
async function startServerInWorker(): Promise<void> {
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
