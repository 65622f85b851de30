#!/usr/bin/env node
// Takes the place of VS Code's desktop program for @vscode/test-electron: the same flags and the same suite, but a VS
// Code server, its Node extension host and headless Chromium.
import { openPage } from './chromium.mjs';
import { driveTests } from './driver.mjs';
import { session } from './session.mjs';
import { startServer } from './vscode-server.mjs';

const flag = (name) => process.argv.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const workspace = process.argv.slice(2).find((each) => !each.startsWith('-'));

await session(
  async ({ temp, defer }) => {
    const take = (line) => console.log(line);
    const { address, remote, ended } = await startServer({
      temp,
      defer,
      args: ['--enable-smoke-test-driver'],
      log: take,
    });
    const page = await openPage({ temp, defer });
    const tests = await driveTests(page, take);
    await page.goto(
      address({
        workspace,
        payload: [
          ['extensionDevelopmentPath', remote(flag('extensionDevelopmentPath'))],
          ['extensionTestsPath', remote(flag('extensionTestsPath'))],
          ['skipWelcome', 'true'],
        ],
      }),
    );
    return await Promise.race([
      tests.ended,
      ended.then(() => {
        throw new Error('The VS Code server ended before the tests.');
      }),
    ]);
  },
  { minutes: 7 },
);
