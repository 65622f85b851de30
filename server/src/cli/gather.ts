import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { indexBibliographies } from '../host/bibliographies';
import { indexFiles } from '../host/indexing';
import { nodeSource, pathOf, uriOf } from '../host/node/node-source';
import { BIBLIOGRAPHY_FILES, PAPER_FILES, type SkippedFile } from '../host/source';
import { formatOf } from '../library/bibliography/format';
import { unreadFilesOf } from '../library/bibliography/unread-files';
import { Library } from '../library/library';
import { readPaper } from '../paper/read-paper';

export interface Gathered {
  readonly library: Library;
  /** Files and folders that were left out. */
  readonly skipped: readonly SkippedFile[];
  /** Something that was asked for could not be read. */
  readonly failed: boolean;
}

/** Reads the files, the papers in the folders, and the bibliography files there and those that papers name. Throws `NoSuchPath` for a path that is not there. */
export async function gather(
  paths: readonly string[],
  onProgress?: (done: number, total: number) => void,
): Promise<Gathered> {
  const library = new Library();
  const skipped: SkippedFile[] = [];
  const files = new Set<string>();
  const named = new Set<string>();
  for (const path of paths) {
    const uri = uriOf(resolve(path));
    if (await isFolder(path)) {
      const listing = await nodeSource.list(uri, {
        ...PAPER_FILES,
        include: [...PAPER_FILES.include, ...BIBLIOGRAPHY_FILES],
      });
      skipped.push(...listing.skipped);
      for (const file of listing.files) files.add(file);
    } else {
      files.add(uri);
      named.add(uri);
    }
  }
  const onSkipped = (file: SkippedFile) => skipped.push(file);
  const papers = [...files].filter((uri) => !formatOf(uri));
  await indexFiles(papers, { source: nodeSource, library, read: readPaper, onProgress, onSkipped });
  const bibliographies = { source: nodeSource, library };
  const isNamed = (uri: string) => named.has(uri);
  await indexBibliographies([...files].filter(formatOf), { ...bibliographies, onSkipped, isNamed });
  // One that is not there is a finding, at its name.
  const unread = [...library.papers.values()].flatMap((paper) => unreadFilesOf(paper, library));
  await indexBibliographies([...new Set(unread.map(nodeSource.canonical))], { ...bibliographies, isNamed: () => true });
  const failed = skipped.some(({ uri, skipped: { reason } }) => reason === 'unreadable' || named.has(uri));
  return { library, skipped, failed };
}

export class NoSuchPath extends Error {
  readonly path: string;

  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** The file as the user would name it from here. */
export function displayPath(uri: string): string {
  const path = pathOf(uri) ?? uri;
  return relative(process.cwd(), path) || path;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new NoSuchPath(path);
    throw error;
  }
}
