import type { LibraryView } from '../../library/library';
import type { LibraryWork } from '../../library/work';
import { addTo } from '../../paper/grouping';
import type { Paper, Work } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { Span } from '../../text/span';

/** What a paper has to do with a work that it gives or cites. */
export interface WorkCited {
  readonly work: LibraryWork;
  /** Places that cite it; an entry of the bibliography only gives it. */
  readonly count: number;
  /** The first of these places, else where it is given; in the source. */
  readonly first: Span;
}

/** The works that a paper gives or cites, each once. */
export function worksCited(library: LibraryView, paper: Paper): readonly WorkCited[] {
  const found = new Map<LibraryWork, WorkCited>();
  const places = citingPlaces(paper);
  for (const [index, own] of paper.works.entries()) {
    const work = library.workOf(paper.uri, index);
    if (!work) continue;
    const spans = places.get(index) ?? [];
    const known = found.get(work);
    const first = [...(known?.count ? [known.first] : []), ...spans].sort((a, b) => a.start - b.start)[0];
    const count = (known?.count ?? 0) + spans.length;
    found.set(work, { work, count, first: first ?? known?.first ?? sourceSpan(own.place) });
  }
  return [...found.values()];
}

/** Where each of a paper's works is cited, by its index. */
function citingPlaces({ works, citations }: Paper): ReadonlyMap<number, readonly Span[]> {
  const places = new Map<number, Span[]>();
  for (const { place, resolution } of citations) {
    if (resolution.state !== 'resolved') continue;
    const span = sourceSpan(place);
    if (isOwnEntry(works[resolution.work]!, span)) continue;
    addTo(places, resolution.work, span);
  }
  return places;
}

/** A full note cites the work by giving it; an entry only gives it. */
function isOwnEntry({ where, place }: Work, span: Span): boolean {
  return where === 'entry' && sourceSpan(place).start === span.start;
}
