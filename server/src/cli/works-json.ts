import { entriesOfPaper } from '../library/bibliography/entries-of-paper';
import { entryOfRecord } from '../library/bibliography/entry-of-record';
import type { EntryPlace } from '../library/bibliography/meaning';
import type { Library } from '../library/library';
import type { LibraryWork, WorkRecord } from '../library/work';
import { addTo } from '../paper/grouping';
import type { Paper } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import { displayPath } from './gather';
import { extent } from './paper-json';

/** The works of the library, by their ids: the papers that give each, and every citation that means it. */
export function worksJson(library: Library): readonly object[] {
  const citations = new Map([...library.papers.values()].map((paper) => [paper.uri, citationsByWork(paper)]));
  const inFiles = citationsByEntry(library);
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
          ...work.records.flatMap((record) => citationsOfEntry(library, inFiles, record)),
        ],
        likelyDuplicates: library.duplicatesOf(work).map(({ work: other }) => other.id),
      };
    });
}

/** The places that cite the work by an entry of a bibliography file, or of the list that another paper prints. */
function citationsOfEntry(library: Library, inFiles: ByEntry, record: WorkRecord): readonly object[] {
  const entry = entryOfRecord(library, record);
  return (entry && inFiles.get(entry.file)?.get(entry.index)) ?? [];
}

/** Places by the file and the index of the entry that they cite. */
type ByEntry = ReadonlyMap<EntryPlace['file'], ReadonlyMap<number, readonly object[]>>;

/** Gathered once: a list of hundreds of entries may serve hundreds of papers. */
function citationsByEntry(library: Library): ByEntry {
  const byFile = new Map<EntryPlace['file'], Map<number, object[]>>();
  for (const paper of library.papers.values()) {
    const path = displayPath(paper.uri);
    for (const { file, index, citations } of entriesOfPaper(paper, library)) {
      const places = byFile.get(file) ?? new Map<number, object[]>();
      byFile.set(file, places);
      for (const { place } of citations) addTo(places, index, { path, ...sourceSpan(place) });
    }
  }
  return byFile;
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
    addTo(byWork, resolution.work, { path, ...extent(place) });
  }
  return byWork;
}
