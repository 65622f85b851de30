import type { Range } from '../../../server/src/lsp/custom-requests';

/**
 * Which of the ranges comes next behind the cursor, or before it, going round at the ends of the text; undefined where
 * there is none. A range that the cursor stands at the start of is where one is already.
 */
export function nextRange(
  ranges: readonly Range[],
  cursor: Range['start'],
  direction: 'next' | 'previous',
): number | undefined {
  if (ranges.length === 0) return undefined;
  if (direction === 'next') {
    const behind = ranges.findIndex(({ start }) => isBefore(cursor, start));
    return behind < 0 ? 0 : behind;
  }
  const before = ranges.findLastIndex(({ start }) => isBefore(start, cursor));
  return before < 0 ? ranges.length - 1 : before;
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
