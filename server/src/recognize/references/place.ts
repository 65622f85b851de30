import { endOfWord, isLetter } from '../../text/letters';
import { hintsIn } from './hints';
import { isRegion, opensWithPlace } from './places';

/** "Boulder", "New York and London", "La Jolla", "Washington", "CA", "Mexico"; not "New York Times". */
export function isPlace(words: string): boolean {
  if (!isLetter(words.charCodeAt(0))) return false;
  if (isRegion(words)) return true;
  const { plain, size } = proportions(words);
  if (!isPlaceAmong(words, plain, size)) return false;
  const { institution, publisher, periodical } = hintsIn(words);
  return institution < 0 && !publisher && !periodical;
}

/** The same of words that are no region and name neither an institution nor a source, where their proportions are known. */
export function isPlaceAmong(words: string, plain: number, size: number): boolean {
  return plain === 0 && size <= LONGEST && opensWithPlace(words);
}

/** A place with its province and country has no more words. */
const LONGEST = 5;

/** How long a stretch of text is and how it is written. */
export interface Proportions {
  /** In words. */
  readonly size: number;
  /** The share of words in lower case, small connecting words left out: high in a title in sentence case. */
  readonly plain: number;
}

/** How long the stretch is and how it is written, in one look. */
export function proportions(words: string): Proportions {
  let gaps = 0;
  let long = 0;
  let small = 0;
  let blank = false;
  for (let at = 0; at < words.length; ) {
    const code = words.charCodeAt(at);
    if (!isLetter(code)) {
      const isBlank = code === 0x20 || WHITE_SPACE.test(words[at]!);
      if (isBlank && !blank) gaps++;
      blank = isBlank;
      at++;
      continue;
    }
    blank = false;
    const start = at;
    at = endOfWord(words, start);
    if (at - start < SHORTEST) continue;
    long++;
    if (isSmall(code)) small++;
  }
  return { size: gaps + 1, plain: long === 0 ? 0 : small / long };
}

/** Words that are shorter merely connect. */
const SHORTEST = 4;

// a tab, a line end
const WHITE_SPACE = /\s/;

/** `a`–`z`, `ß`–`ÿ` */
function isSmall(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);
}
