import { withRanges } from '../../text/ranges';
import { contains, overlaps, type Span } from '../../text/span';
import { isWhiteSpace } from '../../text/white-space';
import type { Language, Link, Wording } from '../../text/wording';
import { type Address, findAddresses } from './addresses';
import { findAnnounced } from './announced';
import { type DateFound, findDates } from './dates';
import { isShortForm, isShortTitle } from './set-in-brackets';

/** A stretch of text and what its typography says: where titles, dates and addresses stand. */
export interface Print extends Span {
  readonly text: string;
  /** What stands between quotation marks, the marks left out, and words that are a link; outermost only, in order. */
  readonly quoted: readonly Span[];
  /** What is set in italics, in order, neighbors joined. */
  readonly italic: readonly Span[];
  /** Both, in order: what is set off as a title. */
  readonly titles: readonly Span[];
  readonly addresses: readonly Address[];
  /** Links whose words are no address themselves: mostly titles that one can click. */
  readonly linked: readonly Link[];
  /** Outside addresses and titles. */
  readonly dates: readonly DateFound[];
  /** Dates on which a page was read. */
  readonly accessed: readonly Span[];
  /** An entry of a bibliography, not a note: its names are more often inverted. */
  readonly entry: boolean;
  /** Of the paper. */
  readonly language: Language;
}

/** Reads the typography of `wording` between `start` and `end`. */
export function readPrint(wording: Wording, { start, end }: Span, language: Language): Print {
  const { text } = wording;
  const addresses = findAddresses(wording, start, end);
  const inAddress = (span: Span) => addresses.some(({ span: a }) => a.start <= span.start && span.start < a.end);
  const announced = findAnnounced(text, start, end)?.whole;
  const inMarks = those(
    findQuoted(text, start, end),
    (span) => !inAddress(span) && !(announced && contains(announced, span)) && !isShortForm(text, span),
  );
  const italic = those(titlesInItalics(wording, start, end), (span) => !inAddress(span));
  const set = inOrder(inMarks, italic);
  const linked = those(
    linkedTitles(wording, start, end),
    (link) => !inAddress(link) && !set.some((span) => overlaps(span, link)),
  );
  const quoted = inOrder(
    inMarks,
    those(linked, (link) => !isMoreThanTitle(text.slice(link.start, link.end), link.start === start)),
  );
  const titles = inOrder(quoted, italic);
  const outside = those(
    findDates(text, start, end),
    ({ span }) => !inAddress(span) && !titles.some((title) => title.start < span.start && span.end <= title.end),
  );
  const isAccess = ({ span }: DateFound) => ACCESSED.test(text.slice(Math.max(start, span.start - 16), span.start));
  return {
    text,
    start,
    end,
    quoted,
    italic,
    titles,
    addresses,
    linked,
    dates: those(outside, (date) => !isAccess(date)),
    accessed: spansOf(those(outside, isAccess)),
    entry: wording.kind === 'entry',
    language,
  };
}

// "accessed ", "Retrieved on ", "consultado el ", "Acesso em: ": the date on which a page was read
const ACCESSED =
  /\b(?:[Aa]ccessed|[Rr]etrieved|[Vv]isited|[Cc]hecked|[Cc]onsultado|[Cc]onsulté|[Aa]bgerufen|[Zz]ugriff|[Aa]cesso|[Aa]cessado)(?: on| el| am| em| le)?:? $/;

/** Whether a link's words are where and when the work came out, or the whole reference, and so no title. */
function isMoreThanTitle(words: string, isFirst: boolean): boolean {
  return IMPRINT.test(words) || (isFirst && NAMED_AND_DATED.test(words));
}

// "GAO-04-38 (Boston: Mar. 10, 2004)."
const IMPRINT = /\([^()]{0,60}\d{4}\)\.?$/;

// "Falk, N. and Rey, T. (3 May 2019a). Quays", "World Bank (2004) Quays", "Falk, Nora. 2019. Quays"
const NAMED_AND_DATED = withRanges(
  new RegExp(
    [
      String.raw`^\p{Lu}[^()“"]{1,200}\((?:[^()]{0,24}\b)?(?:1[5-9]|20)\d\d[a-z]?(?:[,;][^()]{0,20})?\)[.,:]? ?[^\s.,]`,
      String.raw`^\p{Lu}[\p{L}’'-]{1,30}, \p{Lu}[^()“"]{0,160}?[.,] (?:1[5-9]|20)\d\d[a-z]?[.,:] \S`,
    ].join('|'),
    'u',
  ),
);

