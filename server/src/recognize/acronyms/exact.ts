import { isDigit } from '../../text/letters';
import type { PhraseWord } from './phrases';

/**
 * Index of the word from which on, to the last one, the letters are the words' initials; joining words may give none:
 * `Bureau of Alcohol, Tobacco and Firearms` for `batf`, `Customs-Trade Partnership` for `ctp`, `UN Fund` for `unf`.
 */
export function exactStart(letters: string, words: readonly PhraseWord[]): number | undefined {
  const failed = new Set<number>();
  const search = (k: number, end: number): number | undefined => {
    if (k === 0) return end;
    const word = words[end - 1];
    if (!word || failed.has(k * MOST_WORDS + end)) return undefined;
    if (word.joins && end < words.length) {
      const start = search(k, end - 1);
      if (start !== undefined) return start;
    }
    for (const given of initialsOf(word)) {
      if (!letters.endsWith(given, k)) continue;
      const start = search(k - given.length, end - 1);
      if (start !== undefined) return start;
    }
    failed.add(k * MOST_WORDS + end);
    return undefined;
  };
  const start = search(letters.length, words.length);
  const first = start === undefined ? undefined : words[start]!;
  // "The Mole Company (TMC)" begins with an article; "of the Mole Company" does not begin with "of".
  return first === undefined || (first.joins && !first.capitalized) ? undefined : start;
}

/** How many of the words, from the first on, give the letters as their initials. */
export function exactEnd(letters: string, words: readonly PhraseWord[]): number | undefined {
  const failed = new Set<number>();
  const search = (k: number, at: number): number | undefined => {
    if (k === letters.length) return at;
    const word = words[at];
    if (!word || failed.has(k * MOST_WORDS + at)) return undefined;
    const skipped = word.joins && at > 0 ? search(k, at + 1) : undefined;
    if (skipped !== undefined) return skipped;
    for (const given of initialsOf(word)) {
      if (!letters.startsWith(given, k)) continue;
      const end = search(k + given.length, at + 1);
      if (end !== undefined) return end;
    }
    failed.add(k * MOST_WORDS + at);
    return undefined;
  };
  return words[0]?.joins ? undefined : search(0, 0);
}

/** No phrase has as many words. */
const MOST_WORDS = 256;

/**
 * What a word can give: its first letter, those of its parts, all letters where they are capitals, a number's digits.
 */
function initialsOf({ folded, initials, allInitials }: PhraseWord): readonly string[] {
  // `1958` does not give its first digit alone.
  const given = isDigit(folded.charCodeAt(0)) ? [] : [folded[0]!];
  if (initials.length > 1) given.unshift(initials.map((at) => folded[at]).join(''));
  if (allInitials && folded.length > 1) given.unshift(folded);
  const digits = DIGITS.get(folded);
  if (digits) given.unshift(digits);
  return given;
}

/** Words that short forms write in digits: `Group of Twenty (G20)`, `Responsibility to Protect (R2P)`. */
const DIGITS: ReadonlyMap<string, string> = new Map(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].entries(),
    ...['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'].entries(),
    [20, 'twenty'],
    [20, 'veinte'],
    [2, 'to'],
    [4, 'for'],
  ].map(([digits, word]) => [String(word), String(digits)]),
);
