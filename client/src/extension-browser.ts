import type { ExtensionContext } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import type { ServerWorker } from './server/server-worker';
import { type Api, type MakeClient, start } from './start';

/**
 * The extension in a browser: the server is a web worker.
 *
 * @param startWorker starts the server, as often as it has to be started
 * @param first one that has been started already
 */
export function activate(context: ExtensionContext, startWorker: () => ServerWorker, first: ServerWorker): Api {
  let worker: ServerWorker | undefined;
  const begin = async () => {
    // A worker that has been told to end does not come back.
    worker?.stop();
    const current = worker ? startWorker() : first;
    worker = current;
    await current.ready;
    const reader = new WorkerReader(current.port);
    current.whenGone(() => reader.close());
    return { reader, writer: new BrowserMessageWriter(current.port) };
  };
  const makeClient: MakeClient = (_, options) => new LanguageClient('ibid', 'Ibid', begin, options);
  context.subscriptions.push({ dispose: () => worker?.stop() });
  return start(context, 'web', makeClient);
}

/** Reads what the worker says, and can be told that it will say no more. */
class WorkerReader extends BrowserMessageReader {
  close(): void {
    this.fireClose();
  }
}
