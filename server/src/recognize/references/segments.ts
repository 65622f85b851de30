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
  const { text, end } = print;
  const segments: Segment[] = [];
  const units = unitsOf(print, from, islands);
  let gap: Gap = 'start';
  let depth = 0;
  let opened = from;
  let start = from;
  let afterIn = false;

  const close = (to: number, quoted = false, italic = false) => {
    const { start: s, end: e } = trimmed(text, strayQuote(text, start), to);
    const lead =
      quoted || italic || (depth > 0 && /^in [A-Z][a-z]+$/.test(text.slice(s, e)))
        ? undefined
        : IN.exec(text.slice(s, e));
    const at = lead ? s + lead[0].length : s;
    if (lead) afterIn = true;
    const words = text.slice(at, e).replace(/^[\s"“”'‘’«»„`()[\]<>*.]+$/, '');
    if (words.length > 0 && at < e) {
      // "(=Hafenstudien 12)": the mark says that a series follows.
      const sign = text[at] === '=' ? 1 : 0;
      segments.push({ start: at + sign, end: e, words, gap, quoted, italic, afterIn, bracketed: depth > 0 });
      gap = 'edge';
      afterIn = false;
    }
  };

  let unit = 0;
  for (let i = from; i < end; i++) {
    while (unit < units.length && units[unit]!.span.start < i) unit++;
    const next = units[unit];
    if (next?.kind === 'quoted' && next.span.start === i && isInner(text, start, next.span)) {
      i = next.span.end;
      continue;
    }
    if (next && next.span.start === i) {
      close(quoteStart(text, i, next.kind === 'quoted'));
      start = i;
      if (next.kind === 'island') gap = gap === 'open' ? 'open' : 'island';
      else {
        close(next.span.end, next.kind === 'quoted', next.kind === 'italic');
        // A full stop or comma may stand inside the quotation marks or the italics.
        const last =
          next.kind === 'quoted' ? text.slice(next.span.end, next.span.end + 3) : (text[next.span.end] ?? '');
        gap =
          last.includes('.') || /[?!]/.test(text[next.span.end - 1]!) ? 'stop' : last.includes(',') ? 'comma' : 'edge';
      }
      start = next.span.end;
      if (next.kind === 'quoted') start += CLOSE.exec(text.slice(start, start + 4))?.[0].length ?? 0;
      i = start - 1;
      continue;
    }
    const mark = text[i]!;
    if (mark === '(') {
      ASIDE.lastIndex = i;
      const aside = ASIDE.exec(text)?.[0] ?? ownShortForm(text, start, i);
      if (aside && !units.some(({ span }) => span.start > i && span.start < i + aside.length)) {
        i += aside.length - 1;
        continue;
      }
    }
    if (mark === '[') {
      INSERTED.lastIndex = i;
      const inserted = INSERTED.exec(text)?.[0].length;
      if (inserted && start < i) {
        i += inserted - 1;
        continue;
      }
    }
    const cut = MARKS.has(mark) ? cutAt(text, i, mark, start) : undefined;
    if (!cut) continue;
    close(i);
    start = i + 1;
    if (mark === '(' || mark === '[') depth++;
    else if ((mark === ')' || mark === ']') && depth > 0) depth--;
    if (mark === '(') opened = i;
    // "(2nd ed.). Boston": the bracket held nothing but what is told already.
    const told = cut === 'close' && gap === 'open' && !YEAR.test(text.slice(opened, i));
    gap = stronger(told ? 'island' : gap, cut);
  }
  close(end);
  return segments;
}

/** The short form in brackets that has the initials of the words before it: "Quay Board for Ports (QBP)". */
function ownShortForm(text: string, start: number, open: number): string | undefined {
  SHORT_FORM.lastIndex = open;
  const found = SHORT_FORM.exec(text);
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
  const before = text.slice(start, open).replace(/["“”„«»‘'`]+$/, '');
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

function quoteStart(text: string, at: number, quoted: boolean): number {
  return quoted ? at - (text.startsWith('``', at - 2) ? 2 : 1) : at;
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
