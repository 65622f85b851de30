import { withRanges } from '../../text/ranges';
import { textBefore } from '../../text/text-before';

/** A letter with its accents, and where both stand in the source. */
export interface Accented {
  readonly start: number;
  readonly end: number;
  /** `é` */
  readonly letters: string;
}

/**
 * The letter that an accent at `at` makes with the letter before it, as decomposed text has them (`e` and U+0301), or
 * with the one behind it: `´e`, `¨u`, as texts drawn from a PDF that TeX has set have them (`Andr´e`, `M¨uller`,
 * `Mart´ın`), or with the one before it where that alone can bear it: `Roma´n`. An apostrophe that is typed so is no
 * accent: `l´ordre`, `don´t`, `Peru´s`. UTF-16 offsets of the text.
 */
export function accentedAt(text: string, at: number): Accented | undefined {
  if (isAccent(text.charCodeAt(at))) return composed(text, at);
  const accent = ACCENTS.get(text[at]!);
  if (!accent) return undefined;
  if (accent.letters.includes(text.charAt(at + 1) || ' ')) {
    if (text[at] === ACUTE && ELISION.test(textBefore(text, at, 4))) return undefined;
    return { start: at, end: at + 2, letters: together(text[at + 1]!, accent.combining) };
  }
  const base = text.charAt(at - 1) || ' ';
  if (!accent.letters.includes(base) || !WORD_GOES_ON.test(text.slice(at + 1, at + 4))) return undefined;
  return { start: at - 1, end: at + 1, letters: together(base, accent.combining) };
}

/** An accent that follows its letter, as decomposed text has them: `e` and U+0301. */
export function isAccent(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function composed(text: string, at: number): Accented | undefined {
  let end = at + 1;
  while (end - at < MOST_ACCENTS && isAccent(text.charCodeAt(end))) end++;
  const start = Math.max(0, at - 1);
  const letters = text.slice(start, end).normalize('NFC');
  return letters.length === end - start ? undefined : { start, end, letters };
}

/** Vietnamese has two on a letter; a text that was mangled may have them by the thousand. */
const MOST_ACCENTS = 4;

function together(base: string, combining: string): string {
  return ((base === 'ı' ? 'i' : base) + combining).normalize('NFC');
}

/** `n` behind `Roma´`; not `s`, `re` at a word's end, behind an apostrophe */
const WORD_GOES_ON = withRanges(/^(?!(?:[smtd]|re|ve|ll)(?:[^\p{L}]|$))[a-zß-ɏ]/u);

const ACUTE = '´';

/** By the sign: the mark that Unicode combines with a letter, and the letters that bear it. */
const ACCENTS: ReadonlyMap<string, { readonly combining: string; readonly letters: string }> = new Map([
  [ACUTE, { combining: '\u0301', letters: 'aeiouyıAEIOUY' }],
  ['¨', { combining: '\u0308', letters: 'aeiouyıAEIOU' }],
  ['˜', { combining: '\u0303', letters: 'anoANO' }],
  ['¸', { combining: '\u0327', letters: 'csCS' }],
  ['ˇ', { combining: '\u030c', letters: 'cenrszCENRSZ' }],
  ['ˆ', { combining: '\u0302', letters: 'aeiouıAEIOU' }],
  ['˚', { combining: '\u030a', letters: 'aA' }],
]);

/** `l`, `d`, `qu`, `all`, `nell` before an apostrophe; a capital alone begins a name: `P´erez` */
const ELISION = withRanges(/(?:^|[^\p{L}])(?:[a-z]|[Qq]u|all|dell?|nell|sull|[LD])$/u);
