import * as fs from 'node:fs';
import * as path from 'node:path';
import { corpus } from './paths.mjs';

/**
 * Copies the sample papers into a workspace that tests may change. It is described by a file, not a folder alone, so
 * that a second folder can join it without a restart of the extension host.
 *
 * @returns the workspace file, and the folder with the papers
 */
export function makeWorkspace(temp) {
  const folder = path.join(temp, 'papers');
  fs.cpSync(corpus, folder, { recursive: true });
  const file = path.join(temp, 'papers.code-workspace');
  fs.writeFileSync(file, JSON.stringify({ folders: [{ path: 'papers' }], settings: {} }, null, 2));
  return { file, folder };
}
