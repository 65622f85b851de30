import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { PaperSource } from '../source';
import { readText } from './read-file';
import { walk, wouldWalk } from './walk';

/** Papers on the disk. A URI that names no file (`untitled:`, `vscode-vfs:`) gives nothing. */
export const nodeSource: PaperSource = {
  async list(folder, patterns) {
    const root = pathOf(folder);
    if (root === undefined) return { files: [], skipped: [] };
    const { files, failures } = await walk(root, patterns);
    return {
      files: files.map(uriOf),
      skipped: failures.map(({ path, error }) => ({
        uri: uriOf(path),
        skipped: { reason: 'unreadable', detail: error.message },
      })),
    };
  },
  async admits(folder, patterns, uri) {
    const [root, path] = [pathOf(folder), pathOf(uri)];
    return root !== undefined && path !== undefined && (await wouldWalk(root, patterns, path));
  },
  async read(uri) {
    const path = pathOf(uri);
    return path === undefined ? { skipped: { reason: 'unreadable', detail: 'not on this disk' } } : readText(path);
  },
  /** Editors write `file:///c%3A/a%28b%29.md` where Node writes `file:///c:/a(b).md`. */
  canonical(uri) {
    const path = pathOf(uri);
    return path === undefined ? uri : uriOf(path);
  },
  exists(uri) {
    const path = pathOf(uri);
    return path !== undefined && existsSync(path);
  },
};

export function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined; // `file://other-host/share` on a system without shares
  }
}
