import { holdLock } from './worker-lock';
import { provideRequire } from './worker-require';

// The server of every host and the command line in one file, because they share most of their code. Each part is loaded
// only when it is asked for: what needs Node is never run in a browser.

export const startServer = () => import('../server/src/lsp/main');

export const runCommandLine = () => import('../server/src/cli/main');

/** Node hands in a `require`; a web worker, which the extension starts from this file, has none. */
const isWorker = typeof require === 'undefined';
if (isWorker) void startServerInWorker();

async function startServerInWorker(): Promise<void> {
  const held = holdLock(); // asked for before the server loads, it is there when the server is
  provideRequire();
  await import('../server/src/lsp/browser-main');
  await held;
  self.postMessage('ready');
}

declare const self: { readonly postMessage: (message: string) => void };
