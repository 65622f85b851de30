import type { Lines } from '../../../server/src/text/lines';
import { partition } from '../../../server/src/text/partition';
import type { Span } from '../../../server/src/text/span';
import type { AlignedLine } from './alignment';
import type { Decoration } from './decoration';

/** A decoration inside an inline token: offsets are those of the token's content. */
export interface Placed {
  readonly span: Span;
  readonly decoration: Decoration;
  /** Its own words are block markup and not part of the content (`12.` of a list item), so it stands before it. */
  readonly isDetached: boolean;
}

/** The decorations inside one inline token. */
export class Placement {
  private readonly starts: readonly number[];

  constructor(private readonly placed: readonly Placed[]) {
    this.starts = placed.map(({ span }) => span.start);
  }

  /** Those that start at an offset: empty ones first, then at most one that is not. */
  at(offset: number): readonly Placed[] {
    const first = firstNotBefore(this.starts, offset);
    let end = first;
    while (this.starts[end] === offset) end++;
    return this.placed.slice(first, end);
  }

  /** Where the next one behind an offset starts; undefined where none does. */
  next(offset: number): number | undefined {
    return this.starts[firstNotBefore(this.starts, offset + 1)];
  }
}

/** Places the decorations, which are sorted, in a token whose content is aligned with the source. */
export function place(aligned: readonly AlignedLine[], lines: Lines, decorations: Decorations): Placement | undefined {
  const placed: Placed[] = [];
  for (const [i, { at, length, source }] of aligned.entries()) {
    if (i === 0) {
      for (const decoration of decorations.between(lines.starts[lines.lineAt(source)]!, source))
        if (decoration.kind === 'opening') placed.push({ span: { start: 0, end: 0 }, decoration, isDetached: true });
    }
    for (const decoration of decorations.between(source, source + length + 1)) {
      const { start, end } = decoration.span;
      const to = contentOffset(aligned, i, end);
      if (to !== undefined)
        placed.push({ span: { start: at + start - source, end: to }, decoration, isDetached: false });
    }
  }
  return placed.length > 0 ? new Placement(placed) : undefined;
}

/** Decorations of the whole source, sorted by place. */
export class Decorations {
  private readonly starts: readonly number[];

  constructor(private readonly all: readonly Decoration[]) {
    this.starts = all.map(({ span }) => span.start);
  }

  /** Those that start in `[start, end)`. */
  between(start: number, end: number): readonly Decoration[] {
    return this.all.slice(firstNotBefore(this.starts, start), firstNotBefore(this.starts, end));
  }
}

/** The content's offset for a source offset on the aligned line `from` or one behind it. */
function contentOffset(aligned: readonly AlignedLine[], from: number, offset: number): number | undefined {
  for (let i = from; i < aligned.length; i++) {
    const { at, length, source } = aligned[i]!;
    if (offset <= source + length) return offset < source ? undefined : at + offset - source;
  }
  return undefined;
}

/** Index of the first of the sorted numbers that is `offset` or more. */
function firstNotBefore(sorted: readonly number[], offset: number): number {
  return partition(sorted, (number) => number < offset);
}
