import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { harness } from './paths.mjs';

/** What can be installed, and where it lives: each has a package and a lock file of its own, apart from the project's. */
const FOLDERS = { tools: '.', server: 'server', web: 'web' };

/**
 * Installs one part of the harness where that has not happened yet: its npm packages, then its `setup.mjs`.
 *
 * @param {'tools' | 'server' | 'web'} part
 * @returns the folder it is installed in
 */
export function install(part) {
  const folder = path.join(harness, FOLDERS[part]);
  const stamp = path.join(folder, 'node_modules/.ready');
  const wanted = fingerprint(folder);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return folder;
  }
  console.log(`Installing ${JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')).name} (once) …`);
  const log = path.join(folder, 'install.log');
  fs.rmSync(log, { force: true });
  run(folder, log, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  if (fs.existsSync(path.join(folder, 'setup.mjs'))) {
    run(folder, log, process.execPath, ['setup.mjs']);
  }
  fs.writeFileSync(stamp, wanted);
  return folder;
}

/** Changes with the packages, with how they are set up, and with the Node.js that compiled them. */
function fingerprint(folder) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const name of ['package-lock.json', 'setup.mjs']) {
    const file = path.join(folder, name);
    if (fs.existsSync(file)) {
      hash.update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Runs a command with its words going to a log, which is shown where it fails. */
function run(folder, log, command, args) {
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: windows });
  fs.appendFileSync(log, `$ ${command} ${args.join(' ')}\n${stdout}${stderr}\n`);
  if (status !== 0) {
    const last = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}${error ? `: ${error.message}` : ''}\n${last}`);
  }
}
