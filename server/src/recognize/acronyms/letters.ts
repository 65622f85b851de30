/** Whether a UTF-16 code is a capital of the Latin alphabet, accents included: `A`, `Ñ`, `Š`. */
export function isCapital(code: number): boolean {
  if (code < 0xc0) return code >= 65 && code <= 90;
  if (code < 0x100) return code <= 0xde && code !== TIMES;
  return code < LATIN_END && isCapitalLetter(String.fromCharCode(code));
}

/** Whether a UTF-16 code is a letter of the Latin alphabet. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code < LATIN_END && code !== TIMES && code !== DIVIDED_BY;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters without accents, in lower case: `MÉXICO` and `Mexico` are `mexico`. As long as the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (!/[^\0-\x7f]/.test(lower)) return lower;
  // One letter at a time, so that offsets stay the same.
  return Array.from({ length: lower.length }, (_, i) => lower[i]!.normalize('NFD')[0]!).join('');
}

/** Behind Latin Extended-B. */
const LATIN_END = 0x250;
const TIMES = 0xd7;
const DIVIDED_BY = 0xf7;

/** Beyond Latin-1, capitals and small letters take turns. */
function isCapitalLetter(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
