// Makes the VS Code server inside the npm package code-server run on plain Node.js.
// Runs in the folder that the package is installed in, after `npm ci --ignore-scripts`.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';

const vscode = path.resolve('node_modules/code-server/lib/vscode');

installDependencies();
installRipgrep();
silence();
compileNatives();

/**
 * The server's own packages, as its shrink-wrap pins them. One is pinned to a git address: the registry has the same
 * version with the same integrity, which is still checked. `--legacy-peer-deps`, since the shrink-wrap lacks a peer;
 * optional packages stay, since the file watcher's binary is one.
 */
function installDependencies() {
  const file = path.join(vscode, 'npm-shrinkwrap.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  for (const entry of Object.values(lock.packages)) {
    if (entry.resolved?.startsWith('git')) {
      delete entry.resolved;
    }
  }
  fs.writeFileSync(file, JSON.stringify(lock, null, 2));
  npm('ci', '--ignore-scripts', '--omit=dev', '--legacy-peer-deps', '--no-audit', '--no-fund');
}

/** Finds files (`workspace.findFiles`, search). The pinned version downloads its binary, a newer one ships it. */
function installRipgrep() {
  const { rgPath } = createRequire(path.resolve('package.json'))('@vscode/ripgrep');
  const target = path.join(vscode, 'node_modules/@vscode/ripgrep/bin', path.basename(rgPath));
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.copyFileSync(rgPath, target);
  fs.chmodSync(target, 0o755);
}

/** Its built-in extensions report what they are used for, whatever flags and settings say: here, to nobody. */
function silence() {
  const extensions = path.join(vscode, 'extensions');
  for (const name of fs.readdirSync(extensions, { recursive: true })) {
    const file = path.join(extensions, name);
    if (/[\\/]dist[\\/].*\.js$/.test(file)) {
      const script = fs.readFileSync(file, 'utf8');
      const silent = script.replaceAll('https://mobile.events.data.microsoft.com', 'https://127.0.0.1:9');
      if (silent !== script) {
        fs.writeFileSync(file, silent);
      }
    }
  }
}

/**
 * The logger (without it the Output panel stays empty), the watchdog and the terminal. Needs make, g++ and python3;
 * where they are missing the server runs without all three.
 */
function compileNatives() {
  for (const name of ['@vscode/spdlog', 'native-watchdog', 'node-pty']) {
    try {
      npm('rebuild', name);
    } catch (error) {
      console.log(`${name} was not built: ${error.message}`);
    }
  }
}

/** npm inside the server's folder; with the headers that lie beside Node.js, where they do, so that none are fetched. */
function npm(...args) {
  const prefix = path.dirname(path.dirname(process.execPath));
  const headers = fs.existsSync(path.join(prefix, 'include/node/node.h')) ? { npm_config_nodedir: prefix } : {};
  const env = { ...process.env, JOBS: 'max', ...headers };
  execFileSync('npm', args, { cwd: vscode, stdio: 'inherit', env, shell: process.platform === 'win32' });
}
