import { withoutEnding } from '../../text/endings';
import { matchAt } from '../../text/matches';
import { contains, type Span } from '../../text/span';
import { isOfAbbreviation } from './abbreviations';
import { type Print, trimmed } from './print';

/** What stands between a segment and the one before it. */
export type Gap = 'start' | 'stop' | 'comma' | 'colon' | 'open' | 'close' | 'edge' | 'island' | 'question';

/** A stretch of a reference without punctuation that parts: a title, a place, a publisher, or a piece of one. */
export interface Segment extends Span {
  readonly words: string;
  readonly gap: Gap;
  readonly quoted: boolean;
  readonly italic: boolean;
  /** "in" or "en" stands before it. */
  readonly afterIn: boolean;
  /** Inside brackets. */
  readonly bracketed: boolean;
}

/**
 * Cuts the text from `from` on at commas, full stops, colons, brackets, quotation marks and changes of type.
 * `islands` are the parts already told (dates, pages, addresses): they cut and are left out.
 */
export function segmentsOf(print: Print, from: number, islands: readonly Span[]): readonly Segment[] {
  return new Cutter(print, from, unitsOf(print, from, islands)).segments();
}

/** Goes through the text once; each step says where the next one begins. */
class Cutter {
  readonly #print: Print;
  readonly #units: readonly Unit[];
  /** Index of the first unit that has not been passed. */
  #unit = 0;
  readonly #segments: Segment[] = [];
  /** Where the segment starts that is being read, and what stands before it. */
  #start: number;
  #gap: Gap = 'start';
  #afterIn = false;
  /** How many brackets are open, and where the last round one opened. */
  #depth = 0;
  #opened: number;

  constructor(print: Print, from: number, units: readonly Unit[]) {
    this.#print = print;
    this.#units = units;
    this.#start = from;
    this.#opened = from;
  }

