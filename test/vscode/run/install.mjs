import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { harness, root } from './paths.mjs';

/** What can be installed, each with a package and a lock file of its own, and what to call it. */
const PARTS = {
  tools: 'the tools for tests and packages',
  server: 'VS Code for the browser, about a minute',
  web: 'VS Code for the Web',
};

/**
 * Installs one part of the harness where that has not happened yet: its npm packages, then its `setup.mjs`. Installed
 * packages stand apart from the sources, where nothing that goes through the tests finds them.
 *
 * @param {keyof typeof PARTS} part
 * @returns the folder it is installed in
 */
export function install(part) {
  const source = path.join(harness, part);
  const folder = path.join(root, '.vscode-test', part);
  const stamp = path.join(folder, 'installed');
  const wanted = fingerprint(source);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === wanted) {
    return folder;
  }
  console.log(`Installing ${PARTS[part]} (once) …`);
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    fs.copyFileSync(path.join(source, name), path.join(folder, name));
  }
  run(folder, 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
  const setup = path.join(source, 'setup.mjs');
  if (fs.existsSync(setup)) {
    run(folder, process.execPath, [setup]);
  }
  fs.writeFileSync(stamp, wanted);
  return folder;
}

/** Changes with the packages, with how they are set up, and with the Node.js that compiled them. */
function fingerprint(source) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.modules}`);
  for (const name of ['package-lock.json', 'setup.mjs']) {
    const file = path.join(source, name);
    if (fs.existsSync(file)) {
      hash.update(fs.readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/** Runs a command with its words going to a log, which is shown where it fails. */
function run(folder, command, args) {
  const log = path.join(folder, 'install.log');
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell: windows });
  fs.appendFileSync(log, `$ ${command} ${args.join(' ')}\n${stdout}${stderr}\n`);
  if (status !== 0) {
    const last = fs.readFileSync(log, 'utf8').trimEnd().split('\n').slice(-20).join('\n');
    throw new Error(`${command} ${args.join(' ')} failed in ${folder}${error ? `: ${error.message}` : ''}\n${last}`);
  }
}
