import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { decode } from '../decode';

/** What a file was at a revision: a text, the same as today, or not there. */
export type FormerText = { readonly text: string } | 'same' | 'new';

/** Why git cannot say what files were at a revision. */
export class NoRevision extends Error {
  readonly reason: 'no-git' | 'no-repository' | 'unknown-revision';
  /** The folder outside any repository, or the revision. */
  readonly what: string;

  constructor(reason: NoRevision['reason'], what: string) {
    super(`${reason}: ${what}`);
    this.reason = reason;
    this.what = what;
  }
}

/**
 * Files as they were at a revision of the git repositories that hold them, under their former names where git takes
 * them for renamed. Throws `NoRevision`.
 */
export class GitRevision {
  readonly #revision: string;
  /** By folder, and by the root of a repository. */
  readonly #roots = new Map<string, Promise<string>>();
  readonly #trees = new Map<string, Promise<Tree>>();

  constructor(revision: string) {
    this.#revision = revision;
  }

  async textOf(path: string): Promise<FormerText> {
    const folder = await realpath(dirname(path));
    const root = await remembered(this.#roots, folder, () => rootOf(folder));
    const tree = await remembered(this.#trees, root, () => treeAt(root, this.#revision));
    const name = relative(root, join(folder, basename(path)))
      .split(sep)
      .join('/');
    const former = tree.renamed.get(name) ?? name;
    if (!tree.names.has(former)) return 'new';
    if (former === name && !tree.changed.has(name)) return 'same';
    const text = decode(await git(root, 'cat-file', 'blob', `${tree.commit}:${former}`));
    return text === undefined ? 'new' : { text };
  }
}

/** What git knows of a repository's files at a revision; names are relative to its root. */
interface Tree {
  readonly commit: string;
  readonly names: ReadonlySet<string>;
  /** Files that are not what they were. */
  readonly changed: ReadonlySet<string>;
  /** Former names by today's. */
  readonly renamed: ReadonlyMap<string, string>;
}

async function rootOf(folder: string): Promise<string> {
  try {
    return (await git(folder, 'rev-parse', '--show-toplevel')).toString().trimEnd();
  } catch (error) {
    throw isMissing(error) ? new NoRevision('no-git', 'git') : new NoRevision('no-repository', folder);
  }
}

async function treeAt(root: string, revision: string): Promise<Tree> {
  const commit = await commitOf(root, revision);
  const names = listed(await git(root, 'ls-tree', '-r', '-z', '--name-only', commit));
  const fields = listed(await git(root, 'diff', '--name-status', '--find-renames', '-z', commit, '--'));
  const changed = new Set<string>();
  const renamed = new Map<string, string>();
  for (let at = 0; at < fields.length; ) {
    const status = fields[at++]!;
    const name = fields[at++]!;
    if (status.startsWith('R'))
      renamed.set(fields[at++]!, name); // `R087`, the former name, today's
    else changed.add(name);
  }
  return { commit, names: new Set(names), changed, renamed };
}

async function commitOf(root: string, revision: string): Promise<string> {
  try {
    const commit = `${revision}^{commit}`;
    return (await git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', commit)).toString().trimEnd();
  } catch {
    throw new NoRevision('unknown-revision', revision);
  }
}

async function git(folder: string, ...given: readonly string[]): Promise<Buffer> {
  const options = { cwd: folder, encoding: 'buffer', maxBuffer: LARGEST_OUTPUT } as const;
  return (await run('git', ['--no-optional-locks', ...given], options)).stdout;
}

const run = promisify(execFile);

/** Bytes. */
const LARGEST_OUTPUT = 256 * 1024 * 1024;

/** What git ends with a zero byte each. */
function listed(output: Buffer): readonly string[] {
  return output.toString().split('\0').slice(0, -1);
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function remembered<Value>(known: Map<string, Promise<Value>>, key: string, ask: () => Promise<Value>): Promise<Value> {
  const value = known.get(key) ?? ask();
  known.set(key, value);
  return value;
}
