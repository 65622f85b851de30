import { allCitations } from '../../library/all-citations';
import { type CitingPlaces, citingList } from '../../library/bibliography/citing-list';
import { entriesOfPaper } from '../../library/bibliography/entries-of-paper';
import { itemOf } from '../../library/bibliography/item';
import { isReferenceList } from '../../library/bibliography/printed-list';
import { workOfEntry } from '../../library/bibliography/work-of-entry';
import type { LibraryView } from '../../library/library';
import type { LibraryWork } from '../../library/work';
import type { Citation, Paper, Work } from '../../paper/paper';
import type { CslItem } from '../../recognize/csl';
import { sourceSpan } from '../../text/flow';
import { overlaps, type Span } from '../../text/span';
import type { FeatureWords } from '../../words/features';
import { entryText } from '../bibliography-list';
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
  const known = paper.works.map((work, index) => {
    return withCiting(workRow(paper, index, words), work, citing.get(index) ?? [], words);
  });
  const leadNowhere = allCitations(paper).filter(({ resolution, place }) => {
    return resolution.state !== 'resolved' && unresolved.some((span) => overlaps(span, sourceSpan(place)));
  });
  return [...known, ...leadNowhere.map((citation, nth) => unknownRow(paper, citation, nth, words))];
}

const NOBODY: ReadonlyMap<number, readonly CitingPlaces[]> = new Map();

/** The row of a work that other papers look up here, with the places there below its own. */
function withCiting(own: Row, work: Work, citing: readonly CitingPlaces[], words: FeatureWords): Row {
  if (citing.length === 0) return own;
  const elsewhere = citing.flatMap(({ paper, citations }) => {
    const places = citations.map(({ place }) => place);
    return placeRows(paper, places, `${own.id}@${paper.uri}`, words).map((each) => ({
      ...each,
      description: [paperName(paper), each.description].join(', '),
    }));
  });
  const count = own.count + elsewhere.length;
  return {
    ...own,
    count,
    tooltip: tooltip(printedAt(work), count, words),
    children: [...own.children, ...elsewhere],
  };
}

/** The works of all papers, below each the papers that cite it, and below these the places. */
export function libraryWorkRows(library: LibraryView, words: FeatureWords): readonly Row[] {
  const groups = new Map<string, { readonly work: LibraryWork | undefined; readonly parts: Part[] }>();
  const add = (id: string, work: LibraryWork | undefined, part: Part) => {
    const group = groups.get(id);
    if (group) group.parts.push(part);
    else groups.set(id, { work, parts: [part] });
  };
  for (const paper of library.papers.values()) {
    if (!paper.isPaper) continue;
    const isOnlyListed = isReferenceList(paper);
    for (const [index, given] of paper.works.entries()) {
      const work = library.workOf(paper.uri, index);
      const part = {
        row: workRow(paper, index, words),
        paper,
        csl: given.csl,
        printed: printedAt(given),
        isOnlyListed,
      };
      add(work?.id ?? given.id, work, part);
    }
    for (const entry of entriesOfPaper(paper, library)) {
      const work = workOfEntry(library, entry);
      const own = entryRow(paper, entry, words);
      const csl = itemOf(entry.file, entry.index);
      add(work?.id ?? own.id, work, { row: own, paper, csl, printed: entryText(entry), isOnlyListed: false });
    }
  }
  return [...groups].map(([id, { work, parts }]) => {
    const { row: own, printed } = mostTypical(parts, work);
    const count = parts.reduce((sum, part) => sum + part.row.count, 0);
    return {
      ...own,
      id: `work:${id}`,
      count,
      tooltip: tooltip(printed, count, words),
      children: citing(parts).map((part) => inPaper(part, words)),
    };
  });
}

/** One paper's part in a work of the library. */
interface Part {
  readonly row: Row;
  readonly paper: Paper;
  /** What it is there said to be. */
  readonly csl: CslItem;
  /** The reference there. */
  readonly printed: string;
  /** The paper is a mere list of references. */
  readonly isOnlyListed: boolean;
}

/** The part that gives the work most as the library does, whatever order the papers come in. */
function mostTypical(parts: readonly Part[], work: LibraryWork | undefined): Part {
  const [first, ...others] = parts as readonly [Part, ...Part[]];
  if (!work || others.length === 0) return first;
  const said = NAMING.map((field) => JSON.stringify(work.csl[field]));
  const rated = parts.map((part) => {
    return { part, alike: NAMING.filter((field, nth) => JSON.stringify(part.csl[field]) === said[nth]).length };
  });
  rated.sort((a, b) => b.alike - a.alike || (a.part.paper.uri < b.part.paper.uri ? -1 : 1));
  return rated[0]!.part;
}

/** What a work is called by. */
const NAMING = ['author', 'editor', 'issued', 'title', 'container-title'] as const;

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
    tooltip: tooltip(printedAt(work), places.length, words),
    count: places.length,
    ...(year && { year }),
    target: { uri: paper.uri, span: own },
    children: placeRows(paper, places, id, words),
  });
}

/** The reference as the paper prints it. */
function printedAt({ place }: Work): string {
  return place.flow.text.slice(place.span.start, place.span.end);
}

function tooltip(printed: string, times: number, words: FeatureWords): string {
  return paragraphs(plain(printed), words.citedTimes(times));
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
