// Makes the extension as it is installed: a .vsix with what .vscodeignore lets in.
//   npm run package [-- FILE]   (ibid-VERSION.vsix where none is named)
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { install } from '../test/vscode/run/install.mjs';
import { root } from '../test/vscode/run/paths.mjs';

const { name, version, repository } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
const file = path.resolve(root, process.argv[2] ?? `${name}-${version}.vsix`);
const vsce = path.join(install('tools'), 'node_modules/@vscode/vsce/vsce');

run([path.join(root, 'esbuild.mjs')]);
run([vsce, 'package', '--no-dependencies', ...readme(), '--out', file]);
console.log(`${path.basename(file)}: ${Math.round(fs.statSync(file).size / 1024)} KB`);

/** VS Code shows pictures and follows links of a README in its repository only; where there is none, they are left out. */
function readme() {
  if (repository) return [];
  const text = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
  const plain = text
    .replace(/^ *!\[.*\n\n?/gm, '') // "![The outline](docs/images/outline.png)" on a line of its own
    .replace(/\[([^\]]+)\]\((?!https?:|#)[^)]+\)/g, '$1'); // "[Apache](LICENSE)" → "Apache"
  fs.writeFileSync(path.join(root, 'dist/README.md'), plain);
  return ['--allow-missing-repository', '--no-rewrite-relative-links', '--readme-path', 'dist/README.md'];
}

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}
