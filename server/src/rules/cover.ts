import { partition } from '../text/partition';
import type { Span } from '../text/span';

/** Answers, in logarithmic time, whether a span lies inside what the given spans cover together. */
export function cover(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return ({ start, end }) => {
    const last = merged[partition(merged, (each) => each.start <= start) - 1];
    return last !== undefined && end <= last.end;
  };
}
