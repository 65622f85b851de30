import { overlaps, type Span } from '../../text/span';

/** The spans that overlap none of the others; both sorted by start. */
export function outside(spans: readonly Span[], others: readonly Span[]): readonly Span[] {
  return withOverlapping(spans, others)
    .filter(({ overlapping }) => overlapping.length === 0)
    .map(({ span }) => span);
}

/** Each span with those of the others that it overlaps; both sorted by start, and neither overlapping itself. */
export function withOverlapping(spans: readonly Span[], others: readonly Span[]) {
  let first = 0;
  return spans.map((span) => {
    while (first < others.length && others[first]!.end <= span.start) first++;
    const overlapping: Span[] = [];
    for (let i = first; i < others.length && overlaps(others[i]!, span); i++) overlapping.push(others[i]!);
    return { span, overlapping };
  });
}
