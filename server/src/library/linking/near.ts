import { distance } from 'fastest-levenshtein';
import { skeleton } from './words';

/**
 * Whether two words may be one word, misread or misspelled: a letter in a word of five letters or more, two in one of
 * ten. The first or the last letter is right. Numbers are never near.
 */
export function near(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one.length, other.length] : [other.length, one.length];
  if (long - short > 2 || (one[0] !== other[0] && one.at(-1) !== other.at(-1))) return false;
  if (DIGIT.test(one) !== DIGIT.test(other)) return false;
  if (skeleton(one) === skeleton(other)) return true;
  if (short < 5 || DIGIT.test(one)) return false;
  return distance(one, other) <= (short >= 10 ? 2 : 1);
}

const DIGIT = /\d/;
