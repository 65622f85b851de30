import type { Citation, Paper } from '../../paper/paper';
import { meaningInFiles } from '../bibliography/meaning';
import { workOfEntry } from '../bibliography/work-of-entry';
import type { LibraryView } from '../library';
import type { LibraryWork } from '../work';

/** The works of the library that a citation means or may mean, the likelier first: by its own paper, else by bibliography files. */
export function worksMeant(paper: Paper, library: LibraryView, citation: Citation): readonly LibraryWork[] {
  const { resolution } = citation;
  if (resolution.state === 'resolved') return present([library.workOf(paper.uri, resolution.work)]);
  if (resolution.state === 'ambiguous') {
    return present(resolution.candidates.map((work) => library.workOf(paper.uri, work)));
  }
  const inFiles = meaningInFiles(library, paper, citation);
  if (!inFiles) return [];
  const entries = inFiles.state === 'resolved' ? [inFiles.entry] : inFiles.candidates;
  return present(entries.map((entry) => workOfEntry(library, entry)));
}

function present(works: readonly (LibraryWork | undefined)[]): readonly LibraryWork[] {
  return works.flatMap((work) => work ?? []);
}
