import type { Span } from '../../text/span';

/**
 * The round brackets in a text, outer ones before those they hold, each from `(` to behind its `)`. A bracket that
 * is not closed within `LONGEST` characters is left out, so that a text full of `(` is read in linear time.
 */
export function parentheses(text: string): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = closeOf(text, open);
    if (close > 0) found.push({ start: open, end: close + 1 });
  }
  return found;
}

const LONGEST = 600;

function closeOf(text: string, open: number): number {
  const limit = Math.min(text.length, open + LONGEST);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 40) depth++;
    else if (code === 41 && --depth === 0) return i;
  }
  return -1;
}
