/**
 * A Cyrillic letter in Latin ones, as libraries transliterate it (ALA-LC, without its signs above letters), in the case
 * of the letter: `Ж` is `Zh`. Accents are taken off before: `й` has become `и`.
 */
export function inLatin(letter: string): string {
  const small = letter.toLowerCase();
  const latin = LATIN[small] ?? letter;
  return small === letter ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1);
}

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  ђ: 'd',
  е: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'c',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  џ: 'dz',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
};
