import type { Library } from '../library/library';
import type { Paper } from '../paper/paper';
import type { PaperSource, SkippedFile } from './source';

export interface Indexing {
  readonly source: PaperSource;
  readonly library: Library;
  /** Undefined where it was told to end. */
  readonly read: (uri: string, text: string) => Paper | Promise<Paper | undefined>;
  /** Called after each file; `done` of `total` are through. */
  readonly onProgress?: (done: number, total: number) => void;
  readonly onSkipped?: (file: SkippedFile) => void;
  /** Asked after each file; true ends the indexing where it is. */
  readonly isCancelled?: () => boolean;
  /** Files that someone else puts into the library: an editor has them open, or there is newer news of them. */
  readonly isTaken?: (uri: string) => boolean;
}

/** Reads the files into the library, one after the other, giving way to whatever waits between two files. */
export async function indexFiles(files: readonly string[], indexing: Indexing): Promise<void> {
  const { source, library, read, onProgress, onSkipped, isCancelled, isTaken } = indexing;
  for (const [done, uri] of files.entries()) {
    if (isCancelled?.()) return;
    const file = await source.read(uri);
    // An editor may have opened the file while it was read, or somebody deleted it.
    if (isCancelled?.()) return;
    if ('skipped' in file) onSkipped?.({ uri, ...file });
    else if (!isTaken?.(uri)) {
      const paper = await read(uri, file.text);
      if (!paper || isCancelled?.()) return;
      // What came into the library meanwhile is newer.
      if (!isTaken?.(uri) && !library.papers.has(uri)) library.put(paper);
    }
    // A little with each file, for nobody to wait when the first question comes.
    library.settle();
    onProgress?.(done + 1, files.length);
  }
}
