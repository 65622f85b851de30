import { decode } from '../decode';
import type { FilePatterns, Listing, SkippedFile } from '../source';
import { type GitIgnore, gitIgnore, isIgnored, isLeftOut, matcher } from './admission';
import type { EditorFiles } from './editor-files';
import { pathIn, uriIn } from './uris';

/**
 * The files under a folder that the patterns admit, one message for each level of folders. `.gitignore` is honored;
 * node_modules and dot folders are left out.
 */
export async function walk(files: EditorFiles, root: string, patterns: FilePatterns): Promise<Listing> {
  const admits = matcher(patterns);
  const found: string[] = [];
  const skipped: SkippedFile[] = [];
  let listed = 0;
  let level: readonly Folder[] = [{ path: '', ignores: [] }];
  while (level.length > 0) {
    const listings = await files.list(level.map(({ path }) => uriIn(root, path)));
    const ignores = await ignoresOf(files, root, level, listings);
    const next: Folder[] = [];
    for (const [index, { path: folder }] of level.entries()) {
      const entries = listings[index];
      if (!entries) skipped.push(unreadable(uriIn(root, folder), 'the folder cannot be listed'));
      for (const { name, kind } of entries ?? []) {
        const path = folder === '' ? name : `${folder}/${name}`;
        if (kind === 'folder') {
          if (!isLeftOut(name) && !isIgnored(`${path}/`, ignores[index]!))
            next.push({ path, ignores: ignores[index]! });
        } else if (admits(path) && !isIgnored(path, ignores[index]!)) found.push(uriIn(root, path));
      }
    }
    listed += level.length;
    level = next.slice(0, Math.max(0, MOST_FOLDERS - listed));
    if (level.length < next.length) skipped.push(unreadable(root, `more than ${MOST_FOLDERS} folders`));
  }
  return { files: found.sort(), skipped };
}

/** Whether `walk` would give this file, which need not be there (any more). */
export async function wouldWalk(
  files: EditorFiles,
  root: string,
  patterns: FilePatterns,
  uri: string,
): Promise<boolean> {
  const path = pathIn(root, uri);
  if (path === undefined || !matcher(patterns)(path)) return false;
  const names = path.split('/').slice(0, -1);
  if (names.some(isLeftOut)) return false;
  const folders = ['', ...names.map((_, depth) => names.slice(0, depth + 1).join('/'))];
  return !isIgnored(path, await readIgnores(files, root, folders));
}

/** A folder of far more is somebody's disk; each of its levels would be asked of a server far away. */
const MOST_FOLDERS = 5000;

/** A folder to be listed, with the rules of the folders around it. */
interface Folder {
  readonly path: string;
  readonly ignores: readonly GitIgnore[];
}

/** For each folder of a level: the rules around it and its own. */
async function ignoresOf(
  files: EditorFiles,
  root: string,
  level: readonly Folder[],
  listings: Awaited<ReturnType<EditorFiles['list']>>,
): Promise<readonly (readonly GitIgnore[])[]> {
  const having = level.filter((_, index) => listings[index]?.some(({ name }) => name === '.gitignore'));
  const own = await readIgnores(
    files,
    root,
    having.map(({ path }) => path),
  );
  return level.map(({ path, ignores }) => [...ignores, ...own.filter(({ folder }) => folder === path)]);
}

async function readIgnores(files: EditorFiles, root: string, folders: readonly string[]): Promise<GitIgnore[]> {
  if (folders.length === 0) return [];
  const read = await files.read(
    folders.map((folder) => uriIn(root, folder === '' ? '.gitignore' : `${folder}/.gitignore`)),
  );
  return read.map((file, index) => gitIgnore(folders[index]!, 'bytes' in file ? (decode(file.bytes) ?? '') : ''));
}

function unreadable(uri: string, detail: string): SkippedFile {
  return { uri, skipped: { reason: 'unreadable', detail } };
}
