/** A word of a text as it is compared: without case, accents, ligatures, hyphens and apostrophes. Offsets are UTF-16. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in its order; dashes, quotation marks and all other punctuation only part them. */
export function foldedWords(text: string): readonly FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: printed, index } of text.matchAll(WORD)) {
    words.push({ word: folded(printed), start: index, end: index + printed.length });
  }
  return words;
}

/** `1.4`, `border`, `o’clock`, `self-interest`: figures with points, or letters with single hyphens and apostrophes */
const WORD = /\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+(?:['’\-‐‑\u00ad][\p{L}\p{M}\p{N}]+)*/gu;

function folded(printed: string): string {
  if (/^[a-z]+$/.test(printed)) return printed; // most words, quickly
  return printed
    .normalize('NFKD') // "ﬁ" → "fi", "é" → "e" and its accent
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
