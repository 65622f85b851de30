import { isAcronymOf } from '../acronym-of';
import { allAmong, matchWords } from '../matching';
import type { Pages } from '../measures';
import { near } from '../near';
import type { Traits } from '../traits';

/** Whether the book, journal or newspaper is the same, in bits: `J. Int. Aff.` is the Journal of International Affairs. */
export function containerWeight(one: Traits, other: Traits): number {
  const [a, b] = [one.container, other.container];
  if (a.length === 0 || b.length === 0) return a.length > 1 || b.length > 1 ? printedElsewhere(one, other, a, b, 2) : 0;
  if (sameName(a, b)) return 3;
  return isPrinted(a, besideTitle(other)) || isPrinted(b, besideTitle(one)) ? 1 : -5;
}

/** A book may be called like a chapter in it. */
function besideTitle({ printed, titles: [title] }: Traits): Pick<Traits, 'printed' | 'said'> {
  const words = new Set(title.words);
  const rest = printed.filter((word) => !words.has(word));
  return { printed: rest, said: new Set(rest) };
}

/** The publisher's name and place. */
export function publisherWeight(one: Traits, other: Traits): number {
  return nameWeight(one, other, telling(one.publisher), telling(other.publisher), 2.5) + placeWeight(one, other);
}

function placeWeight(one: Traits, other: Traits): number {
  return nameWeight(one, other, one.place, other.place, 1.5);
}

function nameWeight(one: Traits, other: Traits, a: readonly string[], b: readonly string[], same: number): number {
  if (a.length === 0 || b.length === 0) return printedElsewhere(one, other, a, b, same - 0.5);
  if (sameName(a, b)) return same;
  if (matchWords(a, b).matched.length * 2 >= Math.min(a.length, b.length)) return same / 2;
  // What was taken for a publisher may be another part of the other's words.
  return isPrinted(a, other) || isPrinted(b, one) ? 0 : -1.5;
}

/** Only one record has the field: its words may stand somewhere in the other. */
function printedElsewhere(
  one: Traits,
  other: Traits,
  a: readonly string[],
  b: readonly string[],
  same: number,
): number {
  const [given, place] = a.length === 0 ? [b, one] : [a, other];
  return isPrinted(given, place) ? same : 0;
}

/** Without what every publisher is called. */
function telling(publisher: readonly string[]): readonly string[] {
  const words = publisher.filter((word) => !TRADE.has(word));
  return words.length > 0 ? words : publisher;
}

const TRADE: ReadonlySet<string> = new Set(
  'press books publishers publishing publications editorial editora ediciones edicoes editions edizioni verlag university universidad universidade government office author inc ltd'.split(
    ' ',
  ),
);

/** Whether the pages are the same, in bits. A page within the other's pages is the one that is cited. */
export function pagesWeight(one: Traits, other: Traits): number {
  const [a, b] = [one.pages, other.pages];
  if (!a || !b) return 0;
  if (isRange(a) && isRange(b)) {
    if (a.first === b.first) return a.last === b.last ? 5 : 3;
    return holds(a, b) || holds(b, a) ? 0.5 : -6;
  }
  // A journal's first page says which article it is.
  if (a.first === b.first && (isRange(a) || isRange(b)) && a.first > 1) return 3;
  if (isRange(a) || isRange(b)) return holds(a, b) || holds(b, a) ? 0.5 : -1.5;
  return a.first === b.first ? 1 : 0;
}

/** Volume and number of a journal, or the number of a report. */
export function volumeWeight(one: Traits, other: Traits): number {
  // The number of a working paper is none of a journal's.
  if ((one.form === 'draft') !== (other.form === 'draft') && one.volume !== other.volume) return 0;
  const volume = numberWeight(one.volume, other.volume, 3, one, other);
  const issue = numberWeight(one.issue, other.issue, 2, one, other);
  // One may call the volume what the other calls the number.
  const crossed = one.volume === other.issue || one.issue === other.volume;
  return crossed && volume + issue <= 0 ? 0 : volume + issue;
}

function numberWeight(a: string | undefined, b: string | undefined, same: number, one: Traits, other: Traits): number {
  if (a === undefined || b === undefined) return 0;
  if (a === b) return same;
  // "61 Harbor L. Rev. 880": a number that was taken for another stands in both.
  return one.printed.includes(b) && other.printed.includes(a) ? 0 : -6;
}

function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 1 && isAcronymOf(a[0]!, b)) return true;
  if (b.length === 1 && isAcronymOf(b[0]!, a)) return true;
  const { onlyOne, onlyOther } = matchWords(a, b);
  if (onlyOne.length === 0 || onlyOther.length === 0) return true;
  return isAbbreviation(a, b) || isAbbreviation(b, a);
}

/** Word by word the start of the other's word: `j int aff`; numbers beside it are no part of the name. */
function isAbbreviation(short: readonly string[], long: readonly string[]): boolean {
  const [a, b] = [short, long].map((words) => words.filter((word) => !/^\d/.test(word)));
  return (
    a!.length === b!.length && a!.length > 0 && a!.every((word, i) => b![i]!.startsWith(word) || near(word, b![i]!))
  );
}

function isPrinted(words: readonly string[], { printed, said }: Pick<Traits, 'printed' | 'said'>): boolean {
  return words.length > 0 && allAmong(words, printed, said);
}

function isRange({ first, last }: Pages): boolean {
  return last > first;
}

function holds(outer: Pages, inner: Pages): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}
