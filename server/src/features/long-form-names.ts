import { distance } from 'fastest-levenshtein';
import type { PaperAcronym } from '../library/library';
import { fold } from './fuzzy';

/**
 * Whether two papers give an acronym different long forms. A slip or another spelling (Centre, Center) is no difference;
 * nor is the name in another language.
 */
export function differ(one: PaperAcronym, other: PaperAcronym): boolean {
  const [a, b] = [one.acronym.longForm, other.acronym.longForm];
  if (a === undefined || b === undefined || one.paper.language !== other.paper.language) return false;
  const [first, second] = [contentWords(a), contentWords(b)];
  return distance(first, second) * 10 > Math.max(first.length, second.length);
}

/** Without accents, case, punctuation and the small words between. */
function contentWords(longForm: string): string {
  return (fold(longForm).match(/[a-z0-9]+/g) ?? []).filter((word) => !SMALL.has(word)).join(' ');
}

const SMALL = new Set([
  'a',
  'an',
  'and',
  'for',
  'in',
  'of',
  'on',
  'the',
  'to',
  'de',
  'del',
  'el',
  'la',
  'las',
  'los',
  'y',
]);
