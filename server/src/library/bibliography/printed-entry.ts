import type { Citation, Mismatch, Paper, Work } from '../../paper/paper';
import type { LibraryView } from '../library';
import { meaningInFiles } from './meaning';

/** An entry of a list that another paper prints, as the work that it is there. */
export interface PrintedEntry {
  readonly paper: Paper;
  readonly work: Work;
  readonly mismatch?: Mismatch;
}

/** The entries that a citation may mean in the lists of other papers; one where it is resolved. */
export function printedEntries(
  library: Pick<LibraryView, 'bibliographies'>,
  paper: Paper,
  citation: Citation,
): readonly PrintedEntry[] {
  const meaning = meaningInFiles(library, paper, citation);
  if (!meaning) return [];
  const entries = meaning.state === 'resolved' ? [meaning.entry] : meaning.candidates;
  const mismatch = meaning.state === 'resolved' ? meaning.mismatch : undefined;
  return entries.flatMap(({ file, index }): readonly PrintedEntry[] =>
    'paper' in file ? [{ paper: file.paper, work: file.paper.works[index]!, ...(mismatch && { mismatch }) }] : [],
  );
}
