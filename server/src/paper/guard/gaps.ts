import { longestRising } from './longest-rising';
import { uniquePairs } from './unique-pairs';

/** Two stretches of indexes, of the one list and the other, that lie between the same two pairs. */
export interface Gap {
  readonly former: readonly number[];
  readonly today: readonly number[];
}

/** Cuts both lists at each pair of a rising chain; a pair's own indexes, where listed, open the gap behind it. */
export function gapsBetween(chain: readonly (readonly [number, number])[], whole: Gap): readonly Gap[] {
  const gaps: Gap[] = [];
  let atFormer = 0;
  let atToday = 0;
  for (const [formerEnd, todayEnd] of [...chain, [Infinity, Infinity] as const]) {
    const former = whole.former.slice(atFormer, indexFrom(whole.former, atFormer, formerEnd));
    const today = whole.today.slice(atToday, indexFrom(whole.today, atToday, todayEnd));
    atFormer += former.length;
    atToday += today.length;
    if (former.length > 0 && today.length > 0) gaps.push({ former, today });
  }
  return gaps;
}

/**
 * A gap that is too long to be aligned at once, cut where a key stands once on each side. What is too long even then is
 * left out.
 */
export function narrowed(
  gap: Gap,
  formerKey: (index: number) => string,
  todayKey: (index: number) => string,
): readonly Gap[] {
  if (isShort(gap)) return [gap];
  const chain = longestRising(uniquePairs(gap.former, gap.today, formerKey, todayKey));
  return gapsBetween(chain, gap).filter(isShort);
}

function isShort({ former, today }: Gap): boolean {
  return former.length * today.length <= MOST_CELLS;
}

/** A few milliseconds' work. */
const MOST_CELLS = 40_000;

/** Where in the rising list the first index at or behind `end` stands. */
function indexFrom(list: readonly number[], from: number, end: number): number {
  let at = from;
  while (at < list.length && list[at]! < end) at++;
  return at;
}
