// The suite in the web extension host: VS Code for the Web in headless Chromium.
import * as path from 'node:path';
import { buildSuite } from './build-suite.mjs';
import { openPage } from './chromium.mjs';
import { driveTests } from './driver.mjs';
import { readOutcome } from './outcome.mjs';
import { root } from './paths.mjs';
import { session } from './session.mjs';
import { startWeb } from './vscode-web.mjs';
import { makeWorkspace } from './workspace.mjs';

await session(
  async ({ temp, defer }) => {
    await buildSuite();
    const { take, verdict } = readOutcome();
    const tests = path.join(root, 'dist/test/web/index.js');
    const { address } = await startWeb({ defer, folder: makeWorkspace(temp).folder, tests });
    const page = await openPage({ temp, defer });
    const { ended } = await driveTests(page, take);
    await page.goto(address);
    return verdict(await ended);
  },
  { minutes: 8 },
);
