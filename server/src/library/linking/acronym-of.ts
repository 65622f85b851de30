/**
 * Whether the letters can stand for the name: each content word gives its first letter, and some give more, as CISEN takes
 * two of "Seguridad" in "Centro de Investigación y Seguridad Nacional". Both folded.
 */
export function isAcronymOf(letters: string, words: readonly string[]): boolean {
  if (letters.length < 2 || letters.length > 10 || words.length < 2 || words.length > letters.length) return false;
  return spells(letters, 0, words, 0);
}

function spells(letters: string, at: number, words: readonly string[], index: number): boolean {
  if (index === words.length) return at === letters.length;
  const word = words[index]!;
  for (
    let taken = 1;
    taken <= MOST_LETTERS && letters.startsWith(word.slice(0, taken), at) && taken <= word.length;
    taken++
  ) {
    if (spells(letters, at + taken, words, index + 1)) return true;
  }
  return false;
}

/** Of one word. */
const MOST_LETTERS = 3;
