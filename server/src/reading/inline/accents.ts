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
 * `Mart´ın`). An apostrophe that is typed so is no accent: `l´ordre`, `don´t`. UTF-16 offsets of the text.
 */
export function accentedAt(text: string, at: number): Accented | undefined {
  if (isAccent(text.charCodeAt(at))) return composed(text, at);
  const letters = spacedAccent(text, at);
  return letters === undefined ? undefined : { start: at, end: at + 2, letters };
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

function spacedAccent(text: string, at: number): string | undefined {
  const accent = ACCENTS.get(text[at]!);
  const base = text[at + 1];
  if (base === undefined || !accent?.letters.includes(base)) return undefined;
  if (text[at] === ACUTE && ELISION.test(textBefore(text, at, 4))) return undefined;
  return ((base === 'ı' ? 'i' : base) + accent.combining).normalize('NFC');
}

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
