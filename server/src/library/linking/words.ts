import { repaired } from './encoding';

/** The words of a title or name for comparing: lower case, without accents, ligatures, apostrophes and the stops in `U.S.` */
export function wordsOf(text: string): readonly string[] {
  const plain = PLAIN.test(text) ? text : unaccented(repaired(text));
  const words = plain
    .replace(/(?<=[a-z])B(?=[a-z])/g, 'ss') // "GroBe" was "Große"
    .replace(/(?<=\d)(?=[A-Z][a-z]{2})/g, ' ') // "14Welsh"
    .toLowerCase()
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/g, '') // "21st"
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1') // "u.s." → "us."
    .replace(/(?<![a-z0-9])[dl]['’](?=[a-z])/g, '') // "l'ordre" → "ordre"
    .replace(/(?<=[a-z])['’‘`´](?=[a-z])/g, '') // "o'neill" → "oneill"
    .match(PLAIN.test(plain) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu);
  return (words ?? []).map((word) => (MISREAD_NUMBER.test(word) ? digitsOf(word) : word));
}

/** The words that tell one title from another: no articles, prepositions and conjunctions. */
export function contentWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !FUNCTION_WORDS.has(word));
}

/** A word as poor print shows it: `rn` looks like `m`, `ii` like `ü`, `q` like `g`, `1` and `i` like `l`, `0` like `o`. */
export function skeleton(word: string): string {
  return /^\d+$/.test(word) ? word : word.replace(LOOK_ALIKE, (letters) => SEEN[letters]!);
}

/** `rn` in "modern", `cl` in "clear", `ii` in "Miinchen" */
const LOOK_ALIKE = /rn|vv|ii|cl|[qi105]/g;

const SEEN: Readonly<Record<string, string>> = {
  rn: 'm',
  vv: 'w',
  ii: 'u',
  cl: 'd',
  q: 'g',
  i: 'l',
  '1': 'l',
  '0': 'o',
  '5': 's',
};

/** The letters alone, also without the pairs that a lost ligature takes along: "O cial secrets" was "Official Secrets". */
export function lettersOf(words: readonly string[]): string {
  return skeleton(words.join('')).replace(/f?f[fl]?/g, '');
}

const PLAIN = /^[\x20-\x7e]*$/;

/** `l900`, `I9O4`: at least two digits, and letters that look like digits. */
const MISREAD_NUMBER = /^(?=.*\d.*\d)(?=.*[a-z])[\dilo]{3,6}$/;

function digitsOf(word: string): string {
  return word.replace(/[il]/g, '1').replace(/o/g, '0');
}

function unaccented(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d]/g, '') // accents, soft hyphens and blanks without width
    .replace(/[ßøæœłđðþıØÆŒŁĐ]/g, (letter) => SPELLED[letter.toLowerCase()] ?? letter)
    .replace(/[‘’]/g, "'")
    .replace(/[–—]/g, '-');
}

const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** In the languages that papers are read in. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the of and or in on for to from at by with as its into is are v vs c versus against ' +
    'el la los las lo un una unos unas de del al y e o u en por para con su sus que se ' +
    'le les des du d l et ou au aux une dans pour par sur avec ' +
    'der die das den dem ein eine einer eines und oder im in am zu zur zum von vom mit fur auf bei ' +
    'os as da do das dos em no na nos nas um uma com ao ' +
    'il lo gli i uno di del della dei delle degli nel nella per con su sul sulla al alla ed'
  ).split(' '),
);
