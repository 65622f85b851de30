import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import type { FilePatterns } from '../source';

export interface Walk {
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly failures: readonly { readonly path: string; readonly error: Error }[];
}

/** The files under `root` that the patterns admit. `.gitignore` is honored; node_modules and dot folders are left out. */
export async function walk(root: string, patterns: FilePatterns): Promise<Walk> {
  const admits = matcher(patterns);
  const files: string[] = [];
  const failures: { path: string; error: Error }[] = [];
  const visit = async (folder: string, above: readonly GitIgnore[]): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
      failures.push({ path: folder, error });
      return [];
    });
    const ignores = entries.some(({ name }) => name === '.gitignore') ? [...above, await gitIgnore(folder)] : above;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!isLeftOut(entry.name) && !isIgnored(path + sep, ignores)) await visit(path, ignores);
      } else if (admits(relativeTo(root, path)) && !isIgnored(path, ignores)) {
        // A link to a file is read; a link to a folder might lead in a circle.
        if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) files.push(path);
      }
    }
  };
  await visit(root, []);
  return { files, failures };
}

/** Whether `walk` would give this file, which need not be there (any more). */
export async function wouldWalk(root: string, patterns: FilePatterns, path: string): Promise<boolean> {
  const inside = relative(root, path);
  const names = inside.split(sep);
  if (inside === '' || names[0] === '..' || inside === path) return false;
  if (!matcher(patterns)(relativeTo(root, path)) || names.slice(0, -1).some(isLeftOut)) return false;
  const folders = names.map((_, depth) => join(root, ...names.slice(0, depth)));
  const ignores = await Promise.all(folders.map(gitIgnore));
  return !isIgnored(path, ignores);
}

/** The rules of one `.gitignore`, for the paths under its folder. */
interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

async function gitIgnore(folder: string): Promise<GitIgnore> {
  const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => '');
  return { folder, rules: ignore({ allowRelativePaths: true }).add(text) };
}

/** The innermost `.gitignore` that says anything about a path decides. */
function isIgnored(path: string, ignores: readonly GitIgnore[]): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const trailing = path.endsWith(sep) ? '/' : '';
    const { ignored, unignored } = rules.test(relativeTo(folder, path) + trailing);
    if (ignored || unignored) return ignored;
  }
  return false;
}

function matcher({ include, exclude }: FilePatterns): (path: string) => boolean {
  const options = { nocase: true, dot: false };
  const wanted = picomatch([...include], options);
  const unwanted = picomatch([...exclude], { ...options, dot: true });
  return (path) => wanted(path) && !unwanted(path);
}

function isLeftOut(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}

function relativeTo(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}
