import { allCitations } from '../library/all-citations';
import { meaningInFiles } from '../library/bibliography/meaning';
import { workOfEntry } from '../library/bibliography/work-of-entry';
import type { LibraryView } from '../library/library';
import type { LibraryWork } from '../library/work';
import type { Citation, Paper, Work } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import type { Span } from '../text/span';

/** What a paper has to do with a work that it gives or cites. */
export interface WorkCited {
  readonly work: LibraryWork;
  /** Places that cite it; an entry of the bibliography only gives it. */
  readonly count: number;
  /** The first of these places, else where it is given; in the source. */
  readonly first: Span;
}

/** The works that a paper gives, and those that it cites in bibliography files and lists of other papers, each once. */
export function worksCited(library: LibraryView, paper: Paper): readonly WorkCited[] {
  const found = new Map<LibraryWork, WorkCited>();
  for (const [index, { place }] of paper.works.entries()) {
    const work = library.workOf(paper.uri, index);
    if (work && !found.has(work)) found.set(work, { work, count: 0, first: sourceSpan(place) });
  }
  for (const citation of allCitations(paper)) {
    const work = workMeant(library, paper, citation);
    const span = sourceSpan(citation.place);
    if (!work || isOwnEntry(paper, citation, span)) continue;
    const { count = 0, first = span } = found.get(work) ?? {};
    const earlier = count > 0 && first.start < span.start ? first : span;
    found.set(work, { work, count: count + 1, first: earlier });
  }
  return [...found.values()];
}

function workMeant(library: LibraryView, paper: Paper, citation: Citation): LibraryWork | undefined {
  const { resolution } = citation;
  if (resolution.state === 'resolved') return library.workOf(paper.uri, resolution.work);
  const meaning = meaningInFiles(library, paper, citation);
  return meaning?.state === 'resolved' ? workOfEntry(library, meaning.entry) : undefined;
}

/** A full note cites the work by giving it; an entry only gives it. */
function isOwnEntry({ works }: Paper, { resolution }: Citation, span: Span): boolean {
  const given: Work | undefined = resolution.state === 'resolved' ? works[resolution.work] : undefined;
  return given?.where === 'entry' && sourceSpan(given.place).start === span.start;
}
