import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { version } from '../../../package.json';
import { editorSource } from '../host/browser/editor-source';
import { PaperReading } from '../paper/read-paper';
import { editorFiles } from './editor-files';
import { serve } from './serve';

// The language server as a web worker, started by the client in a browser. All files come by way of the client.

/** The worker's own end of the line. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const reader = new BrowserMessageReader(self);
const connection = createConnection(ProposedFeatures.all, reader, new BrowserMessageWriter(self));

const session = serve(connection, {
  source: editorSource(editorFiles(connection), () => session()?.publisher.changed()),
  begin: (...text) => new PaperReading(...text),
  version,
  rulePage: () => undefined, // a browser would show the shipped pages as raw text
});
