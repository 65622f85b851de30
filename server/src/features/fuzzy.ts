import { isWordCharacter } from '../text/letters';

/**
 * How well `text` answers `query`, both folded: 0 where it does not have the query's letters in order. A run of letters
 * counts more than scattered ones, the start of a word more than its middle, the start of the text most.
 */
export function fuzzyScore(text: string, query: string): number {
  if (query === '') return text === '' ? 0 : 1;
  const whole = text.indexOf(query);
  if (whole >= 0)
    return (
      100 * query.length +
      (startsWord(text, whole) ? 50 : 0) +
      (whole === 0 ? 50 : 0) -
      Math.min(text.length, 1000) / 100
    );
  let score = 0;
  let at = -1;
  for (const letter of query) {
    if (letter === ' ') continue;
    const next = text.indexOf(letter, at + 1);
    if (next < 0) return 0;
    score += next === at + 1 ? 10 : startsWord(text, next) ? 8 : 1;
    at = next + letter.length - 1;
  }
  // Scattered letters in a long text are chance, not an answer.
  return score >= 4 * query.length ? score : 0;
}

/**
 * How well two texts together answer a query of several words, all folded: 0 where a word is in neither, or where there
 * is only one; each word must begin a word. For "bondi 2004 border" with the author and year in one text and the title
 * in the other.
 */
export function wordsScore(texts: readonly string[], query: string): number {
  const words = query.split(' ').filter(Boolean);
  if (words.length < 2) return 0;
  const scores = words.map((word) => Math.max(...texts.map((text) => (hasWord(text, word) ? word.length : 0))));
  return scores.includes(0) ? 0 : scores.reduce((sum, score) => sum + 50 * score, 0);
}

function hasWord(text: string, start: string): boolean {
  for (let at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) if (startsWord(text, at)) return true;
  return false;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !isWordCharacter(text.charCodeAt(at - 1));
}
