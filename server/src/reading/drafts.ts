import type { Flow, Piece, PlacedMark } from '../text/flow';
import { partition } from '../text/partition';
import type { Span } from '../text/span';
import type { FlowKind, Link, Style } from '../text/wording';
import type { ReadingCache, Unit } from './cache';
import { type Inline, type InlineContext, scanInline } from './inline/scan';

/** A flow before its markup is read: what it is, and the runs of source that make it. */
export interface Draft {
  kind: FlowKind;
  readonly segments: Segment[];
}

export interface Segment extends Span {
  /** Its lines start with `>`. */
  readonly quoted: boolean;
}

/** What the whole paper's marks look like. */
export interface MarkContext {
  readonly brackets: boolean;
  readonly stars: boolean;
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
  const key = `${marks.brackets ? 'b' : ''}${marks.stars ? 's' : ''}${marks.pageMarks ? 'p' : ''}${segments.some((segment) => segment.quoted) ? 'q' : ''}`;
  return lost.some((spans) => spans.length > 0) ? `${key} ${JSON.stringify(lost)}` : key;
}

function inlineContext(kind: FlowKind, segment: Segment, marks: MarkContext, lost: readonly Span[]): InlineContext {
  const stars = marks.stars && (kind === 'title' || kind === 'byline' || kind === 'heading' || kind === 'caption');
  return {
    brackets: marks.brackets && kind !== 'entry',
    stars,
    quoted: segment.quoted,
    pageMarks: marks.pageMarks,
    lost,
  };
}

/** Puts the halves of a cut flow together: with a blank, or without one where a hyphen parts a word. */
function joined(kind: FlowKind, inlines: readonly Inline[]): Unit {
  if (inlines.length === 1) {
    const { text, styles, marks, links, pieces } = inlines[0]!;
    return { wording: { kind, text, styles, marks, links }, runs: [{ pieces, marks }] };
  }
  let text = '';
  const styles: Style[] = [];
  const links: Link[] = [];
  const runs: { pieces: Piece[]; marks: Inline['marks'] }[] = [];
  for (const inline of inlines) {
    const before = runs.at(-1);
    if (before && text !== '' && inline.text !== '') {
      if (/[a-zß-öø-ÿ]{2}-$/.test(text.slice(-3)) && /^[a-zß-öø-ÿ]/.test(inline.text)) {
        text = text.slice(0, -1);
        trimLast(before.pieces);
      } else if (!text.endsWith('-')) {
        const end = before.pieces.at(-1)?.source.end ?? 0;
        before.pieces.push({ at: text.length, length: 1, source: { start: end, end } });
        text += ' ';
      }
    }
    const by = text.length;
    runs.push({
      pieces: inline.pieces.map((piece) => ({ ...piece, at: piece.at + by })),
      marks: inline.marks.map((mark) => ({ ...mark, at: mark.at + by })),
    });
    styles.push(...inline.styles.map((style) => ({ ...style, start: style.start + by, end: style.end + by })));
    links.push(...inline.links.map((link) => ({ ...link, start: link.start + by, end: link.end + by })));
    text += inline.text;
  }
  return { wording: { kind, text, styles, marks: runs.flatMap((run) => run.marks), links }, runs };
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
      });
    for (const mark of run.marks) {
      marks.push({
        ...mark,
        source: { start: mark.source.start + base, end: mark.source.end + base },
        ...(mark.body && { body: { start: mark.body.start + base, end: mark.body.end + base } }),
      });
    }
  }
  return { ...unit.wording, marks, pieces, wording: unit.wording };
}
