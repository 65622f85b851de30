import type { Flow } from '../text/flow';
import { quotations } from '../text/quotations';

/**
 * Whether a note looks as if it cited something, though no work could be read from it: a link, a title in italics or
 * in quotation marks, a year, a page behind a name. A back-reference to it may be quite right.
 */
export function looksLikeSource({ text, links, styles }: Flow): boolean {
  return (
    links.length > 0 ||
    styles.some(({ style, start, end }) => style === 'italic' && end - start >= TITLE) ||
    quotations(text.slice(0, LONGEST)).some(({ start, end }) => end - start >= TITLE) ||
    // `1809`, `2004a`
    /\b(?:1[5-9]|20)\d\d[a-z]?\b/.test(text) ||
    SHORTENED.test(text.slice(-LONGEST_SHORTENED))
  );
}

/** A title has two words or so. */
const TITLE = 10;

const LONGEST = 5000;

// `Makepeace and Rey, introduction to Quays, 5.`
const SHORTENED = /(?:^|[.;]\s)[A-ZÀ-Þ][^.;]{3,200},\s(?:pp?\.\s?)?\d{1,4}(?:[-–]\d{1,4})?\.?\s*$/;
const LONGEST_SHORTENED = 240;
