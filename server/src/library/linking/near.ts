import { distance } from 'fastest-levenshtein';
import { looksLike } from './words';

/**
 * Whether two words may be one word, misread or misspelled: a letter in a word of five letters or more, two in one of
 * ten. The first or the last letter is right. Numbers are never near.
 */
export function near(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one.length, other.length] : [other.length, one.length];
  if (long - short > 2) return false;
  if (
    one.charCodeAt(0) !== other.charCodeAt(0) &&
    one.charCodeAt(one.length - 1) !== other.charCodeAt(other.length - 1)
  )
    return false;
  const isNumber = DIGIT.test(one);
  if (isNumber !== DIGIT.test(other)) return false;
  if (looksLike(one, other)) return true;
  if (short < 5 || isNumber) return false;
  return distance(one, other) <= (short >= 10 ? 2 : 1);
}

const DIGIT = /\d/;
