import type { Span } from '../../../server/src/text/span';

/** Every word of two capitals and more, digits, hyphens and ampersands inside it allowed. */
export function allCapitals(text: string): readonly Span[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

// `NAFTA`, `C-TPAT`, `R&D`, `G20`, `NGOs`
const WORD = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d&-]*[\p{Lu}\d]s?(?![\p{L}\d])/gu;
