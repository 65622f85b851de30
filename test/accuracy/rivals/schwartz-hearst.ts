import type { Span } from '../../../server/src/text/span';

/** A short form and its long form, where they stand. */
export interface Pair {
  readonly short: Span;
  readonly long: Span;
}

/**
 * The algorithm that everybody compares with: A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying
 * abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 8 (2003), 451–462. A short form in
 * brackets, of one or two words and 2 to 10 characters, takes the shortest run of words before it in which its
 * characters occur in order from right to left, the first of them at the beginning of a word.
 */
export function schwartzHearst(text: string): readonly Pair[] {
  return [...text.matchAll(BRACKET)].flatMap(({ 0: bracket, 1: inside, index }): Pair[] => {
    const form = inside!.split(/[,;]/, 1)[0]!.trim();
    if (!isShortForm(form)) return [];
    const start = index + bracket.indexOf(form);
    const words = [...text.slice(0, index).matchAll(/\S+/g)].slice(-Math.min(form.length + 5, form.length * 2));
    const from = words[0]?.index;
    if (from === undefined) return [];
    const window = text.slice(from, index).trimEnd();
    const at = bestStart(form, window);
    if (at === undefined) return [];
    return [{ short: { start, end: start + form.length }, long: { start: from + at, end: from + window.length } }];
  });
}

// `(CISEN)`, `(CISEN, in Spanish)`
const BRACKET = /\(([^()]{2,60})\)/g;

function isShortForm(form: string): boolean {
  return (
    form.length >= 2 &&
    form.length <= 10 &&
    form.split(/\s+/).length <= 2 &&
    /\p{L}/u.test(form) &&
    /^[\p{L}\d]/u.test(form)
  );
}

/** Where in the window the long form starts; undefined where the characters do not occur in order. */
function bestStart(form: string, window: string): number | undefined {
  let at = window.length - 1;
  for (let i = form.length - 1; i >= 0; i--) {
    const character = form[i]!.toLowerCase();
    if (!/[\p{L}\d]/u.test(character)) continue;
    while (at >= 0 && (window[at]!.toLowerCase() !== character || (i === 0 && isInside(window, at)))) at--;
    if (at < 0) return undefined;
    at--;
  }
  const start = window.lastIndexOf(' ', at + 1) + 1;
  const words = window.slice(start).split(/\s+/).length;
  const isForm = window.slice(start).split(/\s+/).includes(form);
  return isForm || words > Math.min(form.length + 5, form.length * 2) ? undefined : start;
}

function isInside(window: string, at: number): boolean {
  return at > 0 && /[\p{L}\d]/u.test(window[at - 1]!);
}
