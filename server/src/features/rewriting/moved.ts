import type { Rewriting } from '../../paper/forms/rewriting';
import { partition } from '../../text/partition';
import type { Span } from '../../text/span';

/**
 * Tells where a place of the text stands once the edits are made; for the span of an edit itself, where the words are
 * that it wrote. The edits do not overlap.
 */
export function movedBy(edits: readonly Rewriting[]): (span: Span) => Span {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const shifts = [0];
  for (const { span, newText } of sorted) shifts.push(shifts.at(-1)! + newText.length - (span.end - span.start));
  return (span) => {
    const before = partition(sorted, (edit) => edit.span.start < span.start);
    const own = sorted[before]?.span.start === span.start ? sorted[before] : undefined;
    const start = span.start + shifts[before]!;
    return { start, end: own ? start + own.newText.length : span.end + shifts[before]! };
  };
}

/** The text with the edits made. */
export function edited(text: string, edits: readonly Rewriting[]): string {
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  let written = '';
  for (const { span, newText } of sorted) {
    written += text.slice(at, span.start) + newText;
    at = span.end;
  }
  return written + text.slice(at);
}
