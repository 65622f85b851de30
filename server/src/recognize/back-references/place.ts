import { endOfWord, isDigit, isLetter } from '../../text/letters';
import { matchAt } from '../../text/matches';
import { isMonth } from '../../text/months';
import { withRanges } from '../../text/ranges';
import { type LocatorReading, leadsToLabel, readLocator } from '../locators';

/**
 * The place in the work that a back-reference cites: a locator as other citations have it, and what archives and courts
 * count by: `fol. 37`, `Bl. 47v`, `app. B`, `reg 9(2)`, `[41]–[43]`, `Q 102`. A number without a label counts as a page
 * where `bare` says so.
 */
export function readPlace(text: string, at: number, bare: boolean): LocatorReading | undefined {
  const match = placeAt(text, at);
  if (!match) {
    const reading = readLocator(text, at, bare ? 'any' : 'none');
    return reading && !isMeasure(text, reading.end) ? reading : undefined;
  }
  const [whole, label, value, paragraph] = match;
  const printed = value ?? paragraph!;
  const end = at + whole.length;
  const span = { start: end - printed.length, end };
  return {
    locator: { label: labelOf(label), value: printed, span },
    end,
  };
}

/** What archives and courts count by, at `at`. */
function placeAt(text: string, at: number): RegExpExecArray | null {
  let start = at;
  while (start - at < 3 && /[\s,:]/.test(text[start] ?? '')) start++;
  const code = text.charCodeAt(start);
  const labeled = isLetter(code)
    ? LABEL_WORDS.has(text.slice(start, endOfWord(text, start)).toLowerCase())
    : SIGNS.has(text[start]!);
  if (!labeled) return null;
  return matchAt(PLACE, text, at);
}

/** What a place may start with that is no word. */
const SIGNS: ReadonlySet<string | undefined> = new Set('§¶[');

/** The first words of `PLACE`. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'fol fols f fl fls bl blatt c cc app annexe annexes anexo cmt tbl tab tav tabella quadro cuadro tableau reg regs ' +
    'recital rec considérant q rn rz nm box caja col cols sp t tomo tomos lib s ss cl cláusula ap considerando punto ' +
    'fundamento fj par n nº núm art artt annex'
  ).split(' '),
);

/**
 * Whether a place, or a day, may stand behind the comma or the blank at `at`: a number, a sign, a numeral, or one word
 * with such a thing behind it. Told from a few characters, since most gaps between words have none.
 */
export function mayStartPlace(text: string, at: number): boolean {
  const start = behindSeparators(text, at);
  const end = endOfWord(text, start);
  if (opensValue(text, start, end)) return true;
  if (end === start || end - start > LONGEST_LABEL) return false;
  const behind = behindSeparators(text, end);
  return opensValue(text, behind, endOfWord(text, behind)) || leadsToLabel(text, start, end);
}

/** No word of `LABEL_WORDS` has more letters. */
const LONGEST_LABEL = 12;

function behindSeparators(text: string, at: number): number {
  const last = Math.min(at + 4, text.length);
  let start = at;
  while (start < last && SEPARATORS.has(text[start]!)) start++;
  return start;
}

const SEPARATORS: ReadonlySet<string> = new Set(' \n\t\u00A0.,:º°');

/** A number, a sign, a capital alone, or letters that make a numeral. */
function opensValue(text: string, start: number, end: number): boolean {
  if (start === text.length) return false;
  const code = text.charCodeAt(start);
  if (end === start) return isDigit(code) || SIGNS.has(text[start]!);
  if (end - start === 1 && code < 0x61) return true;
  for (let at = start; at < end; at++) if (!NUMERAL.has(text[at]!)) return false;
  return true;
}

const NUMERAL: ReadonlySet<string> = new Set('ivxlcIVXLC');

/** A place with nothing but the end of the clause behind it: the one of a short form, which no other word gives away. */
export function readClosingPlace(text: string, at: number): LocatorReading | undefined {
  const reading = readPlace(text, at, true);
  if (!reading || isVersus(text, reading)) return undefined;
  return ENDS.test(text.slice(reading.end, reading.end + 12)) ? reading : undefined;
}

