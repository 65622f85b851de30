import { createServer } from 'node:net';
import * as path from 'node:path';
import { install } from './install.mjs';
import { root } from './paths.mjs';
import { eachLine, start } from './processes.mjs';

/**
 * Serves VS Code for the Web on a loopback port, with the extension and a folder whose changes stay in the browser.
 *
 * @param options `port` 0 takes a free one; `tests` is the module that runs them; `extensions` are folders of others
 * @returns the address of its window. `localhost`, not 127.0.0.1: webviews are framed from its subdomains
 */
export async function startWeb({ defer, folder, port = 0, tests, extensions = [] }) {
  const web = install('web');
  const chosen = port || (await freePort());
  const options = {
    host: '127.0.0.1',
    port: chosen,
    browserType: 'none',
    quality: 'stable',
    commit: '0'.repeat(40), // a build that is there: see ../web/setup.mjs
    testRunnerDataDir: path.join(web, 'builds'),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    extensionPaths: extensions,
    folderPath: folder,
  };
  const script = path.join(import.meta.dirname, 'serve-web.mjs');
  const server = start(process.execPath, [script, JSON.stringify(options)]);
  defer(server.stop);
  const lines = [];
  await new Promise((resolve, reject) => {
    const take = (line) => {
      lines.push(line);
      if (line === 'serving') resolve();
    };
    eachLine(server.child.stdout, take);
    eachLine(server.child.stderr, take);
    server.ended.then(() => reject(new Error(`VS Code for the Web did not start.\n${lines.slice(-20).join('\n')}`)));
  });
  return { address: `http://localhost:${chosen}/`, ended: server.ended };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
