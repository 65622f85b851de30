import { type AlignedPair, align } from './alignment';
import type { QuotationPiece } from './quotation-pieces';
import { likelyStarts } from './seeds';
import type { WordIndex } from './word-index';

/** A piece of a quotation, laid over words of the paper that it is taken from. */
export interface LaidPiece {
  readonly piece: QuotationPiece;
  readonly pairs: readonly AlignedPair[];
  /** How many words are the same. */
  readonly same: number;
  /** Numbers of the first and the last of the paper's words there. */
  readonly first: number;
  readonly last: number;
}

/** Everywhere that a piece may stand: its very words wherever they are, else the stretches nearest to it. */
export function layAnywhere(piece: QuotationPiece, index: WordIndex): readonly LaidPiece[] {
  const exact = occurrences(piece, index, 0, index.words.length).slice(0, MOST_OCCURRENCES);
  if (exact.length > 0) return exact.map((start) => exactly(piece, start));
  const slack = Math.max(LEAST_SLACK, piece.length >> 1);
  return likelyStarts(piece, index).map((start) => nearest(piece, index, start - slack, start + piece.length + slack));
}

/** Where a piece stands between two word numbers (the second not included); undefined where nothing is like it. */
export function layBetween(
  piece: QuotationPiece,
  index: WordIndex,
  from: number,
  to: number,
  which: 'first' | 'last',
): LaidPiece | undefined {
  const exact = occurrences(piece, index, Math.max(0, from), Math.min(to, index.words.length));
  const start = which === 'first' ? exact[0] : exact.at(-1);
  if (start !== undefined) return exactly(piece, start);
  const laid = nearest(piece, index, from, to);
  return laid.same >= piece.length * LEAST_SHARE ? laid : undefined;
}

const MOST_OCCURRENCES = 20;

/** In words, on both sides of where a piece may stand. */
const LEAST_SLACK = 8;

const LEAST_SHARE = 0.6;

/** Where the words stand one behind the other between two word numbers, by way of the rarest of them. */
function occurrences(piece: QuotationPiece, index: WordIndex, from: number, to: number): readonly number[] {
  let rarest = 0;
  for (const [at, { word }] of piece.entries()) {
    const places = index.postings.get(word);
    if (!places) return [];
    if (places.length < index.postings.get(piece[rarest]!.word)!.length) rarest = at;
  }
  const stands = (start: number): boolean => piece.every(({ word }, at) => index.words[start + at] === word);
  return index.postings
    .get(piece[rarest]!.word)!
    .map((place) => place - rarest)
    .filter((start) => start >= from && start + piece.length <= to && stands(start));
}

function exactly(piece: QuotationPiece, start: number): LaidPiece {
  const pairs = piece.map((_, at) => ({ quoted: at, found: start + at, isSame: true }));
  return { piece, pairs, same: piece.length, first: start, last: start + piece.length - 1 };
}

function nearest(piece: QuotationPiece, { words }: WordIndex, from: number, to: number): LaidPiece {
  const quoted = piece.slice(0, LONGEST_PIECE).map(({ word }) => word);
  const { pairs, same } = align(quoted, words, Math.max(0, from), Math.min(to, words.length));
  const found = pairs.flatMap((pair) => pair.found ?? []);
  return { piece, pairs, same, first: found[0] ?? from, last: found.at(-1) ?? from };
}

/** In words: a table with so many rows is still made in a few milliseconds. */
const LONGEST_PIECE = 400;
