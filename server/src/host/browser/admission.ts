import ignore, { type Ignore } from 'ignore';
import picomatch from 'picomatch';
import type { FilePatterns } from '../source';

/** The rules of one `.gitignore`, for the paths under its folder (relative to the workspace folder; `''` is that itself). */
export interface GitIgnore {
  readonly folder: string;
  readonly rules: Ignore;
}

export function gitIgnore(folder: string, text: string): GitIgnore {
  return { folder, rules: ignore({ allowRelativePaths: true }).add(text) };
}

/** The innermost `.gitignore` that says anything about a path decides; a folder's path ends in `/`. */
export function isIgnored(path: string, ignores: readonly GitIgnore[]): boolean {
  for (const { folder, rules } of [...ignores].reverse()) {
    const { ignored, unignored } = rules.test(folder === '' ? path : path.slice(folder.length + 1));
    if (ignored || unignored) return ignored;
  }
  return false;
}

/** Whether the patterns admit a path relative to the workspace folder. */
export function matcher({ include, exclude }: FilePatterns): (path: string) => boolean {
  const options = { nocase: true, dot: false };
  const wanted = picomatch([...include], options);
  const unwanted = picomatch([...exclude], { ...options, dot: true });
  return (path) => wanted(path) && !unwanted(path);
}

/** Folders that nobody keeps papers in. */
export function isLeftOut(folder: string): boolean {
  return folder === 'node_modules' || folder.startsWith('.');
}
