import { isTentative } from '../../paper/citations';
import type { Citation, Paper, Resolution } from '../../paper/paper';
import type { NumericCitation } from '../../recognize/mentions';
import { allCitations } from '../all-citations';
import type { PrintedList } from './bibliography';
import { distinctEntries, joinedLists, type PrintedPlace } from './joined-lists';
import { keysOf } from './keys';
import type { ListsOfPaper } from './lists-of-paper';
import type { EntryMeaning, EntryPlace } from './meaning';

/**
 * What a citation by author and year, or by number, means in the lists of references that other papers print: first in
 * those that its paper names, then in those of the folder. What fits entries of two lists is ambiguous.
 */
export function meaningInLists(lists: ListsOfPaper, paper: Paper, citation: Citation): EntryMeaning | undefined {
  if (citation.kind === 'numeric') return byNumber(lists, paper, citation);
  for (const shelf of shelvesOf(lists, paper)) {
    const resolution = shelf.meaningOf(citation);
    if (resolution.state === 'ambiguous') {
      return { state: 'ambiguous', candidates: resolution.candidates.map((index) => shelf.entries[index]!) };
    }
    if (resolution.state === 'resolved' && isExact(citation, resolution)) return resolvedIn(shelf, resolution);
  }
  return undefined;
}

/**
 * The entry that a citation by author and year misses by a year or a name: in a list that its paper names, or that is
 * evidently its own.
 */
export function nearlyInLists(lists: ListsOfPaper, paper: Paper, citation: Citation): EntryMeaning | undefined {
  for (const shelf of shelvesOf(lists, paper)) {
    const resolution = shelf.meaningOf(citation);
    if (resolution.state === 'resolved' && !isExact(citation, resolution) && shelf.isOwn())
      return resolvedIn(shelf, resolution);
  }
  return undefined;
}

function resolvedIn({ entries }: ListShelf, { work, mismatch }: Resolved): EntryMeaning {
  return { state: 'resolved', entry: entries[work]!, ...(mismatch && { mismatch }) };
}

type Resolved = Extract<Resolution, { readonly state: 'resolved' }>;

/** Lists that count alike, as one. */
interface ListShelf {
  /** Each work once. */
  readonly entries: readonly EntryPlace[];
  readonly meaningOf: (citation: Citation) => Resolution;
  /** Whether the paper names the lists, or cites by them and has no list of its own. */
  readonly isOwn: () => boolean;
}

function shelvesOf(lists: ListsOfPaper, paper: Paper): readonly ListShelf[] {
  let shelves = known.get(lists);
  if (!shelves) {
    shelves = [shelfOf(lists.named, paper, true), shelfOf(lists.near, paper, false)].flatMap((shelf) => shelf ?? []);
    known.set(lists, shelves);
  }
  return shelves;
}

/** The lists of one paper are one value as long as nothing in them changes. */
const known = new WeakMap<ListsOfPaper, readonly ListShelf[]>();

function shelfOf(lists: readonly PrintedList[], paper: Paper, isNamed: boolean): ListShelf | undefined {
  if (lists.length === 0) return undefined;
  const joined = joinedLists(lists);
  const meaningOf = joined.meaningsFor(paper);
  let isOwn: boolean | undefined;
  return {
    entries: joined.entries,
    meaningOf,
    isOwn: () => {
      isOwn ??= isNamed || (!listsItself(paper) && citesBy(paper, meaningOf));
      return isOwn;
    },
  };
}

/** Whether at least two of the entries are cited exactly. */
function citesBy(paper: Paper, meaningOf: ListShelf['meaningOf']): boolean {
  const cited = allCitations(paper).flatMap((citation) => {
    const resolution = isLookedUp(citation) ? meaningOf(citation) : undefined;
    return resolution?.state === 'resolved' && isExact(citation, resolution) ? [resolution.work] : [];
  });
  return new Set(cited).size >= 2;
}

function isLookedUp(citation: Citation): boolean {
  return citation.kind === 'author-year' && citation.resolution.state === 'unknown' && !isTentative(citation);
}

/** `(Welsh 58)` has no year that could agree. */
function isExact({ mention }: Citation, resolution: Resolution): boolean {
  const hasYear = mention !== undefined && 'year' in mention && mention.year !== '';
  return resolution.state === 'resolved' && resolution.mismatch === undefined && hasYear;
}

function listsItself({ works }: Paper): boolean {
  return works[0]?.where === 'entry';
}

/** A number means an entry of a numbered list; of a list that the paper does not name, where most of its numbers do. */
function byNumber({ named, near }: ListsOfPaper, paper: Paper, { mention }: Citation): EntryMeaning | undefined {
  const { number } = mention as NumericCitation;
  if (listsItself(paper)) return undefined;
  for (const lists of [named, near.filter((list) => isNumberedFor(list, paper))]) {
    const entries = distinctEntries(
      lists.flatMap((file): readonly PrintedPlace[] => {
        const index = isNumbered(file) ? keysOf(file.entries).get(number) : undefined;
        return index === undefined ? [] : [{ file, index }];
      }),
    );
    if (entries.length === 1) return { state: 'resolved', entry: entries[0]! };
    if (entries.length > 1) return { state: 'ambiguous', candidates: entries };
  }
  return undefined;
}

function isNumbered({ entries }: PrintedList): boolean {
  return keysOf(entries).size * 2 > entries.length;
}

/** `[2]` alone may count options: at least two numbers are cited, and nearly all stand in the list. */
function isNumberedFor({ entries }: PrintedList, { looseCitations }: Paper): boolean {
  const cited = new Set(
    looseCitations.flatMap(({ mention }) => (mention && 'number' in mention ? [mention.number] : [])),
  );
  const known = [...cited].filter((number) => keysOf(entries).has(number)).length;
  return known >= 2 && known * 4 >= cited.size * 3;
}
