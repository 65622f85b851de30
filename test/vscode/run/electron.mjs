// Runs the suite through @vscode/test-electron.
//   node electron.mjs PROGRAM WORKSPACE USER-DATA
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { install } from './install.mjs';
import { root } from './paths.mjs';

const { runTests } = createRequire(path.join(install('tools'), 'package.json'))('@vscode/test-electron');
const [program, workspace, userData] = process.argv.slice(2);

try {
  await runTests({
    vscodeExecutablePath: program,
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, 'dist/test/node/index'),
    launchArgs: [
      workspace,
      '--disable-extensions',
      `--user-data-dir=${path.join(userData, 'user')}`,
      `--extensions-dir=${path.join(userData, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(String(error));
  process.exitCode = 1;
}
