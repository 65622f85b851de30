import { entryOfRecord } from '../library/bibliography/entry-of-record';
import type { LibraryView } from '../library/library';
import type { LibraryWork, WorkRecord } from '../library/work';
import { addTo } from '../paper/grouping';
import type { Paper, Resolution } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import { citationsOf, entryReferences } from './entry-references';
import type { ReferencePlace } from './references';
import { titleTarget } from './source-target';
import { workTarget } from './target';

/**
 * Every place in the library that gives a work or cites it, whatever the form: first those in `from`, then paper by
 * paper. The title of the paper that is the work introduces it, as its entries do.
 */
export function workReferences(
  library: LibraryView,
  { records }: LibraryWork,
  from: { readonly uri: string },
): readonly ReferencePlace[] {
  const byUri = new Map<string, ReferencePlace[]>([[from.uri, []]]);
  for (const place of records.flatMap((record) => recordPlaces(library, record))) addTo(byUri, place.uri, place);
  return [...byUri.values()].flatMap(inOrder);
}

/** The places in a paper that give one of its works or cite it, in the order of the source. */
export function workPlaces(paper: Paper, work: number): readonly ReferencePlace[] {
  const { selection } = workTarget(paper, work);
  const citing = paper.citations.filter(({ resolution }) => meantWorks(resolution).includes(work));
  const places = citing.map(({ place }) => ({ uri: paper.uri, span: sourceSpan(place), introduces: false }));
  // The full reference itself counts among the citations too.
  const others = places.filter(({ span }) => span.start !== selection.start);
  return inOrder([{ uri: paper.uri, span: selection, introduces: true }, ...others]);
}

/** An ambiguous citation counts as a reference to nothing. */
export function meantWorks(resolution: Resolution): readonly number[] {
  return resolution.state === 'resolved' ? [resolution.work] : [];
}

function recordPlaces(library: LibraryView, record: WorkRecord): readonly ReferencePlace[] {
  const { uri, kind, index } = record;
  const entry = entryOfRecord(library, record);
  if (kind === 'entry') return entry ? entryReferences(library, entry) : [];
  const paper = library.paper(uri);
  if (!paper) return [];
  if (kind === 'paper') return [{ uri, span: titleTarget(paper).selection, introduces: true }];
  return [...workPlaces(paper, index), ...(entry ? citationsOf(library, entry) : [])];
}

export function inOrder(places: readonly ReferencePlace[]): readonly ReferencePlace[] {
  return [...places].sort((a, b) => a.span.start - b.span.start);
}
