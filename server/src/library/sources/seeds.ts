import type { QuotationPiece } from './quotation-pieces';
import type { WordIndex } from './word-index';

/**
 * Where in a text a run of words may stand, though not all of its words agree: the numbers that its first word would
 * have, the likelier first. Its rare words vote, each for the place at which the run would start if it stood there;
 * places a few words apart are one, since words may be left out or put in.
 *
 * Source: seeds on near diagonals, as S. F. Altschul and others, "Basic local alignment search tool", Journal of
 * Molecular Biology 215 (1990), look for likenesses between sequences.
 */
export function likelyStarts(piece: QuotationPiece, { postings }: WordIndex): readonly number[] {
  const votes = new Map<number, number>();
  for (const [index, places] of rarest(piece, postings)) {
    for (const place of places) {
      const start = Math.floor((place - index) / BAND);
      votes.set(start, (votes.get(start) ?? 0) + 1);
    }
  }
  // A run may lie on both sides of the line between two bands.
  const together = [...votes.keys()].map((band) => ({ band, weight: votes.get(band)! + (votes.get(band + 1) ?? 0) }));
  return together
    .filter(({ weight }) => weight > 1)
    .sort((a, b) => b.weight - a.weight || a.band - b.band)
    .slice(0, MOST_STARTS)
    .map(({ band }) => band * BAND);
}

/** The words' places, the rarest word's first, as long as there are few enough to look at them all. */
function rarest(piece: QuotationPiece, postings: WordIndex['postings']): readonly [number, readonly number[]][] {
  const all = piece.map(({ word }, index): [number, readonly number[]] => [index, postings.get(word) ?? []]);
  const found = all.filter(([, places]) => places.length > 0).sort((a, b) => a[1].length - b[1].length);
  let sum = 0;
  const enough = found.findIndex(([, places]) => {
    sum += places.length;
    return sum > MOST_PLACES;
  });
  return enough < 0 ? found : found.slice(0, enough);
}

/** In words. */
const BAND = 8;
const MOST_STARTS = 4;
const MOST_PLACES = 2000;
