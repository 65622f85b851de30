/** TeX's accents and braces taken out of a name: `M{\"u}ller` is `Müller`, near enough for finding it. */
export function plainTex(text: string): string {
  if (!text.includes('\\')) return text.replace(/[{}"]/g, '');
  return text
    .replace(ACCENT, (_, mark: string, named: string, letter: string) => letter + ACCENTS[mark ?? named]!)
    .replace(LETTER, (_, name: string) => LETTERS[name]!)
    .replace(/\\[A-Za-z]+ ?|\\.|[{}"]/g, '') // `\textsc `, `\&`
    .normalize('NFC');
}

const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  c: '\u0327',
  k: '\u0328',
};

// `\'e`, `\'{e}`, `\'\i`, `\'{\i}`, `\v{c}`, `\c c`
const ACCENT = /\\(?:([`'^~=."])\s?|([uHvckr])(?=[\s{\\])\s?)\{?\\?([A-Za-z])\}?/g;

const LETTERS: Readonly<Record<string, string>> = {
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  i: 'i',
  j: 'j',
};

// `\ss{}`, `\o `, `{\AE}`
const LETTER = /\\(ae|AE|oe|OE|aa|AA|ss|o|O|l|L|i|j)(?![A-Za-z])\s?(?:\{\})?/g;
