import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import manifest from '../../../package.json';
import { nodeSource } from '../host/node/node-source';
import { type Repository, rulePages } from '../host/node/rule-pages';
import { readPaper } from '../paper/read-paper';
import { serve } from './serve';

// The language server, started by an editor: node dist/server.js --stdio | --node-ipc | --socket=N

// A bug is logged with the names and lines of the source, not those of the bundle.
process.setSourceMapsEnabled(true);

const transports = /^--(?:stdio|node-ipc|socket(?:=\d+)?|pipe(?:=.+)?)$/; // "--socket=6009"

if (!process.argv.some((argument) => transports.test(argument))) {
  process.stderr.write('ibid language server: say how to talk, by --stdio, --node-ipc or --socket=PORT\n');
  process.exit(2);
}

serve(createConnection(ProposedFeatures.all), {
  source: nodeSource,
  read: readPaper,
  version: manifest.version,
  rulePage: rulePages(join(__dirname, '..', 'docs', 'rules'), (manifest as { repository?: Repository }).repository),
});
