import { isAcronymOf } from '../acronym-of';
import { matchWords } from '../matching';
import { near } from '../near';
import type { Pages, Traits } from '../traits';

/** Whether the book, journal or newspaper is the same, in bits: `J. Int. Aff.` is the Journal of International Affairs. */
export function containerWeight(one: Traits, other: Traits): number {
  const [a, b] = [one.container, other.container];
  if (a.length === 0 || b.length === 0) {
    const [given, printed] = a.length === 0 ? [b, one.printed] : [a, other.printed];
    return given.length > 1 && matchWords(given, printed).onlyOne.length === 0 ? 2 : 0;
  }
  if (sameName(a, b)) return 3;
  return standsIn(a, other.printed) || standsIn(b, one.printed) ? 1 : -5;
}

export function publisherWeight(one: Traits, other: Traits): number {
  const [a, b] = [one.publisher, other.publisher];
  if (a.length === 0 || b.length === 0) {
    const [given, printed] = a.length === 0 ? [b, one.printed] : [a, other.printed];
    return given.length > 0 && matchWords(given, printed).onlyOne.length === 0 ? 1.5 : 0;
  }
  if (sameName(a, b)) return 2;
  const { matched } = matchWords(a, b);
  return matched.length > 0 && matched.length * 2 >= Math.min(a.length, b.length) ? 1 : -1;
}

/** Whether the pages are the same, in bits. A page within the other's pages is the one that is cited. */
export function pagesWeight(one: Traits, other: Traits): number {
  const [a, b] = [one.pages, other.pages];
  if (!a || !b) return 0;
  if (isRange(a) && isRange(b)) {
    if (a.first === b.first) return a.last === b.last ? 5 : 3;
    return holds(a, b) || holds(b, a) ? 0.5 : -5;
  }
  if (isRange(a) || isRange(b)) return holds(a, b) || holds(b, a) ? 0.5 : -1.5;
  return a.first === b.first ? 1 : 0;
}

/** Volume and number of a journal, or the number of a report. */
export function volumeWeight(one: Traits, other: Traits): number {
  const weigh = (a: string | undefined, b: string | undefined, same: number) =>
    a === undefined || b === undefined ? 0 : a === b ? same : -6;
  return weigh(one.volume, other.volume, 3) + weigh(one.issue, other.issue, 2);
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 && isAcronymOf(a[0]!, b)) return true;
  if (b.length === 1 && isAcronymOf(b[0]!, a)) return true;
  const { onlyOne, onlyOther } = matchWords(a, b);
  if (onlyOne.length === 0 || onlyOther.length === 0) return true;
  return isAbbreviation(a, b) || isAbbreviation(b, a);
}

/** Word by word the start of the other's word: `j int aff`. */
function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length === long.length &&
    short.every((word, index) => long[index]!.startsWith(word) || near(word, long[index]!))
  );
}

function standsIn(words: readonly string[], printed: readonly string[]): boolean {
  return words.length > 0 && matchWords(words, printed).onlyOne.length === 0;
}

function isRange({ first, last }: Pages): boolean {
  return last > first;
}

function holds(outer: Pages, inner: Pages): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
