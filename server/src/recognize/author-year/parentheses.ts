import type { Span } from '../../text/span';

/**
 * The round brackets in a text, outer ones before those they hold, each from `(` to behind its `)`. A bracket that
 * is not closed within `LONGEST` characters is left out, so that a text full of `(` is read in linear time.
 */
export function parentheses(text: string): Span[] {
  return pairs(text, '(', ')');
}

/** The square brackets in a text, found in the same way. */
export function squareBrackets(text: string): Span[] {
  return pairs(text, '[', ']');
}

function pairs(text: string, opening: string, closing: string): Span[] {
  const found: Span[] = [];
  for (let open = text.indexOf(opening); open >= 0; open = text.indexOf(opening, open + 1)) {
    const close = closeOf(text, open, opening.charCodeAt(0), closing.charCodeAt(0));
    if (close > 0) found.push({ start: open, end: close + 1 });
  }
  return found;
}

const LONGEST = 600;

function closeOf(text: string, open: number, opening: number, closing: number): number {
  const limit = Math.min(text.length, open + LONGEST);
  let depth = 0;
  for (let i = open; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === opening) depth++;
    else if (code === closing && --depth === 0) return i;
  }
  return -1;
}
