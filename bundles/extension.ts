import type { ExtensionContext } from 'vscode';
import { ServerWorker } from '../client/src/server/server-worker';
import type { Api } from '../client/src/start';

// The client of every host in one file, for a browser's extension host loads no more. Each half is loaded only when it is
// asked for: what needs Node is never run in a browser.

/** VS Code starts the extension in a browser: package.json's `browser`. */
export async function activate(context: ExtensionContext): Promise<Api> {
  performance.mark(ACTIVATED);
  const { extensionUri } = context;
  // Spelled as a browser spells addresses: the worker tells by blanks where in its name its own address begins.
  const script = new URL(extensionUri.with({ path: `${extensionUri.path}/dist/ibid.js` }).toString(true)).href;
  const startWorker = () => new ServerWorker(script);
  const first = startWorker();
  await workerBegins();
  return (await import('../client/src/extension-browser')).activate(context, startWorker, first);
}

export async function activateOnNode(context: ExtensionContext): Promise<Api> {
  performance.mark(ACTIVATED);
  return (await import('../client/src/extension')).activate(context);
}

/** What the benchmark of the first hover counts from. */
const ACTIVATED = 'ibid/activate';

/**
 * A browser starts the worker of a worker only while that one rests. The client takes long to load, and the server
 * loads at the same time only where it was let begin.
 */
function workerBegins(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, WORKER_BEGINS));
}

/** Milliseconds. */
const WORKER_BEGINS = 10;
