import type { Flow, Piece, PlacedMark } from '../text/flow';
import { partition } from '../text/partition';
import type { Span } from '../text/span';
import type { FlowKind, Link, Style } from '../text/wording';
import type { ReadingCache, Unit } from './cache';
import { type InlineContext, PLAIN_CONTEXT } from './inline/context';
import { type Inline, scanInline } from './inline/scan';

/** A flow before its markup is read: what it is, and the runs of source that make it. */
export interface Draft {
  kind: FlowKind;
  readonly segments: Segment[];
}

export interface Segment extends Span {
  /** Its lines start with `>`. */
  readonly quoted: boolean;
}

export function segmentOf({ start, end }: Span, quoted = false): Segment {
  return { start, end, quoted };
}

/** What the whole paper's marks look like. */
export interface MarkContext {
  readonly brackets: boolean;
  readonly sign: InlineContext['sign'];
  /** The notes that stars and daggers call. */
  readonly stars: ReadonlySet<string>;
  readonly pageMarks: boolean;
  /** Bare numbers in the source that lost their superscript and are marks, sorted. */
  readonly lost: readonly Span[];
}

/** Reads the markup of a draft, from the cache where its source is unchanged, and places it in the source. */
export function readDraft(draft: Draft, text: string, marks: MarkContext, cache: ReadingCache): Flow {
  const { segments } = draft;
  const raws = segments.map((segment) => text.slice(segment.start, segment.end));
  const lost = segments.map((segment) => lostIn(segment, marks.lost));
  const context = contextKey(segments, marks, lost);
  const unit = cache.unit(draft.kind, context, raws.length === 1 ? raws[0]! : raws.join('\u0001'), () => {
    const inlines = raws.map((raw, i) => scanInline(raw, inlineContext(draft.kind, segments[i]!, marks, lost[i]!)));
    return joined(draft.kind, inlines);
  });
  return placed(unit, segments);
}

/** The lost marks inside a segment, in offsets of its own. */
export function lostIn({ start, end }: Segment, lost: readonly Span[]): Span[] {
  const from = partition(lost, (span) => span.start < start);
  const to = partition(lost, (span) => span.end <= end);
  return lost.slice(from, to).map((span) => ({ start: span.start - start, end: span.end - start }));
}

function contextKey(segments: readonly Segment[], marks: MarkContext, lost: readonly (readonly Span[])[]): string {
  const key = `${marks.brackets ? 'b' : ''}${marks.sign ?? ''}${starsKey(marks)}${marks.pageMarks ? 'p' : ''}${segments.some((segment) => segment.quoted) ? 'q' : ''}`;
  return lost.some((spans) => spans.length > 0) ? `${key} ${JSON.stringify(lost)}` : key;
}

function starsKey({ stars }: MarkContext): string {
  return stars.size === 0 ? '' : [...stars].join(' ');
}

function inlineContext(kind: FlowKind, segment: Segment, marks: MarkContext, lost: readonly Span[]): InlineContext {
  return {
    brackets: marks.brackets && kind !== 'entry',
    sign: kind === 'entry' || kind === 'note' ? undefined : marks.sign,
    stars: STARRED.has(kind) ? marks.stars : PLAIN_CONTEXT.stars,
    quoted: segment.quoted,
    pageMarks: marks.pageMarks,
    lost,
  };
}

/** Where stars and daggers call notes. */
const STARRED: ReadonlySet<FlowKind> = new Set<FlowKind>([
  ...(['title', 'byline', 'heading', 'caption'] as const),
  ...(['paragraph', 'quotation', 'item'] as const),
]);

/** Puts the halves of a cut flow together: with a blank, or without one where a hyphen parts a word or a range. */
function joined(kind: FlowKind, inlines: readonly Inline[]): Unit {
  if (inlines.length === 1) {
    const { text, styles, marks, links, pieces } = inlines[0]!;
    return { wording: { kind, text, styles, marks, links }, runs: [{ pieces, marks }] };
  }
  const parts: string[] = [];
  let length = 0;
  const styles: Style[] = [];
  const links: Link[] = [];
  const runs: { pieces: readonly Piece[]; marks: Inline['marks'] }[] = [];
  /** The pieces of the half before, where it is not empty. */
  let before: Piece[] | undefined;
  for (const inline of inlines) {
    const head = parts.at(-1);
    if (before && head !== undefined && inline.text !== '') {
      if (/[a-zß-öø-ÿ]{2}-$/.test(head) && /^[a-zß-öø-ÿ]/.test(inline.text)) {
        parts[parts.length - 1] = head.slice(0, -1);
        length--;
        trimLast(before);
      } else if (!head.endsWith('-') && !(/\d[–—]$/.test(head) && /^\d/.test(inline.text))) {
        const end = before.at(-1)?.source.end ?? 0;
        before.push({ at: length, length: 1, source: { start: end, end } });
        parts.push(' ');
        length++;
      }
    }
    const by = length;
    const pieces: Piece[] = [];
    for (const piece of inline.pieces)
      pieces.push({ ...piece, at: piece.at + by, ...(before && pieces.length === 0 && { apart: true }) });
    runs.push({ pieces, marks: inline.marks.map((mark) => ({ ...mark, at: mark.at + by })) });
    styles.push(...inline.styles.map((style) => ({ ...style, start: style.start + by, end: style.end + by })));
    links.push(...inline.links.map((link) => ({ ...link, start: link.start + by, end: link.end + by })));
    if (inline.text === '') continue;
    parts.push(inline.text);
    length += inline.text.length;
    before = pieces;
  }
  return { wording: { kind, text: parts.join(''), styles, marks: runs.flatMap((run) => run.marks), links }, runs };
}

/** Takes one character off the end of the pieces: the hyphen of a cut word. */
function trimLast(pieces: Piece[]): void {
  const last = pieces.pop();
  if (last && last.length > 1)
    pieces.push({ ...last, length: last.length - 1, source: { start: last.source.start, end: last.source.end - 1 } });
}

function placed(unit: Unit, segments: readonly Segment[]): Flow {
  const pieces: Piece[] = [];
  const marks: PlacedMark[] = [];
  for (const [i, run] of unit.runs.entries()) {
    const base = segments[i]!.start;
    for (const piece of run.pieces)
      pieces.push({
        at: piece.at,
        length: piece.length,
        source: { start: piece.source.start + base, end: piece.source.end + base },
        ...(piece.apart && { apart: true }),
      });
    for (const mark of run.marks) {
      marks.push({
        ...mark,
        source: { start: mark.source.start + base, end: mark.source.end + base },
        ...(mark.body && { body: { start: mark.body.start + base, end: mark.body.end + base } }),
      });
    }
  }
  const { wording } = unit;
  const { kind, text, styles, links } = wording;
  return { kind, text, styles, marks, links, pieces, wording };
}
