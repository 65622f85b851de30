import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import manifest from '../../../package.json';
import { editorSource } from '../host/browser/editor-source';
import { byScheme } from '../host/by-scheme';
import { nodeSource } from '../host/node/node-source';
import { type Repository, rulePages } from '../host/node/rule-pages';
import { PaperReading } from '../paper/read-paper';
import { editorFiles } from './editor-files';
import { serve } from './serve';

// The language server, started by an editor: node dist/server.js --stdio | --node-ipc | --socket=N

// A bug is logged with the names and lines of the source, not those of the bundle.
process.setSourceMapsEnabled(true);

const transports = /^--(?:stdio|node-ipc|socket(?:=\d+)?|pipe(?:=.+)?)$/; // "--socket=6009"

if (!process.argv.some((argument) => transports.test(argument))) {
  process.stderr.write('ibid language server: say how to talk, by --stdio, --node-ipc or --socket=PORT\n');
  process.exit(2);
}

const connection = createConnection(ProposedFeatures.all);
const virtualSource = editorSource(editorFiles(connection), () => session()?.publisher.changed());

const session = serve(connection, {
  source: byScheme(nodeSource, virtualSource),
  begin: (...text) => new PaperReading(...text),
  version: manifest.version,
  rulePage: rulePages(join(__dirname, '..', 'docs', 'rules'), (manifest as { repository?: Repository }).repository),
});
