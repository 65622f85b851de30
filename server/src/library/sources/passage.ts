import type { Paper } from '../../paper/paper';
import { type Place, sourceSpan } from '../../text/flow';
import { contains, type Span } from '../../text/span';
import { differences } from './differences';
import { type LaidPiece, layAnywhere, layBetween } from './laid-piece';
import { type QuotationPiece, quotationPieces } from './quotation-pieces';
import { type WordIndex, wordIndex } from './word-index';

/** The words of a paper that a quotation quotes. */
export interface Passage {
  /** In the order of the quotation: several where it leaves words out, or goes on in the next paragraph. */
  readonly places: readonly Place[];
  /** The same words, but for what printing does to them. */
  readonly isExact: boolean;
  /** Where the quotation departs from them. */
  readonly departures: readonly Departure[];
  /** Nobody could take another passage for the one that is meant. */
  readonly isClear: boolean;
}

/** A departure from the author's words, on both sides. */
export interface Departure {
  /** In the flow of the quotation; empty where it leaves words out. */
  readonly quoted: Span;
  /** In the cited paper; none where the quotation puts words in. */
  readonly found: readonly Place[];
}

/**
 * Finds a quotation in the paper that it is taken from: its very words, without regard to case, accents, punctuation and
 * hyphens, else the nearest ones. Where the words stand several times, those in the part of the source that is cited.
 * Undefined where the paper has nothing like them, or where the quotation is too short to tell.
 */
export function findPassage(quotation: Place, paper: Paper, cited?: Span): Passage | undefined {
  const pieces = quotationPieces(quotation.flow.text, quotation.span);
  const total = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (total < FEWEST_WORDS) return undefined;
  const index = wordIndex(paper);
  const [best, ...others] = ranked(pieces, index, cited);
  if (!best) return undefined;
  const departures = best.laid.flatMap(({ piece, pairs }) => differences(piece, pairs, index));
  const isWhole = best.laid.length === pieces.length;
  const isExact = isWhole && departures.length === 0;
  if (!isExact && (best.same < FEWEST_ALIKE || best.same < total * LEAST_SHARE)) return undefined;
  const hasRival = others.some((other) => other.same >= best.same * RIVAL_SHARE && areApart(best, other, total));
  const isAlike = best.same >= total * CLEAR_SHARE && longestRun(best.laid) >= CLEAR_RUN;
  return {
    places: best.laid.flatMap(({ first, last }) => index.places(first, last)),
    isExact,
    departures: departures.map(({ quoted, found }) => ({
      quoted,
      found: found ? index.places(found.first, found.last) : [],
    })),
    isClear: isExact || (isWhole && isAlike && !hasRival),
  };
}

/** Fewer words are a turn of phrase that anybody may use. */
const FEWEST_WORDS = 5;

/** The same, where not all of the words agree. */
const FEWEST_ALIKE = 7;
const LEAST_SHARE = 0.6;

const CLEAR_SHARE = 0.75;
const CLEAR_RUN = 4;
const RIVAL_SHARE = 0.8;

/** A way to lay all of a quotation over the paper. */
interface Layout {
  readonly laid: readonly LaidPiece[];
  readonly same: number;
}

/** The ways to lay the quotation, by how many words agree, whether they stand where they are cited, and their order. */
function ranked(pieces: readonly QuotationPiece[], index: WordIndex, cited: Span | undefined): readonly Layout[] {
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best));
  const isCited = (number: number): boolean =>
    cited !== undefined && contains(cited, sourceSpan(index.places(number, number)[0]!));
  return layAnywhere(longest, index)
    .map((anchor) => {
      const laid = layOthers(pieces, anchor, index);
      return { laid, same: laid.reduce((sum, { same }) => sum + same, 0), cited: isCited(laid[0]!.first) ? 1 : 0 };
    })
    .sort((a, b) => b.same - a.same || b.cited - a.cited || a.laid[0]!.first - b.laid[0]!.first);
}

/** The other pieces before and behind the longest one, each as near to it as it stands. */
function layOthers(pieces: readonly QuotationPiece[], anchor: LaidPiece, index: WordIndex): readonly LaidPiece[] {
  const at = pieces.indexOf(anchor.piece);
  const laid = [anchor];
  for (const piece of pieces.slice(0, at).reverse()) {
    const { first } = laid[0]!;
    const found = layBetween(piece, index, first - REACH, first, 'last');
    if (found) laid.unshift(found);
  }
  for (const piece of pieces.slice(at + 1)) {
    const start = laid.at(-1)!.last + 1;
    const found = layBetween(piece, index, start, start + REACH, 'first');
    if (found) laid.push(found);
  }
  return laid;
}

/** In words: how much may be left out between two pieces. */
const REACH = 300;

function areApart(one: Layout, other: Layout, total: number): boolean {
  return Math.abs(one.laid[0]!.first - other.laid[0]!.first) > total;
}

/** The most words in a row that are the same. */
function longestRun(laid: readonly LaidPiece[]): number {
  let longest = 0;
  for (const { pairs } of laid) {
    let run = 0;
    for (const { isSame } of pairs) {
      run = isSame ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}
