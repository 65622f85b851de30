import type { Flow } from '../../text/flow';
import type { Work } from '../paper';

/** The list of references of one chapter. */
export interface ChapterList {
  /** Indexes into the paper's works. */
  readonly works: ReadonlySet<number>;
  /** Where its last entry stands in the source. */
  readonly last: number;
}

/**
 * The lists of a volume that prints one behind each chapter: between the entries of two lists a chapter cites. None where
 * all entries are one list.
 *
 * @param citing a flow for each citation by author and year, in reading order
 */
export function chapterLists(works: readonly Work[], citing: readonly Flow[]): readonly ChapterList[] {
  const offsets = citing.filter(({ kind }) => TEXT.has(kind)).map(startOf);
  const lists: { readonly works: Set<number>; last: number }[] = [];
  let next = 0;
  for (const [index, { where, place }] of works.entries()) {
    if (where !== 'entry') continue;
    const start = startOf(place.flow);
    const before = next;
    while (next < offsets.length && offsets[next]! < start) next++;
    const list = lists.at(-1);
    if (!list || next - before >= FEWEST) lists.push({ works: new Set([index]), last: start });
    else {
      list.works.add(index);
      list.last = start;
    }
  }
  return lists.length > 1 ? lists : [];
}

/** The list that what stands at the offset cites from: the next one. */
export function listFor(lists: readonly ChapterList[], flow: Flow): ChapterList | undefined {
  const start = startOf(flow);
  return lists.find(({ last }) => last > start) ?? lists.at(-1);
}

/** What a chapter says: a table among the entries, or the foot of their page, begins none. */
const TEXT: ReadonlySet<Flow['kind']> = new Set(['paragraph', 'item', 'quotation']);

/** Citations of a chapter; what is said of one entry may cite another. */
const FEWEST = 2;

function startOf({ pieces }: Flow): number {
  return pieces[0]?.source.start ?? 0;
}