/** Links that are titles: their words are no address, and more than one. */
function linkedTitles({ text, links }: Wording, start: number, end: number): readonly Link[] {
  return links.filter((link) => {
    const words = text.slice(link.start, link.end);
    return (
      link.start >= start &&
      link.end <= end &&
      /^https?:/.test(link.target) &&
      words.length >= 10 &&
      /\S\s+\S/.test(words) &&
      !/^(?:https?:|www\.)/.test(words)
    );
  });
}

/** The part of `print` inside `span`. */
export function within(print: Print, { start, end }: Span): Print {
  const inside = (span: Span) => start <= span.start && span.end <= end;
  return {
    text: print.text,
    start,
    end,
    quoted: those(print.quoted, inside),
    italic: those(print.italic, inside),
    titles: those(print.titles, inside),
    addresses: those(print.addresses, ({ at }) => inside(at)),
    linked: those(print.linked, inside),
    dates: those(print.dates, ({ span }) => inside(span)),
    accessed: those(print.accessed, inside),
    entry: print.entry,
    language: print.language,
  };
}

/** The print without those of its quotations that are no title. */
export function withoutQuoted(print: Print, isTitle: (quoted: Span) => boolean): Print {
  const quoted = those(print.quoted, isTitle);
  return quoted.length === print.quoted.length ? print : { ...print, quoted, titles: inOrder(quoted, print.italic) };
}

/** The print with one more stretch that is told apart as if it were set in italics. */
export function withItalic(print: Print, span: Span | undefined): Print {
  if (!span || print.titles.some((title) => overlaps(title, span))) return print;
  return { ...print, italic: inOrder(print.italic, [span]), titles: inOrder(print.titles, [span]) };
}

/**
 * What `filter` gives, but all from one place: a compiler that has seen the arrays of one print knows those of every
 * other.
 */
function those<Item>(items: readonly Item[], holds: (item: Item) => boolean): readonly Item[] {
  const found: Item[] = [];
  for (const item of items) if (holds(item)) found.push(item);
  return found;
}

/** All spans by where they start; of two that start together the one of `first`. */
export function inOrder(first: readonly Span[], second: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  let next = 0;
  for (const span of first) {
    while (next < second.length && second[next]!.start < span.start) all.push(second[next++]!);
    all.push(span);
  }
  while (next < second.length) all.push(second[next++]!);
  return all;
}

/** Where the things stand. */
export function spansOf(found: readonly { readonly span: Span }[]): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of found) spans.push(span);
  return spans;
}

