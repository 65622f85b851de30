import { distance } from 'fastest-levenshtein';
import { numeralsIn } from '../library/linking/numerals';
import { wordsOf } from '../library/linking/words';
import type { Work } from '../paper/paper';
import { foldName } from '../recognize/folded-name';
import { familyNames, yearOf } from '../recognize/references/names';

/** Whether two entries give one work: the same authors, the same year, and titles that hardly differ. */
export function sameWork(one: Work, other: Work): boolean {
  return one === other || (authorsAndYear(one) === authorsAndYear(other) && sameTitle(one, other));
}

/** What two entries of one work have in common to the letter. */
export function authorsAndYear({ csl }: Work): string {
  return `${foldName(familyNames(csl).join(' '))}:${yearOf(csl) ?? ''}`;
}

/** The same title but for a letter in ten: a slip, an accent. A number makes it another volume. */
function sameTitle(one: Work, other: Work): boolean {
  const a = foldName(one.csl.title ?? '').slice(0, LONGEST);
  const b = foldName(other.csl.title ?? '').slice(0, LONGEST);
  if (a === '' || b === '' || numbers(one) !== numbers(other)) return false;
  return distance(a, b) * 10 <= Math.max(a.length, b.length);
}

/** `2004`, `Part II`, `Third Report` */
function numbers({ csl }: Work): string {
  return numeralsIn(wordsOf(csl.title ?? '')).join(' ');
}

const LONGEST = 200;
