import * as path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of these tests: `test/vscode`. */
export const harness = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** The project. */
export const root = path.resolve(harness, '../..');

/** The papers that tests and `npm start` open. */
export const corpus = path.join(root, 'corpus');
