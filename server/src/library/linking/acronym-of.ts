import { FUNCTION_WORDS } from './words';

/**
 * Whether the letters can stand for the name: each content word gives its first letter, and some give more, as CISEN takes
 * two of "Seguridad" in "Centro de Investigación y Seguridad Nacional"; function words give one or none. Both folded.
 */
export function isAcronymOf(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || letters.length > 10 || words.length < 2 || words.length > 14) return false;
  return spells(letters, 0, words, 0);
}

function spells(letters: string, at: number, words: readonly string[], index: number): boolean {
  if (index === words.length) return at === letters.length;
  const word = words[index]!;
  if (FUNCTION_WORDS.has(word) && spells(letters, at, words, index + 1)) return true;
  for (let taken = 1; taken <= MOST_LETTERS && taken <= word.length; taken++) {
    if (letters[at + taken - 1] !== word[taken - 1]) return false;
    if (spells(letters, at + taken, words, index + 1)) return true;
  }
  return false;
}

/** Of one word. */
const MOST_LETTERS = 3;
