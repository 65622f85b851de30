import { type CitingPlaces, citingList } from '../../library/bibliography/citing-list';
import { entriesOfPaper } from '../../library/bibliography/entries-of-paper';
import { isReferenceList } from '../../library/bibliography/printed-list';
import { workOfEntry } from '../../library/bibliography/work-of-entry';
import type { LibraryView } from '../../library/library';
import { addTo } from '../../paper/grouping';
import type { Citation, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import { overlaps, type Span } from '../../text/span';
import type { FeatureWords } from '../../words/features';
import { paragraphs, plain } from '../hover/markdown';
import { paperName } from '../paper-name';
import { titleOf, workName } from '../work-name';
import { entryRow } from './entry-rows';
import { placeRows } from './place-rows';
import { type Row, row } from './row';

/**
 * The works of a paper, below each the places that cite it; then the citations that lead to no work.
 *
 * @param unresolved what in the paper leads nowhere, in the source
 */
export function workRows(
  paper: Paper,
  library: LibraryView,
  unresolved: readonly Span[],
  words: FeatureWords,
): readonly Row[] {
  const list = library.bibliographies.lists.get(paper.uri);
  const citing = list ? citingList(library, list) : NOBODY;
  const known = paper.works.map((_, work) => withCiting(workRow(paper, work, words), citing.get(work) ?? [], words));
  const leadNowhere = [...paper.citations, ...paper.looseCitations].filter(({ resolution, place }) => {
    return resolution.state !== 'resolved' && unresolved.some((span) => overlaps(span, sourceSpan(place)));
  });
  return [...known, ...leadNowhere.map((citation, nth) => unknownRow(paper, citation, nth, words))];
}

const NOBODY: ReadonlyMap<number, readonly CitingPlaces[]> = new Map();

/** The row of a work that other papers look up here, with the places there below its own. */
function withCiting(own: Row, citing: readonly CitingPlaces[], words: FeatureWords): Row {
  if (citing.length === 0) return own;
  const elsewhere = citing.flatMap(({ paper, citations }) => {
    const places = citations.map(({ place }) => place);
    return placeRows(paper, places, `${own.id}@${paper.uri}`, words).map((each) => ({
      ...each,
      description: [paperName(paper), each.description].join(', '),
    }));
  });
  return { ...own, count: own.count + elsewhere.length, children: [...own.children, ...elsewhere] };
}

/** The works of all papers, below each the papers that cite it, and below these the places. */
export function libraryWorkRows(library: LibraryView, words: FeatureWords): readonly Row[] {
  const groups = new Map<string, Part[]>();
  for (const paper of library.papers.values()) {
    if (!paper.isPaper) continue;
    for (const [index, work] of paper.works.entries()) {
      const id = library.workOf(paper.uri, index)?.id ?? work.id;
      addTo(groups, id, { row: workRow(paper, index, words), paper, isOnlyListed: isReferenceList(paper) });
    }
    for (const entry of entriesOfPaper(paper, library)) {
      const own = entryRow(paper, entry, words);
      addTo(groups, workOfEntry(library, entry)?.id ?? own.id, { row: own, paper, isOnlyListed: false });
    }
  }
  return [...groups].map(([id, parts]) => ({
    ...parts[0]!.row,
    id: `work:${id}`,
    count: parts.reduce((sum, part) => sum + part.row.count, 0),
    children: citing(parts).map((part) => inPaper(part, words)),
  }));
}

/** One paper's part in a work of the library. */
interface Part {
  readonly row: Row;
  readonly paper: Paper;
  /** The paper is a mere list of references. */
  readonly isOnlyListed: boolean;
}

/** Without mere lists of references, where papers cite the work. */
function citing(parts: readonly Part[]): readonly Part[] {
  const papers = parts.filter(({ isOnlyListed }) => !isOnlyListed);
  return papers.length > 0 ? papers : parts;
}

function workRow(paper: Paper, index: number, words: FeatureWords): Row {
  const work = paper.works[index]!;
  const id = `work:${work.id}`;
  const own = sourceSpan(work.place);
  const places = paper.citations
    .filter(({ resolution }) => resolution.state === 'resolved' && resolution.work === index)
    .map(({ place }) => place)
    // A full note cites the work by giving it; an entry only gives it.
    .filter((place) => work.where !== 'entry' || sourceSpan(place).start !== own.start);
  const year = work.csl.issued?.['date-parts']?.[0]?.[0]?.toString();
  return row({
    id,
    kind: 'work',
    label: workName(work, words),
    description: titleOf(work),
    tooltip: paragraphs(
      plain(work.place.flow.text.slice(work.place.span.start, work.place.span.end)),
      words.citedTimes(places.length),
    ),
    count: places.length,
    ...(year && { year }),
    target: { uri: paper.uri, span: own },
    children: placeRows(paper, places, id, words),
  });
}

/** The row of a part below the work's own. */
function inPaper({ row: own, paper }: Part, words: FeatureWords): Row {
  const id = `${own.id}@${paper.uri}`;
  return {
    ...own,
    id,
    kind: 'paper',
    label: paperName(paper),
    description: words.citedTimes(own.count),
    children: own.children.map((place, index) => ({ ...place, id: `${id}/${index}` })),
  };
}

function unknownRow(paper: Paper, { place, resolution, kind }: Citation, nth: number, words: FeatureWords): Row {
  const label = place.flow.text.slice(place.span.start, place.span.end);
  return row({
    id: `citation:${label}.${nth}`,
    kind: 'citation',
    state: 'unresolved',
    label,
    description:
      kind === 'key' ? words.noSuchKey : resolution.state === 'resolved' ? '' : words.reason[resolution.reason],
    target: { uri: paper.uri, span: sourceSpan(place) },
  });
}
