import { addTo } from '../../paper/grouping';
import type { Citation, Paper } from '../../paper/paper';
import type { LibraryView } from '../library';
import type { PrintedList } from './bibliography';
import { entriesOfPaper } from './entries-of-paper';

/** Where a paper cites an entry of another paper's list. */
export interface CitingPlaces {
  readonly paper: Paper;
  readonly citations: readonly Citation[];
}

/** The places in other papers that cite each entry of a paper's list, by the index of the entry. */
export function citingList(
  library: Pick<LibraryView, 'bibliographies' | 'papers'>,
  list: PrintedList,
): ReadonlyMap<number, readonly CitingPlaces[]> {
  const citing = new Map<number, CitingPlaces[]>();
  for (const paper of library.papers.values()) {
    for (const { file, index, citations } of entriesOfPaper(paper, library)) {
      if (file === list) addTo(citing, index, { paper, citations });
    }
  }
  return citing;
}
