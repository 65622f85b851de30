// The suite in a Node extension host: a desktop VS Code (VSCODE_PATH, or downloaded), else the stand-in for one.
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { buildSuite } from './build-suite.mjs';
import { install } from './install.mjs';
import { readOutcome } from './outcome.mjs';
import { harness, root } from './paths.mjs';
import { eachLine, start } from './processes.mjs';
import { session } from './session.mjs';
import { makeWorkspace } from './workspace.mjs';

await session(
  async ({ temp, defer }) => {
    await buildSuite();
    const program = await findProgram();
    const { take, verdict } = readOutcome();
    const script = path.join(harness, 'run/electron.mjs');
    const run = start(process.execPath, [script, program, makeWorkspace(temp).file, temp], { grace: 20_000 });
    defer(run.stop);
    eachLine(run.child.stdout, take);
    eachLine(run.child.stderr, take);
    return verdict(await run.ended);
  },
  { minutes: 8 },
);

async function findProgram() {
  const standIn = path.join(harness, 'run/stand-in.mjs');
  if (process.env.VSCODE_PATH) {
    return process.env.VSCODE_PATH;
  }
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.log('No display for a desktop VS Code: the suite runs in a VS Code server and headless Chromium.');
    return standIn;
  }
  try {
    const { downloadAndUnzipVSCode } = createRequire(path.join(install('tools'), 'package.json'))(
      '@vscode/test-electron',
    );
    return await downloadAndUnzipVSCode({ version: 'stable', cachePath: path.join(root, '.vscode-test') });
  } catch (error) {
    console.log(`No desktop VS Code could be had (${error.message}): a VS Code server and headless Chromium instead.`);
    return standIn;
  }
}