const CLOSING: Readonly<Record<string, RegExp>> = {
  '“': /[”“"]/g,
  '„': /[“”"]/g,
  '«': /»/g,
  '»': /«/g,
  '``': /''|"/g,
  // A straight mark closes where no letter follows it.
  '"': /["”](?![\wÀ-ɏḀ-ỿ])/g,
  // A single one also where a word could go on: 'the party's platform'.
  '‘': /’(?![\wÀ-ɏḀ-ỿ])/g,
  "'": /'(?![\wÀ-ɏḀ-ỿ'])/g,
};

/** The longest title in quotation marks; what is longer quotes somebody's words, or a mark was lost. */
const LONGEST = 600;

/** Text in quotation marks: “…”, "…", „…“, «…», »…«, ``…'', ‘…’, '…'. */
function findQuoted(text: string, start: number, end: number): Span[] {
  const found: Span[] = [];
  // an opening mark: at the start or after a space, a bracket, a dash; single ones before a capital only
  const opening = /(?<![\wÀ-ɏḀ-ỿ.,])(?:“|„|«|»|``|"(?=[^\s,.;)])|[‘'](?=[A-ZÀ-Þ]))/g;
  opening.lastIndex = start;
  for (let open = opening.exec(text); open && open.index < end; open = opening.exec(text)) {
    const from = open.index + open[0].length;
    const closing = CLOSING[open[0]]!;
    closing.lastIndex = from;
    const close = closeOf(text.slice(0, Math.min(end, from + LONGEST)), from, open[0], closing);
    if (!close) continue;
    found.push(trimmed(text, from, close.index));
    opening.lastIndex = close.index + close[0].length;
  }
  return found;
}

/** Where a quotation ends that may hold another in the same marks: ‘The ‘Quiet’ Harbor’. */
function closeOf(text: string, from: number, open: string, closing: RegExp): RegExpExecArray | null {
  const first = closing.exec(text);
  const inner = first && INNER[open];
  if (!inner) return first;
  inner.lastIndex = from;
  const held = inner.exec(text);
  return held && held.index < first.index ? (closing.exec(text) ?? first) : first;
}

const INNER: Readonly<Record<string, RegExp>> = { '‘': /(?<=\s)‘(?=[A-ZÀ-Þ])/g, '«': /(?<=\s)«/g };

/** Text in italics; `El Faro*, October` lost its opening star, the closing one still tells. */
function findItalic(wording: Wording, start: number, end: number): Span[] {
  const { text, styles } = wording;
  const found: Span[] = [];
  const stray = /^[\s*]*([A-ZÀ-Þ][^*\n,.“"]{2,60})\*+(?=[\s,.:;])/.exec(text.slice(start, Math.min(end, start + 90)));
  if (stray) found.push(trimmed(text, start, start + stray[0].replace(/\*+$/, '').length));
  for (const style of styles) {
    if (style.style !== 'italic' && style.style !== 'underline' && !(style.style === 'bold' && hasBoldTitle(wording)))
      continue;
    const from = Math.max(start, style.start);
    const to = Math.min(end, style.end);
    if (from >= to) continue;
    const span = trimmed(text, from, to);
    const last = found.at(-1);
    if (last && span.start - last.end <= 1) found[found.length - 1] = { start: last.start, end: span.end };
    else if (span.start < span.end) found.push(span);
  }
  return found;
}

/**
 * "QUIST, P. **Tides**. Harbor City: Quay, 2004": Brazilian bibliographies set titles in bold. Elsewhere bold is the author,
 * who comes first, or a volume.
 */
function hasBoldTitle({ kind, text, styles }: Wording): boolean {
  return (
    kind === 'entry' &&
    styles.every(({ style, start, end }) =>
      style === 'bold' ? start > 4 && /[A-Za-zÀ-ɏḀ-ỿ]{3}/.test(text.slice(start, end)) : style !== 'italic',
    )
  );
}

/** The text in italics without what no title has in it: a date, a volume, all the rest of a reference. */
function titlesInItalics(wording: Wording, start: number, end: number): readonly Span[] {
  const { text } = wording;
  const found: Span[] = [];
  for (const italic of findItalic(wording, start, end)) {
    const words = text.slice(italic.start, italic.end);
    if (words === 'et al' || isShortTitle(text, italic) || RUNS_OVER.test(words)) continue;
    const title = withoutVolume(text, withoutDate(text, italic));
    if (title.start < title.end) found.push(title);
  }
  return found;
}

/** "*The Times, 13 November 1909.*": the date is no part of the newspaper's name. */
function withoutDate(text: string, span: Span): Span {
  if (!/\d/.test(text.slice(span.start, span.end))) return span;
  const last = findDates(text, span.start, span.end).at(-1);
  if (!last?.hasDay || span.end - last.span.end > 1) return span;
  return /,\s$/.test(text.slice(span.start, last.span.start)) ? trimmed(text, span.start, last.span.start) : span;
}

/** "*Harbor Anthropologist, 95*(1)": the volume is set in italics too. */
function withoutVolume(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return trimmed(text, start, start + words.replace(/(?:^|, )\d{1,3}[\s.,()–-]*$/, '').length);
}

// Italics that run over a whole reference (a converter's mistake) set nothing off: "*P. Quist, ‘The Price of …,’ Harbor
// Review*", "*… (London: Harbor Press, 1992)*", "*… (London: Harbor Press,* *1992)*", "*The Times, 16 October; Morning
// Post*"
const RUNS_OVER =
  /^(?:[A-Z]\.\s?){1,3}[A-Z][a-z]+(?:,| et\b| and [A-Z]\.)|\(eds?\.?\)|\([^()]{0,80}\b(?:1[5-9]|20)\d\d\)|\([^():]{2,40}: [^()]{2,60}$|; |,[’”"]\s/;

/** The span without white space, stray stars and a comma or full stop at its edges. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isEdge(text, start)) start++;
  while (start < end && isEdge(text, end - 1)) end--;
  if (
    text[end - 1] === '.' &&
    !/(?:\b[A-Z]|\.\.|\b(?:Inc|Ltd|Co|Jr|Sr|etc))\.$/.test(text.slice(Math.max(start, end - 4), end))
  )
    end--;
  return { start, end };
}

function isEdge(text: string, at: number): boolean {
  return isWhiteSpace(text.charCodeAt(at)) || EDGES.has(text[at]!);
}

const EDGES: ReadonlySet<string> = new Set('*,;:–—');
