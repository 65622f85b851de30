import { citationsOf } from '../features/entry-references';
import { bibliographyAt } from '../library/bibliography/own-references';
import type { Library } from '../library/library';
import type { LibraryWork, WorkRecord } from '../library/work';
import type { Paper } from '../paper/paper';
import { displayPath } from './gather';
import { extent } from './paper-json';

/** The works of the library, by their ids: the papers that give each, and every citation that means it. */
export function worksJson(library: Library): readonly object[] {
  const citations = new Map([...library.papers.values()].map((paper) => [paper.uri, citationsByWork(paper)]));
  return [...library.works()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((work) => {
      const given = work.records.filter(({ kind }) => kind === 'work');
      return {
        id: work.id,
        csl: work.csl,
        papers: [...new Set(given.map(({ uri }) => displayPath(uri)))],
        ...paperThatIs(library, work),
        citations: [
          ...given.flatMap(({ uri, index }) => citations.get(uri)?.get(index) ?? []),
          ...work.records.flatMap((record) => citationsOfEntry(library, record)),
        ],
        likelyDuplicates: library.duplicatesOf(work).map(({ work: other }) => other.id),
      };
    });
}

/** The places that cite the work by an entry of a bibliography file, or of the list that another paper prints. */
function citationsOfEntry(library: Library, { kind, uri, index }: WorkRecord): readonly object[] {
  const list = kind === 'work' ? library.bibliographies.lists.get(uri) : undefined;
  const file = kind === 'entry' ? bibliographyAt(library, uri) : list;
  if (!file) return [];
  return citationsOf(library, { file, index }).map((place) => ({ path: displayPath(place.uri), ...place.span }));
}

function paperThatIs(library: Library, work: LibraryWork): { readonly paper?: string } {
  const paper = library.paperOf(work);
  return paper ? { paper: displayPath(paper.uri) } : {};
}

/** The places in a paper that cite each of its works. */
function citationsByWork(paper: Paper): ReadonlyMap<number, readonly object[]> {
  const byWork = new Map<number, object[]>();
  const path = displayPath(paper.uri);
  for (const { resolution, place } of paper.citations) {
    if (resolution.state !== 'resolved') continue;
    const places = byWork.get(resolution.work) ?? [];
    places.push({ path, ...extent(place) });
    byWork.set(resolution.work, places);
  }
  return byWork;
}
