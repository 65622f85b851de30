import { inLatin } from './cyrillic';
import { repaired } from './encoding';

/** The words of a title or name for comparing: lower case, without accents, ligatures, apostrophes and the stops in `U.S.` */
export function wordsOf(text: string): readonly string[] {
  const plain = PLAIN.test(text) ? text : unaccented(repaired(text));
  const hasDigits = DIGIT.test(plain);
  let lower = plain.includes('B') ? plain.replace(/(?<=[a-z])B(?=[a-z])/g, 'ss') : plain; // "GroBe" was "Große"
  if (hasDigits) lower = lower.replace(/\d(?=[A-Z][a-z]{2})/g, '$& '); // "14Welsh"
  lower = lower.toLowerCase();
  if (hasDigits) lower = lower.replace(/(\d)(?:st|nd|rd|th)\b/g, '$1'); // "21st"
  if (lower.includes('.')) lower = lower.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1'); // "u.s." → "us."
  if (APOSTROPHE.test(lower)) {
    lower = lower
      .replace(/(?<![a-z0-9])[dl]['’](?=[a-z])/g, '') // "l'ordre" → "ordre"
      .replace(/(?<=[a-z])['’‘`´](?=[a-z])/g, ''); // "o'neill" → "oneill"
  }
  const words = lower.match(PLAIN.test(plain) ? /[a-z0-9]+/g : /[\p{L}\p{N}]+/gu) ?? [];
  return hasDigits ? words.map((word) => (MISREAD_NUMBER.test(word) ? digitsOf(word) : word)) : words;
}

/** The words that tell one title from another: no articles, prepositions and conjunctions. */
export function contentWords(words: readonly string[]): readonly string[] {
  return words.filter((word) => !FUNCTION_WORDS.has(word));
}

/**
 * A word as poor print shows it: `rn` looks like `m`, `ii` like `ü`, `q` like `g`, `1` and `i` like `l`, `0` like `o`; and
 * `ue` is a way to write `ü`.
 */
export function skeleton(word: string): string {
  let shown = '';
  let copied = 0;
  for (let at = 0; at < word.length; ) {
    const seen = seenAt(word, at);
    const next = at + (seen > CODE ? 2 : 1);
    if (seen !== word.charCodeAt(at)) {
      shown += word.slice(copied, at) + String.fromCharCode(seen & CODE);
      copied = next;
    }
    at = next;
  }
  if (copied === 0 || NUMBER.test(word)) return word;
  return shown + word.slice(copied);
}

/** Whether two words have the same skeleton. */
export function looksLike(one: string, other: string): boolean {
  let [at, otherAt] = [0, 0];
  while (at < one.length && otherAt < other.length) {
    const [seen, otherSeen] = [seenAt(one, at), seenAt(other, otherAt)];
    if ((seen & CODE) !== (otherSeen & CODE)) return false;
    at += seen > CODE ? 2 : 1;
    otherAt += otherSeen > CODE ? 2 : 1;
  }
  return at === one.length && otherAt === other.length && NUMBER.test(one) === NUMBER.test(other);
}

/** The letter that is seen at an offset, as its code; above `CODE`, where two letters look like that one. */
function seenAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  const next = word.charCodeAt(at + 1);
  switch (code) {
    case 0x72: // "rn" in "modern"
      return next === 0x6e ? PAIR | 0x6d : code;
    case 0x76: // "vv" in "navvy"
      return next === 0x76 ? PAIR | 0x77 : code;
    case 0x61: // "ae" in "Kaestner"
    case 0x6f: // "oe" in "Koehler"
    case 0x75: // "ue" in "Mueller"
      return next === 0x65 ? PAIR | code : code;
    case 0x69: // "ii" in "Miinchen", "i"
      return next === 0x69 ? PAIR | 0x75 : 0x6c;
    case 0x63: // "cl" in "clear"
      return next === 0x6c ? PAIR | 0x64 : code;
    case 0x71: // "q"
      return 0x67;
    case 0x31: // "1"
      return 0x6c;
    case 0x30: // "0"
      return 0x6f;
    case 0x35: // "5"
      return 0x73;
    default:
      return code;
  }
}

const CODE = 0xffff;
const PAIR = 0x10000;

/** `2004` */
const NUMBER = /^\d+$/;

/** The letters alone, also without the pairs that a lost ligature takes along: "O cial secrets" was "Official Secrets". */
export function lettersOf(words: readonly string[]): string {
  return skeleton(words.join('').replace(/f?f[fil]?/g, ''));
}

const PLAIN = /^[\x20-\x7e]*$/;
const DIGIT = /\d/;
const APOSTROPHE = /['’‘`´]/;

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
    .replace(/[\u0400-\u045f\u0490\u0491]/g, inLatin) // "Армия"
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
