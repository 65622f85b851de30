import type { Span } from './span';
import type { Mark, Wording } from './wording';

/** A run of the wording and where it comes from. */
export interface Piece {
  /** Offset in the wording. */
  readonly at: number;
  readonly length: number;
  /** Where the run stands in the source. */
  readonly source: Span;
  /** A page break, a note or furniture parts it from the piece before. */
  readonly apart?: true;
}

/** A mark that was lifted out of the flow, and where it stands in the source. */
export interface PlacedMark extends Mark {
  readonly source: Span;
  /** The source has something else than the notation asks for; what it should read. */
  readonly mend?: string;
  /** In the source: the words of a note that is written inside its mark. */
  readonly body?: Span;
}

/**
 * One paragraph, note, bibliography entry or table row as a reader reads it, with a piece table back to the source.
 * The pieces are sorted by `at` and cover the wording without a gap. A piece whose source is as long as itself is
 * one-to-one; any other piece (a mended hyphen, an entity, a ligature) maps as a whole.
 */
export interface Flow extends Wording {
  readonly pieces: readonly Piece[];
  readonly marks: readonly PlacedMark[];
  /** What recognizers were shown; the same object as long as the flow's source is unchanged, wherever it stands. */
  readonly wording?: Wording;
}

/** A span of a flow. */
export interface Place {
  readonly flow: Flow;
  readonly span: Span;
  /** Its own place in the source, where it was lifted out of the flow: a raised number. */
  readonly source?: Span;
}

/** Where `place` stands in the source: one span, or several where a page break, a note or markup cuts it. */
export function sourceSpans(place: Place): Span[] {
  if (place.source) return [place.source];
  const { flow, span } = place;
  const spans: Span[] = [];
  for (let i = pieceAt(flow, span.start); i < flow.pieces.length; i++) {
    const piece = flow.pieces[i]!;
    if (piece.at >= span.end && !(span.start === span.end && spans.length === 0)) break;
    const from = Math.max(span.start, piece.at);
    const to = Math.min(span.end, piece.at + piece.length);
    if (from >= to && span.start !== span.end) continue;
    const next = sourceOf(piece, from, to);
    const last = spans[spans.length - 1];
    // Markup between two pieces does not cut a name in two; a page break, a note or a line of furniture does.
    if (last && !piece.apart && next.start - last.end <= MARKUP_GAP && next.start >= last.end)
      spans[spans.length - 1] = { start: last.start, end: next.end };
    else spans.push(next);
  }
  return spans;
}

/** The first source span of `place`. */
export function sourceSpan(place: Place): Span {
  return sourceSpans(place)[0] ?? { start: 0, end: 0 };
}

/** The offset in the flow that a source offset stands for; undefined where it lies outside the flow's pieces. */
export function flowOffset(flow: Flow, source: number): number | undefined {
  for (const piece of flow.pieces) {
    if (source < piece.source.start || source > piece.source.end) continue;
    const into = source - piece.source.start;
    return piece.at + (isOneToOne(piece) ? into : into === 0 ? 0 : piece.length);
  }
  return undefined;
}

/** Gaps up to this many characters between two pieces are markup inside one stretch of text. */
const MARKUP_GAP = 12;

function isOneToOne(piece: Piece): boolean {
  return piece.source.end - piece.source.start === piece.length;
}

function sourceOf(piece: Piece, from: number, to: number): Span {
  if (!isOneToOne(piece)) return piece.source;
  return { start: piece.source.start + from - piece.at, end: piece.source.start + to - piece.at };
}

/** Index of the piece that holds the offset, by binary search. */
function pieceAt(flow: Flow, offset: number): number {
  let low = 0;
  let high = flow.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (flow.pieces[middle]!.at <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
