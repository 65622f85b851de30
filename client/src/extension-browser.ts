import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { ServerWorker, WorkerReader } from './server/server-worker';
import { type Api, type MakeClient, start } from './start';

/** The extension in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): Api {
  return start(context, 'web', serverWorker);
}

const serverWorker: MakeClient = (context, options) => {
  // The file that this very function came in: without an extension host around it, it is the server.
  const script = Uri.joinPath(context.extensionUri, 'dist/ibid.js').toString(true);
  let worker: ServerWorker | undefined;
  context.subscriptions.push({ dispose: () => worker?.stop() });
  // Called again at every restart: a worker that has been told to end does not come back.
  const begin = async () => {
    worker?.stop();
    worker = new ServerWorker(script);
    await worker.ready();
    const reader = new WorkerReader(worker.port);
    worker.whenGone(() => reader.close());
    return { reader, writer: new BrowserMessageWriter(worker.port) };
  };
  return new LanguageClient('ibid', 'Ibid', begin, options);
};
