import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Api, type MakeClient, start } from './start';

/** The extension in a browser: the server is a web worker. */
export function activate(context: ExtensionContext): Api {
  return start(context, 'web', serverWorker);
}

const serverWorker: MakeClient = (context, options) => {
  // The file that this very function came in: without an extension host around it, it is the server.
  const script = Uri.joinPath(context.extensionUri, 'dist/web/ibid.js').toString(true);
  let worker: Worker | undefined;
  const stop = (): void => worker?.terminate();
  context.subscriptions.push({ dispose: stop });
  // Called again at every restart: a worker that has been told to end does not come back.
  const begin = async () => {
    stop();
    worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('ibid', 'Ibid', begin, options);
};

/** What VS Code's extension host in a browser has of the web's workers. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}
