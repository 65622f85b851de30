import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { isWhiteSpace } from '../../text/white-space';
import type { Signal } from '../mentions';
import { isOfAbbreviation } from './abbreviations';
import { readHead } from './head';
import { soundsLikeProse } from './hints';
import { inOrder, type Print, spansOf, within } from './print';
import { findSignals } from './signals';

/** A stretch of a note that holds one reference, or none. */
export interface Clause extends Span {
  readonly signal?: Signal;
  /** It opens with the title of a further work of the author named before: "…, 1999) and *A Captain Proposes*". */
  readonly sameAuthor: boolean;
  /** It has a verb or quotes somebody's words outside its titles: a sentence about something. */
  readonly prose: boolean;
  /** It stands in a work that was cited before: "…, in Kern (ed.), op. cit." stood behind it. */
  readonly isInCited?: boolean;
}

/**
 * Cuts a note where one reference can end and the next begin: at semicolons, signals, the end of a sentence, and at an
 * "and" between two works. A reference itself has full stops ("Quist, Peter. “The Price …” *Harbor Review*"),
 * so sentences are joined until they hold a date or an address.
 */
export function clausesOf(print: Print): readonly Clause[] {
  const clauses: Clause[] = [];
  let open: (Piece & Pick<Clause, 'prose'>) | undefined;
  const close = () => {
    if (open)
      clauses.push({
        start: open.start,
        end: open.end,
        signal: open.signal,
        sameAuthor: open.by === 'and',
        prose: open.prose,
      });
    open = undefined;
  };
  for (const piece of piecesOf(print)) {
    const prose = isProse(print, piece);
    if (open && piece.by === 'stop' && !open.prose && !prose && goesOn(print, open, piece))
      open = { ...open, end: piece.end };
    else {
      close();
      open = { prose, ...piece };
    }
  }
  close();
  return clauses;
}

interface Piece extends Span {
  /** What cuts it from the piece before. */
  readonly by: 'start' | 'stop' | 'semicolon' | 'signal' | 'and';
  readonly signal: Signal | undefined;
}

/** Whether a piece that is no prose goes on with the one before. */
function goesOn(print: Print, before: Piece, piece: Piece): boolean {
  if (TAIL.test(print.text.slice(piece.start, piece.end))) return true;
  if (within(print, piece).dates.some(({ span }) => span.start - piece.start <= 1 && piece.end - span.end <= 2))
    return true;
  if (REFERS_BACK.test(print.text.slice(before.start, before.end))) return false;
  const part = within(print, before);
  if (part.dates.length === 0 && part.addresses.length === 0) return true;
  // "Quist, Peter. 2003." has its date and still lacks its title.
  return readHead(part).end >= before.end - 2;
}

// `Ibid., 14.`, `Marlow, op. cit., 14.`, `Marlow, *Harbors at Night*, 14.`: complete without a date
const REFERS_BACK =
  /^\W{0,20}(?:ib[ií]d|id\.|idem|ebd|ivi\b)|\b(?:op|ob|loc|art)\. ?cit\b|\bsupra\b|^[^\d]{4,120}, (?:pp?\. ?)?\d{1,4}(?:[-–]\d{1,4})?\.?$/i;

// What only goes on with a reference: "pp. 1-3.", "Accessed May 3, 2004.", "Washington, DC: GPO", a bare number, "In: …", "(Hereinafter …"
const TAIL =
  /^\W*(?:pp?\.|S\. \d|[Aa]ccessed|[Rr]etrieved|[Aa]vailable|[Dd]isponible|https?:|www\.|doi|DOI|In:|[Hh]erein ?after|[Hh]ereafter|Excerpted in|Reprinted in|\d+(?:[-–]\d*)?\.?$|[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,20}(?:, [A-Z.]{2,6})?: [A-ZÀ-Þ])/;

/** Whether the stretch has what only a sentence has, outside titles and addresses. */
function isProse(print: Print, { start, end }: Span): boolean {
  const part = within(print, { start, end });
  const told = inOrder(part.titles, spansOf(part.addresses));
  if (OPENS_SENTENCE.test(print.text.slice(start, start + 24))) return true;
  let rest = start;
  for (const { start, end } of told) {
    if (start > rest && soundsLikeProse(print.text.slice(rest, start))) return true;
    rest = Math.max(rest, end);
  }
  return end > rest && soundsLikeProse(print.text.slice(rest, end));
}

// "He called the emblem …", "In fact, …"
const OPENS_SENTENCE =
  /^(?:He|She|They|It|We|I|There|This|These|Those|In fact|When|While|Although|Though|If|However|Since|Because|Again|Obviously|Clearly|Él|Ella|Ellos|Cuando|Aunque|Er|Sie|Es) /;

function piecesOf(print: Print): readonly Piece[] {
  const { text, start, end } = print;
  const pieces: Piece[] = [];
  let open: Cut = { at: start, from: start, by: 'start', signal: undefined };
  const close = (at: number) => {
    const piece = trimmed(text, open, at);
    if (piece.start < piece.end) pieces.push(piece);
  };
  for (const cut of cutsIn(print)) {
    if (cut.at < open.from) continue;
    close(cut.at);
    open = cut;
  }
  close(end);
  return pieces;
}

