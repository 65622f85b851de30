import { distance } from 'fastest-levenshtein';
import { isSpanish } from '../recognize/acronyms/languages';
import { foldWords } from '../text/folding';

/**
 * Whether two long forms are one name: the same but for articles, prepositions, plurals, endings, blanks and spelling (Centre,
 * Center), one a shorter form of the other, or one the translation of the other.
 */
export function agree(one: string, other: string): boolean {
  const a = contentWords(one);
  const b = contentWords(other);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((word) => long.some((candidate) => alike(word, candidate)))) return true;
  return alike(a.join(''), b.join('')) || isSpanish(one) !== isSpanish(other);
}

/** "Fast and Secure Trade", "Free Trade Secure Trade Program": at least loosely the same thing. */
export function haveWordInCommon(one: string, other: string): boolean {
  const words = contentWords(other);
  return contentWords(one).some((word) => words.some((candidate) => alike(word, candidate)));
}

function contentWords(longForm: string): readonly string[] {
  return foldWords(longForm)
    .split(' ')
    .filter((word) => word.length > 1 && !FUNCTION_WORDS.has(word));
}

/** `centre` and `center`, `team` and `teams`, `prosperity` and `prosperty`, `modeling` and `models`. */
function alike(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) > 3 && (distance(one, other) <= 2 || stemOf(one) === stemOf(other));
}

/** `model` of `models`, `modeling` and `modeler`, `factor` of `factory` and `factories`; a short word is its own. */
function stemOf(word: string): string {
  return word.replace(ENDING, '');
}

// `ing`, `s`, `ies` behind five letters and more
const ENDING = /(?<=[a-z]{5})(?:ings?|ed|ers?|ies|y|e?s)$/;

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the of for and on in to at by a an de del la las el los y para en'.split(' '),
);
