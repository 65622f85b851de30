import { foldLetters } from '../text/folding';
import { isDigit, isWordCharacter } from '../text/letters';

/** A name for comparing: no accents, no points, no `Jr.`, lower case, single spaces: `Ibáñez-Quist` is `ibanez quist`. */
export function foldName(name: string): string {
  const folded = isPlain(name) ? name.toLowerCase() : spaced(foldLetters(name));
  return folded.endsWith(' jr') ? folded.slice(0, -3) : folded;
}

/** The words of a folded name, apostrophes and points left out, whatever else parts them made a blank. */
function spaced(folded: string): string {
  let words = '';
  let parts = false;
  for (const character of folded) {
    if (LEFT_OUT.has(character)) continue;
    if (!isFolded(character.charCodeAt(0))) parts = words !== '';
    else {
      words += parts ? ` ${character}` : character;
      parts = false;
    }
  }
  return words;
}

const LEFT_OUT: ReadonlySet<string> = new Set("'’`.");

/** `a`–`z`, `ø`–`ɏ`, `0`–`9` */
function isFolded(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xf8 && code <= 0x24f) || isDigit(code);
}

/** `Welsh`, `World Bank`: most names have nothing but Latin letters without accents, digits and single blanks. */
function isPlain(name: string): boolean {
  let wasBlank = true;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code === 0x20 ? wasBlank : !(code < 0x80 && isWordCharacter(code) && code !== 0x5f)) return false;
    wasBlank = code === 0x20;
  }
  return !wasBlank;
}
