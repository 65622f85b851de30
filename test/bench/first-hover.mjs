// How long a reader waits: from the extension's `activate` to the first hover's answer, in VS Code for the Web, each time
// in a fresh window; and for two more hovers that are asked for right behind it. Prints every figure and the medians;
// exits 1 where the first is above the limit.
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
const HOVERS = ['first hover', 'the next, over an acronym,', 'the next, over an Ibid.,'];
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
    const windows = [];
    for (let run = 0; run < runs; run++) windows.push(await hovers(address, path.join(temp, String(run))));
    const medians = HOVERS.map((what, hover) => {
      const figures = windows.map((window) => window[hover]);
      const median = figures.toSorted((a, b) => a - b)[Math.floor(runs / 2)];
      console.log(`${what} in the web host, ms: ${figures.join(' ')}; median ${median}`);
      return median;
    });
    return medians[0] <= LIMIT ? 0 : 1;
  },
  { minutes: 8 },
);

/** One window from its opening to its end: how long each hover took. */
async function hovers(address, temp) {
  const undos = [];
  const page = await openPage({ temp, defer: (undo) => undos.push(undo) });
  let figures = HOVERS.map(() => Number.NaN);
  const { ended } = await driveTests(page, (line) => {
    const match = /bench\| ([\d. ]+)/.exec(line); // "bench| 231.5 18.2 4.0"
    if (match) figures = match[1].trim().split(' ').map(Number);
  });
  await page.goto(address);
  await ended;
  for (const undo of undos.reverse()) await undo();
  return figures;
}
