import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import { type FoldedWord, foldedWords } from './folded-words';

/** A stretch of a quotation that claims to be the author's words without a gap. */
export type QuotationPiece = readonly FoldedWord[];

/**
 * Parts a quotation where it says that words are left out or put in: `…`, `. . .`, `[the agency]`, `[…]`, `[sic]`. A word
 * that is half in brackets (`[t]he`) counts as put in. Offsets of the words are those of `text`.
 */
export function quotationPieces(text: string, { start, end }: Span): readonly QuotationPiece[] {
  const pieces: QuotationPiece[] = [];
  let from = start;
  const take = (to: number): void => {
    const words = foldedWords(text.slice(from, to)).map((word) => moved(word, from));
    if (words.length > 0) pieces.push(words);
  };
  for (const gap of text.slice(start, end).matchAll(GAP)) {
    take(start + gap.index);
    from = start + gap.index + gap[0].length;
  }
  take(end);
  return pieces;
}

/** `…`, `(...)`, `. . .`, and `[her]`, `[t]he`, `[…]` with the rest of the word that they stand in */
const GAP = withRanges(/[([]?(?:…|\.\s?\.\s?\.(?:\s?\.)?)[)\]]?|\p{L}{0,30}\[[^[\]]{0,200}\]\p{L}{0,30}/gu);

function moved({ word, start, end }: FoldedWord, by: number): FoldedWord {
  return { word, start: start + by, end: end + by };
}
