// How long a reader waits: from the extension's `activate` to the first hover's answer, in VS Code for the Web, each time
// in a fresh window. Prints every figure and their median; exits 1 where it is above the limit.
//   node esbuild.mjs && node test/bench/first-hover.mjs [RUNS]
import * as path from 'node:path';
import { build } from 'esbuild';
import { openPage } from '../vscode/run/chromium.mjs';
import { driveTests } from '../vscode/run/driver.mjs';
import { root } from '../vscode/run/paths.mjs';
import { session } from '../vscode/run/session.mjs';
import { startWeb } from '../vscode/run/vscode-web.mjs';
import { makeWorkspace } from '../vscode/run/workspace.mjs';

/** Milliseconds. */
const LIMIT = 300;
const runs = Number(process.argv[2] ?? 10);
const tests = path.join(root, 'dist/test/bench/index.js');

await session(
  async ({ temp, defer }) => {
    await build({
      bundle: true,
      entryPoints: [path.join(root, 'test/bench/web/first-hover.ts')],
      external: ['vscode'],
      format: 'cjs',
      outfile: tests,
      platform: 'browser',
    });
    const { address } = await startWeb({ defer, folder: makeWorkspace(temp).folder, tests });
    const figures = [];
    for (let run = 0; run < runs; run++) figures.push(await firstHover(address, path.join(temp, String(run))));
    const median = figures.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
    console.log(`first hover in the web host, ms: ${figures.join(' ')}; median ${median}`);
    return median <= LIMIT ? 0 : 1;
  },
  { minutes: 8 },
);

/** One window from its opening to its end. */
async function firstHover(address, temp) {
  const undos = [];
  const page = await openPage({ temp, defer: (undo) => undos.push(undo) });
  let figure = Number.NaN;
  const { ended } = await driveTests(page, (line) => {
    const match = /bench\| ([\d.]+)/.exec(line); // "bench| 231.5"
    if (match) figure = Number(match[1]);
  });
  await page.goto(address);
  await ended;
  for (const undo of undos.reverse()) await undo();
  return figure;
}
