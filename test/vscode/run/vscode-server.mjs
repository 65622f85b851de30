import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { install } from './install.mjs';
import { root } from './paths.mjs';
import { eachLine, start } from './processes.mjs';

/** Settings of a window that nobody set up: nothing is looked up, nothing greets. */
export const QUIET = {
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.enableExperiments': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/**
 * Starts a VS Code server on a loopback port. Its windows open in a browser; its extension host is Node.js.
 *
 * @param options `port` 0 takes a free one; `args` are further flags; `settings` are the machine's; `log` gets each line
 * @returns `address(query)` of a window, `remote(file)` as that window names a file, `ended` with the server
 */
export async function startServer({ temp, defer, port = 0, args = [], settings = {}, log = () => {} }) {
  const data = path.join(temp, 'server');
  fs.mkdirSync(path.join(data, 'data/Machine'), { recursive: true });
  fs.writeFileSync(path.join(data, 'data/Machine/settings.json'), JSON.stringify({ ...QUIET, ...settings }, null, 2));
  const token = randomUUID();
  const server = start(
    process.execPath,
    [
      ...[...command(data), '--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
      ...['--disable-workspace-trust', ...args],
    ],
    { env: environment(temp) },
  );
  defer(server.stop);
  const lines = [];
  const listening = await new Promise((resolve, reject) => {
    const take = (line) => {
      log(`server: ${line}`);
      lines.push(line);
      // "Extension host agent listening on 43017"
      const match = /Extension host agent listening on (\d+)/.exec(line);
      if (match) {
        resolve(Number(match[1]));
      }
    };
    eachLine(server.child.stdout, take);
    eachLine(server.child.stderr, take);
    server.ended.then(() => reject(new Error(`The VS Code server did not start.\n${lines.slice(-20).join('\n')}`)));
  });
  const authority = `127.0.0.1:${listening}`;
  return {
    address: ({ payload = [], ...query }) =>
      `http://${authority}/?${new URLSearchParams({ ...query, payload: JSON.stringify(payload), tkn: token })}`,
    remote: (file) => `vscode-remote://${authority}${file}`,
    ended: server.ended,
  };
}

/** Installs a packaged extension into the server that will be started with the same `temp`. */
export async function installExtension(temp, vsix) {
  const lines = [];
  const { child, ended } = start(
    process.execPath,
    [...command(path.join(temp, 'server')), '--install-extension', vsix],
    {
      env: environment(temp),
    },
  );
  eachLine(child.stdout, (line) => lines.push(line));
  eachLine(child.stderr, (line) => lines.push(line));
  const code = await ended;
  if (code !== 0) {
    throw new Error(`${path.basename(vsix)} could not be installed.\n${lines.join('\n')}`);
  }
}

/** Makes the extension, as it stands here, an installed one of the server that will be started with the same `temp`. */
export function linkExtension(temp) {
  const { name, publisher, version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const extensions = path.join(temp, 'server/extensions');
  fs.mkdirSync(extensions, { recursive: true });
  fs.symlinkSync(root, path.join(extensions, `${publisher}.${name}-${version}`));
}

function command(data) {
  const main = path.join(install('server'), 'node_modules/code-server/lib/vscode/out/server-main.js');
  return [main, '--accept-server-license-terms', '--disable-telemetry', '--server-data-dir', data];
}

/** No extension gallery, and its sockets go with the temporary folder. */
function environment(temp) {
  return { ...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: temp };
}
