import type { Span } from '../../text/span';
import type { AlignedPair } from './alignment';
import type { QuotationPiece } from './quotation-pieces';
import type { WordIndex } from './word-index';

/** Where a quotation parts from the words that it quotes. */
export interface Difference {
  /** In the flow of the quotation; empty where the quotation leaves words out. */
  readonly quoted: Span;
  /** The first and the last of the author's words there, by number; undefined where the quotation puts words in. */
  readonly found: { readonly first: number; readonly last: number } | undefined;
}

/**
 * What differs in a piece of a quotation: words that were replaced, put in or left out. Not what printing does to words
 * (`co-operation` in two words, `rn` for `m`), nor the number of a note that stands among them.
 */
export function differences(
  piece: QuotationPiece,
  pairs: readonly AlignedPair[],
  { words }: WordIndex,
): readonly Difference[] {
  return departures(pairs).flatMap((run): Difference[] => {
    const quoted = run.flatMap((pair) => pair.quoted ?? []);
    const found = run.flatMap((pair) => pair.found ?? []);
    const here = quoted.map((index) => piece[index]!.word).join('');
    const there = found.map((number) => words[number]!).join('');
    if (inPrint(here) === inPrint(there) || isLostMark(here, there)) return [];
    const before = pairs[pairs.indexOf(run[0]!) - 1]?.quoted;
    const at = before === undefined ? piece[0]!.start : piece[before]!.end;
    return [
      {
        quoted:
          quoted.length > 0
            ? { start: piece[quoted[0]!]!.start, end: piece[quoted.at(-1)!]!.end }
            : { start: at, end: at },
        found: found.length > 0 ? { first: found[0]!, last: found.at(-1)! } : undefined,
      },
    ];
  });
}

/** Runs of pairs that do not agree, one behind the other. */
function departures(pairs: readonly AlignedPair[]): readonly (readonly AlignedPair[])[] {
  const runs: AlignedPair[][] = [];
  for (const [index, pair] of pairs.entries()) {
    if (pair.isSame) continue;
    if (index > 0 && !pairs[index - 1]!.isSame) runs.at(-1)!.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

/** Letters that scanners take for one another as one: `rn` is `m`, `0` is `o`, `1` and `i` are `l`. */
function inPrint(letters: string): string {
  return letters.replace(/rn/g, 'm').replace(/vv/g, 'w').replace(/0/g, 'o').replace(/[1i]/g, 'l');
}

/** On one side alone there is a small number: a note's, which has lost its superscript, `asked 12 for`. */
function isLostMark(here: string, there: string): boolean {
  return /^\d{1,3}$/.test(here + there) && (here === '' || there === '');
}