  segments(): readonly Segment[] {
    const { end } = this.#print;
    for (let at = this.#start; at < end; ) at = this.#passUnit(at) ?? this.#passBracket(at) ?? this.#passMark(at);
    this.#close(end);
    return this.#segments;
  }

  /** An island or a title by its typography that starts there. */
  #passUnit(at: number): number | undefined {
    const { text } = this.#print;
    while (this.#unit < this.#units.length && this.#units[this.#unit]!.span.start < at) this.#unit++;
    const unit = this.#units[this.#unit];
    if (unit?.span.start !== at) return undefined;
    // Of marks around nothing, `“ . ”`, an empty unit is left, which is passed once.
    this.#unit++;
    const { kind, span } = unit;
    if (kind === 'quoted' && isInner(text, this.#start, span)) return span.end + 1;
    this.#close(kind === 'quoted' ? openingMark(text, at) : at);
    this.#start = at;
    if (kind === 'island') this.#gap = this.#gap === 'open' ? 'open' : 'island';
    else {
      this.#close(span.end, kind);
      this.#gap = gapBehind(text, unit);
    }
    this.#start = span.end;
    if (kind === 'quoted') this.#start += CLOSE.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0;
    return this.#start;
  }

  /** A bracket that belongs to the words around it: a remark, the body's own short form, an inserted word. */
  #passBracket(at: number): number | undefined {
    const { text } = this.#print;
    if (text[at] === '(') {
      const aside = matchAt(ASIDE, text, at)?.[0] ?? ownShortForm(text, this.#start, at);
      if (aside === undefined) return undefined;
      const holdsUnit = this.#units.some(({ span }) => span.start > at && span.start < at + aside.length);
      return holdsUnit ? undefined : at + aside.length;
    }
    if (text[at] !== '[' || this.#start >= at) return undefined;
    const inserted = matchAt(INSERTED, text, at)?.[0].length;
    return inserted === undefined ? undefined : at + inserted;
  }

  /** A character of the text, which may part what stands before it from what follows. */
  #passMark(at: number): number {
    const { text } = this.#print;
    const mark = text[at]!;
    const cut = MARKS.has(mark) ? cutAt(text, at, mark, this.#start) : undefined;
    if (!cut) return at + 1;
    this.#close(at);
    this.#start = at + 1;
    if (mark === '(' || mark === '[') this.#depth++;
    else if ((mark === ')' || mark === ']') && this.#depth > 0) this.#depth--;
    if (mark === '(') this.#opened = at;
    // "(2nd ed.). Boston": the bracket held nothing but what is told already.
    const told = cut === 'close' && this.#gap === 'open' && !YEAR.test(text.slice(this.#opened, at));
    this.#gap = stronger(told ? 'island' : this.#gap, cut);
    return at + 1;
  }

  /** Ends the segment, where it has words. */
  #close(to: number, kind?: Unit['kind']): void {
    const { text } = this.#print;
    const { start, end } = trimmed(text, strayQuote(text, this.#start), to);
    if (start >= end) return;
    const printed = text.slice(start, end);
    const isBracketed = this.#depth > 0;
    const lead = kind || (isBracketed && /^in [A-Z][a-z]+$/.test(printed)) ? undefined : IN.exec(printed)?.[0];
    if (lead !== undefined) this.#afterIn = true;
    const at = start + (lead?.length ?? 0);
    const words = text.slice(at, end).replace(/^[\s"“”'‘’«»„`()[\]<>*.]+$/, '');
    if (words.length === 0) return;
    this.#segments.push({
      // "(=Hafenstudien 12)": the mark says that a series follows.
      start: text[at] === '=' ? at + 1 : at,
      end,
      words,
      gap: this.#gap,
      quoted: kind === 'quoted',
      italic: kind === 'italic',
      afterIn: this.#afterIn,
      bracketed: isBracketed,
    });
    this.#gap = 'edge';
    this.#afterIn = false;
  }
}

/** What parts a title by its typography from what follows; a full stop or comma may stand inside the marks. */
function gapBehind(text: string, { span, kind }: Unit): Gap {
  const last = text.slice(span.end, span.end + (kind === 'quoted' ? 3 : 1));
  if (last.includes('.') || /[?!]/.test(text[span.end - 1]!)) return 'stop';
  return last.includes(',') ? 'comma' : 'edge';
}

/** The short form in brackets that has the initials of the words before it: "Quay Board for Ports (QBP)". */
function ownShortForm(text: string, start: number, open: number): string | undefined {
  const found = matchAt(SHORT_FORM, text, open);
  if (!found) return undefined;
  const words = text.slice(Math.max(start, open - 120), open).match(/[A-ZÀ-Þ](?=[A-Za-zÀ-ɏ&.-])/g) ?? [];
  return words.join('').endsWith(found[1]!) ? found[0] : undefined;
}

// "(QBP)" before punctuation or the end
const SHORT_FORM = /\(([A-ZÀ-Þ]{2,9})\)(?=[.,:;]|$)/y;

// "Museum [of Quays], ", "Proc. of [HSB] Workshop": what somebody has put into a name
const INSERTED = /\[(?:[A-Z]{2,8}|(?!in )[a-zß-ÿ][A-Za-zÀ-ɏ’' -]{1,30})\](?= [A-Za-zÀ-ɏ]|, )/y;

/** What is no plain text: an island, or a title by its typography. */
interface Unit {
  readonly span: Span;
  readonly kind: 'island' | 'quoted' | 'italic';
}

/** The units from `from` on, in order. */
function unitsOf({ quoted, italic }: Print, from: number, islands: readonly Span[]): readonly Unit[] {
  const units: Unit[] = [];
  const add = (spans: readonly Span[], kind: Unit['kind']) => {
    for (const span of spans) if (span.start >= from) units.push({ span, kind });
  };
  add(islands, 'island');
  add(quoted, 'quoted');
  add(italic.length > 0 ? italic.filter((span) => !quoted.some((outer) => contains(outer, span))) : italic, 'italic');
  return units.sort((a, b) => a.span.start - b.span.start);
}

// "pressure (P-T) and age", "the coast (Harbor Province): tides": a remark inside a title, which goes on in small letters
const ASIDE =
  /\((?![Ee]ds?\b|[Hh]rsg|Hg)[^():\d]{1,60}\)[,:]? (?=(?!in |en |dans |ed|hrsg|trans|pp?\b|vol|no?\b)[a-zß-ÿ])/y;

// "in ", "In: ", "en ", "dans ": what follows holds the work
const IN =
  /^(?:(?:(?:[Ee]xcerpted|[Rr]eprinted|[Pp]ublished|[Aa]ppeared|[Ii]ncluded|[Pp]ublicado) )?[Ii]n:?|[Ee]n:?|[Dd]ans|[Ee]m|[Aa]pud)\s+(?=["“«„‘(*A-ZÀ-Þ\d]|$)|^(?:[Ii]n|[Ee]n|[Dd]ans):?$/;

const YEAR = /\d{4}/;

/** "Trendstudie „Neue Häfen“ und ihre Folgen": quotation marks inside a title, words running on before and behind. */
function isInner(text: string, start: number, { start: open, end: close }: Span): boolean {
  const before = withoutEnding(text.slice(start, open), '"“”„«»‘\'`');
  if (!/[A-Za-zÀ-ɏ] $/.test(before) || IN.test(before.trim())) return false;
  // "Der „stille“ Hafen": so may a word or two before a capital, a number or a dash, and behind one word a full stop.
  const short = text.slice(open, close).split(/\s+/).length <= 3;
  const goesOn = short
    ? ONE_WORD.test(before.trimStart())
      ? CLOSED_SHORT
      : /^["”“»«’'] (?:[A-Za-zÀ-ɏ\d]|[–—-] )/
    : /^["”“»«’'] [a-zß-ÿ]/;
  return goesOn.test(text.slice(close, close + 4));
}

// "Der ", "Trendstudie "
const ONE_WORD = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]* $/;

// `“ und`, `“ – `, `“. Wie`
const CLOSED_SHORT = /^["”“»«’'](?: [A-Za-zÀ-ɏ\d]| [–—-] |\. [A-ZÀ-Þ])/;

// what ends a title in quotation marks: `”`, `,"`, `.''`
const CLOSE = /^[.,;]{0,2}(?:''|[”“"»«’'])[.,;]?/;

/** "…,’ ’ The Harbor": a closing mark that stands alone. */
function strayQuote(text: string, start: number): number {
  return start + /^(?:\s*[’”»]\s)?/.exec(text.slice(start, start + 4))![0].length;
}

/** Where the quotation mark stands before a title. */
function openingMark(text: string, at: number): number {
  return at - (text.startsWith('``', at - 2) ? 2 : 1);
}

/** What may cut. */
const MARKS: ReadonlySet<string> = new Set('.,;:()[]?!–—');

function cutAt(text: string, i: number, mark: string, start: number): Gap | undefined {
  if (mark === ',') return /\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '') ? undefined : 'comma';
  if (mark === ';') return 'comma';
  if (mark === ':') return /[\s"“«„*]/.test(text[i + 1] ?? ' ') ? 'colon' : undefined;
  if (mark === '(' || mark === '[') return /\s/.test(text[i - 1] ?? ' ') ? 'open' : undefined;
  if (mark === ')' || mark === ']') return 'close';
  if (mark === '?' || mark === '!')
    return /\s|$/.test(text[i + 1] ?? ' ') && /^\s*(?:$|[A-ZÀ-Þ"“(«„*\d]|in: )/.test(text.slice(i + 1, i + 6))
      ? 'question'
      : undefined;
  if (mark === '–' || mark === '—') return text[i - 1] === '.' && text[i + 1] === ' ' ? 'stop' : undefined;
  if (mark !== '.') return undefined;
  if (!/^(?:\s|$|["”’»)])/.test(text.slice(i + 1, i + 2))) return undefined;
  if (!/^["”’»)]?\s*(?:$|["“«„‘(*[<A-ZÀ-Þ\d]|in [A-ZÀ-Þ]|arXiv)/.test(text.slice(i + 1, i + 8))) return undefined;
  const before = text.slice(Math.max(start, i - 16), i);
  const abbreviated = isOfAbbreviation(text, start, i) || ORDINAL.test(before);
  return abbreviated || (SHORTENED.test(before.trimStart()) && SHORTENED_TOO.test(text.slice(i + 1, i + 20)))
    ? undefined
    : 'stop';
}

// "ACM Trans. Harb|. Softw., 4": in a journal's abbreviated name one short word with a full stop follows another.
const SHORTENED = /(?:^|\. |\b[A-Z]{2,6} )[A-Z][a-z]{1,9}$/;
const SHORTENED_TOO = /^ [A-Z][a-z]{0,9}\.(?:,| (?:[A-Z][a-z]{0,9}\.|\d|\(|[A-Z]\d))/;

// "im 20.", "des 19.": a German ordinal
const ORDINAL = /(?:^|\s)(?:[a-zäöü]{2,7}) \d{1,2}$/;

const STRENGTH: Readonly<Record<Gap, number>> = {
  edge: 0,
  comma: 1,
  colon: 2,
  close: 2,
  island: 3,
  stop: 4,
  question: 3,
  open: 5,
  start: 6,
};

/** Of several marks in a row (`.”, (`) the one that parts most. */
function stronger(a: Gap, b: Gap): Gap {
  return STRENGTH[b] >= STRENGTH[a] ? b : a;
}
