import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import * as path from 'node:path';
import { install } from './install.mjs';
import { root } from './paths.mjs';

/**
 * Serves VS Code for the Web on a loopback port, with the extension and a folder whose changes stay in the browser.
 *
 * @param options `port` 0 takes a free one; `tests` is the module that runs them; `extensions` are folders of others
 * @returns the address to open. `localhost`, not 127.0.0.1: webviews are framed from its subdomains
 */
export async function startWeb({ defer, folder, port = 0, tests, extensions = [] }) {
  const web = install('web');
  const { open } = createRequire(path.join(web, 'package.json'))('@vscode/test-web');
  const chosen = port || (await freePort());
  const server = await quietly(() =>
    open({
      host: '127.0.0.1',
      port: chosen,
      browserType: 'none',
      quality: 'stable',
      commit: '0'.repeat(40),
      testRunnerDataDir: path.join(web, 'node_modules/.builds'),
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionPaths: extensions,
      folderPath: folder,
    }),
  );
  defer(() => server.dispose());
  return `http://localhost:${chosen}/`;
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

/** @vscode/test-web says what it serves, which is of no use to whoever reads our output; its access log stays off too. */
async function quietly(work) {
  const { log } = console;
  console.log = () => {};
  try {
    return await work();
  } finally {
    console.log = log;
  }
}
