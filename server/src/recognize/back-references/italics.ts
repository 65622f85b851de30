import { partition } from '../../text/partition';
import type { Span } from '../../text/span';
import type { Style } from '../../text/wording';

/** The italic stretch that ends within two characters of `end`; each answer takes a binary search. */
export function italicEndingAt(styles: readonly Style[], end: number): Style | undefined {
  const before = styles.slice(...reach(styles, { start: end - LONGEST_TITLE, end }));
  return before.findLast((style) => isTitle(style) && Math.abs(style.end - end) <= 2);
}

/** The first italic stretch inside the span. */
export function italicWithin(styles: readonly Style[], span: Span): Style | undefined {
  const inside = styles.slice(...reach(styles, span));
  return inside.find((style) => isTitle(style) && style.start >= span.start && style.end <= span.end + 1);
}

/** Whether the offset lies inside an italic stretch. */
export function isInItalics(styles: readonly Style[], at: number): boolean {
  return styles
    .slice(...reach(styles, { start: at - LONGEST_TITLE, end: at }))
    .some((style) => isTitle(style) && style.end > at);
}

/** A title is no longer than this. */
const LONGEST_TITLE = 300;

function isTitle({ style, start, end }: Style): boolean {
  return style === 'italic' && end - start > 3;
}

/** Which of the styles, sorted by their start, begin in the span. */
function reach(styles: readonly Style[], { start, end }: Span): [number, number] {
  return [partition(styles, (style) => style.start < start), partition(styles, (style) => style.start < end)];
}
