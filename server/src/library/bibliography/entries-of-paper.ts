import type { Citation, Paper } from '../../paper/paper';
import { allCitations } from '../all-citations';
import type { LibraryView } from '../library';
import { type EntryPlace, meaningInFiles } from './meaning';

/** An entry of a bibliography file, and where a paper cites it. */
export interface CitedEntry extends EntryPlace {
  /** In the order of the paper; never empty. */
  readonly citations: readonly Citation[];
}

/** The entries that a paper cites, in the order in which it first does. */
export function entriesOfPaper(paper: Paper, library: Pick<LibraryView, 'bibliographies'>): readonly CitedEntry[] {
  const cited = new Map<EntryPlace['file'], Map<number, Citation[]>>();
  const entries: CitedEntry[] = [];
  for (const citation of allCitations(paper)) {
    const meaning = meaningInFiles(library, paper, citation);
    if (meaning?.state !== 'resolved') continue;
    const { file, index } = meaning.entry;
    const ofFile = cited.get(file) ?? new Map<number, Citation[]>();
    cited.set(file, ofFile);
    const citations = ofFile.get(index) ?? [];
    if (citations.length === 0) entries.push({ file, index, citations });
    ofFile.set(index, citations);
    citations.push(citation);
  }
  return entries;
}