/** Where a piece ends and the next begins. */
interface Cut {
  readonly at: number;
  readonly from: number;
  readonly by: Piece['by'];
  readonly signal: Signal | undefined;
}

/** Every place outside titles and addresses where a piece may end, in order. */
function cutsIn(print: Print): readonly Cut[] {
  const { text, start, end } = print;
  const cuts: Cut[] = [];
  const { titles, addresses } = print;
  const add = (outside: number, at: number, from: number, by: Piece['by'], signal?: Signal) => {
    const holds = (span: Span) => span.start < outside && outside < span.end;
    if (!titles.some(holds) && !addresses.some(({ at }) => holds(at))) cuts.push({ at, from, by, signal });
  };
  for (const found of findSignals(text, start, end)) add(found.start, found.start, found.end, 'signal', found.signal);
  for (const { at, from } of andsBetweenWorks(print)) cuts.push({ at, from, by: 'and', signal: undefined });
  let depth = 0;
  for (let i = start; i < end; i++) {
    const mark = text[i]!;
    if (mark === '(' && depth < 3) depth++;
    else if (mark === ')' && depth > 0) depth--;
    else if (mark === ';' && depth === 0) add(i, i, i + 1, 'semicolon');
    else if ((mark === '.' || mark === '?' || mark === '!') && depth === 0 && endsSentence(text, i, start)) {
      const from = i + 1 + /^["”’»*)]{0,2}/.exec(text.slice(i + 1, i + 3))![0].length;
      add(i, from, from, 'stop');
    }
  }
  for (const { index } of matchesOf(REMARK, text.slice(start, end)))
    add(start + index, start + index, start + index + 1, 'semicolon');
  return cuts.sort((a, b) => a.at - b.at);
}

// Behind a page or a year, what a sentence goes on with: ", die sich auf Falk beruft", ", mit einer Karte nach", ", which", ", y el ya citado"
const REMARK =
  /,(?<=\d[a-zf.]{0,3}\)?,)(?= (?:die|der|das|dem|dessen|deren|wo|worin|mit|gegen|which|who|whose|where|with|and the|qui|que|dont|où|avec|che|dove|con|cuyo|cuya|donde|com|onde|(?:y|así como) (?:el|la|los|las|lo)|e [oa]s?|et (?:les?|la)|und (?:der|die|das)) )|,(?<=[a-zà-ÿ],)(?= with [A-ZÀ-Þ])/g;

function endsSentence(text: string, i: number, start: number): boolean {
  if (!/^["”’»*)]{0,2}\s+["“«„‘(*[<]*[A-ZÀ-Þ\d]|^["”’»*)]{0,2}\s*$/.test(text.slice(i + 1, i + 9))) return false;
  // "vom 9. November"
  if (GERMAN_DAY.test(text.slice(Math.max(start, i - 3), i + 6))) return false;
  return text[i] !== '.' || !isOfAbbreviation(text, start, i) || AND_ON.test(text.slice(Math.max(start, i - 8), i));
}

// "S. 203 ff", "pp. 90 y ss", "p. 12 et seq": pages with those that follow, which end a citation
const AND_ON = /\d(?: ?ff?| y ss| e ss| et seq| et suiv)$/;

// " 9. November"
const GERMAN_DAY = /(?<!\d)\d{1,2}\. (?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)/;

/**
 * "…, New York, 2004 |and| Russell D. Howe …, *Smuggling*", "(Océano Azul, México, 1999) |and| *A Captain Proposes* (…",
 * "…, Faro, 2007, págs. 55-80, |y| Lago, *Muelles*, op. cit."
 */
function andsBetweenWorks({
  text,
  start,
  end,
  titles,
  dates,
}: Print): readonly { readonly at: number; readonly from: number }[] {
  return dates.flatMap((date) => {
    const joint = JOINT.exec(text.slice(date.span.end, Math.min(end, date.span.end + LONGEST_JOINT)));
    if (!joint || date.span.start < start) return [];
    const from = date.span.end + joint[0].length;
    const next = titles.some((title) => title.start >= from && title.start - from < 160);
    return next ? [{ at: date.span.end + joint[1]!.length, from }] : [];
  });
}

// ") and ", ", as well as ", ") with " behind "Compare", ", págs. 55-80, y "
const JOINT =
  /^([)\]]?(?:, (?:pp?|págs?|S)\. ?\d[\d–-]{0,10})?),? (?:and|as well as|with|y|así como|und|sowie|et|ainsi que|e)(?: in| en)? (?=["“«„*A-ZÀ-Þ])/;

/** In characters. */
const LONGEST_JOINT = 48;

/** The piece from the cut to `to`, without what parts it from its neighbors. */
function trimmed(text: string, { from, by, signal }: Cut, to: number): Piece {
  let start = from;
  let end = to;
  while (start < end && isParting(text, start)) start++;
  while (end > start && isParting(text, end - 1)) end--;
  return { start, end, by, signal };
}

function isParting(text: string, at: number): boolean {
  return isWhiteSpace(text.charCodeAt(at)) || PARTING.has(text[at]!);
}

const PARTING: ReadonlySet<string> = new Set(',;:—–');