/** `Johnson v. McIntosh`: no page v. */
function isVersus(text: string, { locator, end }: LocatorReading): boolean {
  return /^[ivxlc]$/.test(locator.value) && SENTENCE_NEXT.test(text.slice(end, end + 3));
}

// The end, a full stop, comma or bracket, a note of that page: `144 n. 3`
const ENDS = /^\s*(?:$|[.,;:)\]([]|nn?\.\s?\d|ff?\.|et seq|note\s\d|–)/;

/** `512 F.2d`, `14 April`: a volume or a day is no page. */
function isMeasure(text: string, end: number): boolean {
  const behind = text.slice(end, end + LONGEST_MEASURE);
  return VOLUME.test(behind) || isMonth(WORD.exec(behind)?.[1] ?? '');
}

// ` F.2d`, ` U.S.`
const VOLUME = /^\s[A-Z][A-Za-z]{0,6}\./;

// ` April`, ` de mayo`
const WORD = /^\s(?:de\s)?([A-Za-zÀ-ɏ]{3,10})/;

/** In characters: ` de septiembre`. */
const LONGEST_MEASURE = 14;

/** CSL's label of the place that the word counts; courts count paragraphs in brackets. */
function labelOf(word = ''): string {
  return LABELS.find(([, pattern]) => pattern.test(word))![0];
}

/** CSL's labels of the places that these words count. */
const LABELS: readonly (readonly [string, RegExp])[] = [
  ['folio', /^(?:fols?|f°|f|fls?|Bl|Blatt|cc?)\b|^f°/i], // `fol. 37`, `Bl. 47v`, `f° 18`, `c. 31`
  ['appendix', /^(?:app|annexes?|anexo|Anhang|allegato)/i], // `app. B`, `annexe C`
  ['table', /^(?:tbl|tab|tav|tabella|quadro|cuadro|tableau)/i], // `tbl. 3`, `tabella 6`
  ['rule', /^regs?/i], // `reg 9(2)`
  ['column', /^(?:cols?|Sp)\b/i], // `col. 477`
  ['section', /^§|^(?:ss?|cl|cláusula|clause|ap|apartado)\b/i], // `s. 9`, `cláusula 4`
  ['volume', /^(?:tomos?|t|lib)\b/i], // `tomo I`
  ['part', /^(?:box|caja)/i], // `box 3`
  ['paragraph', /^/], // `Rn. 219`, `Q 102`, `rec. 7`, `considérant 4`, `n° 230`, `FJ 3`
];

// `, fol. 37`, `, Bl. 47v`, ` app. B`, `, reg 9(2)`, ` Q 102`, `, n° 230`, `, tomo I, fol. 12`; or ` [41]`, ` [29]–[31]`
const PLACE = new RegExp(
  String.raw`[\s,:]{1,3}(?:(§{1,2}|¶{1,2}|fols?\.?|f°|f\.|fls?\.|Bl\.|Blatt|cc?\.|app\.|annexes?|anexo|cmt\.|tbl\.?|[Tt]ab\.|tav\.|tabella|quadro|cuadro|tableau|regs?\.?|recital|rec\.|considérant|Q|Rn\.?|Rz\.?|nm\.|box|caja|cols?\.|Sp\.|t\.|tomos?|lib\.|ss?\.|cl\.|cláusula|ap\.|considerando|punto|fundamento|FJ|par\.|n°|n\.[º°]|nº|núm\.|artt?\.)\s?` +
    String.raw`((?:[A-Z]?\d[\w()–.-]{0,12}[\w)º]|\d[º°]?|[A-Z]\b|[IVXLC]+\b|[ivxlc]+\b)(?:,\s(?:(?:fol|Bl|cc?|f|fl)s?\.\s)?\d{1,4}\w?|\sy\s\d{1,4}){0,6})|(\[\d{1,4}\](?:[–-]\[\d{1,4}\])?))`,
  'y',
);

const SENTENCE_NEXT = withRanges(/^\.?\s\p{Lu}/u);
