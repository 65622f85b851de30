// Serves VS Code for the Web, in a process of its own, since it logs what it serves.
//   node serve-web.mjs OPTIONS   (JSON, as @vscode/test-web's `open` takes them)
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { install } from './install.mjs';

const { open } = createRequire(path.join(install('web'), 'package.json'))('@vscode/test-web');

await open(JSON.parse(process.argv[2]));
console.log('serving');
