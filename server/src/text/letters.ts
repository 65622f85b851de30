/** Whether the UTF-16 code unit is a letter of the languages that Ibid reads: `A`–`Z`, `a`–`z`, `À`–`ɏ`. */
export function isLetter(code: number): boolean {
  if (code < 0xc0) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return code <= LAST_LATIN && code !== TIMES && code !== DIVIDED_BY;
}

/** Whether the UTF-16 code unit is a capital of these languages: `A`, `Ñ`, `Š`. */
export function isCapital(code: number): boolean {
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  if (code < 0x100) return code <= 0xde && code !== TIMES;
  return code <= LAST_LATIN && isCapitalLetter(String.fromCharCode(code));
}

/** Whether the UTF-16 code unit is a letter, a digit or an underscore: what a word goes on with. */
export function isWordCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === 0x5f;
}

/** Whether the UTF-16 code unit is one of `0`–`9`. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Where the run of letters ends that starts at `start`; `start` itself where none stands there. */
export function endOfWord(text: string, start: number): number {
  let at = start;
  while (at < text.length && isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** Where the next letter stands, from `from` on; the length of the text without one. */
export function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}

/** The first run of letters in a text; empty where it has none. */
export function firstWord(text: string): string {
  const start = nextLetter(text, 0);
  return text.slice(start, endOfWord(text, start));
}

/** Where the run of letters starts that ends at `end`; `end` itself where none stands there. */
export function startOfWord(text: string, end: number): number {
  let at = end;
  while (at > 0 && isLetter(text.charCodeAt(at - 1))) at--;
  return at;
}

/** The last letter of Latin Extended-B, `ɏ`. */
const LAST_LATIN = 0x24f;

// `×` and `÷` stand among the letters.
const TIMES = 0xd7;
const DIVIDED_BY = 0xf7;

/** Beyond Latin-1, capitals and small letters take turns. */
function isCapitalLetter(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
