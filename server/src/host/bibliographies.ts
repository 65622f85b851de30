import type { Bibliography, BibliographyFormat } from '../library/bibliography/bibliography';
import { formatOf } from '../library/bibliography/format';
import { readInSteps } from '../library/bibliography/read';
import type { Library } from '../library/library';
import { giveWay } from './give-way';
import type { PaperSource, SkippedFile } from './source';

export interface BibliographyIndexing {
  readonly source: PaperSource;
  readonly library: Library;
  readonly onSkipped?: (file: SkippedFile) => void;
  /** Asked after each file; true ends the reading where it is. */
  readonly isCancelled?: () => boolean;
  /** Files that someone else puts into the library: an editor has them open, or there is newer news of them. */
  readonly isTaken?: (uri: string) => boolean;
  /** A file that nobody names must look like one: much is called `references.json`. */
  readonly isNamed: (uri: string) => boolean;
}

/** Reads bibliography files into the library, giving way to whatever waits every few milliseconds. */
export async function indexBibliographies(files: readonly string[], indexing: BibliographyIndexing): Promise<void> {
  const { source, library, onSkipped, isCancelled, isTaken, isNamed } = indexing;
  for (const uri of files) {
    const format = formatOf(uri);
    if (isCancelled?.() || !format) continue;
    const read = await source.read(uri);
    if ('skipped' in read) {
      onSkipped?.({ uri, ...read });
      continue;
    }
    const file = await readGivingWay(uri, format, read.text);
    // An editor may have opened the file while it was read, or somebody deleted it.
    if (isCancelled?.() || isTaken?.(uri)) continue;
    if (isNamed(uri) || looksLikeOne(file)) library.putBibliography(file);
  }
}

async function readGivingWay(uri: string, format: BibliographyFormat, text: string): Promise<Bibliography> {
  const reading = readInSteps(uri, format, text);
  for (let started = performance.now(); ; ) {
    const step = reading.next();
    if (step.done) return step.value;
    if (performance.now() - started < LONGEST_RUN) continue;
    await giveWay();
    started = performance.now();
  }
}

/** Milliseconds between two pauses. */
const LONGEST_RUN = 10;

/** Many lists have items with an `id`; those of a bibliography have authors. */
function looksLikeOne({ format, entries }: Bibliography): boolean {
  return format === 'bibtex' || format === 'ris' || entries.some(({ key, names }) => key !== undefined && names !== '');
}
