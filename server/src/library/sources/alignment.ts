/** Words that stand beside one another; undefined where the other text has none there. Numbers count words. */
export interface AlignedPair {
  readonly quoted: number | undefined;
  readonly found: number | undefined;
  readonly isSame: boolean;
}

/** The stretch of a text that is nearest to a quotation, and how the two go together. */
export interface Alignment {
  readonly pairs: readonly AlignedPair[];
  /** How many words are the same. */
  readonly same: number;
}

/**
 * Lays a quotation over the stretch of a text between two word numbers (the second not included) that takes the fewest
 * changes of words: put in, left out, replaced. The text before and behind the stretch costs nothing.
 *
 * Source: P. H. Sellers, "The theory and computation of evolutionary distances: pattern recognition", Journal of
 * Algorithms 1 (1980), with words in place of letters. Takes time in proportion to the product of both lengths.
 */
export function align(quotation: readonly string[], text: readonly string[], from: number, to: number): Alignment {
  const width = to - from + 1;
  const costs = new Uint16Array((quotation.length + 1) * width);
  for (let i = 1; i <= quotation.length; i++) {
    const row = i * width;
    costs[row] = i;
    for (let j = 1; j < width; j++) {
      const change = quotation[i - 1] === text[from + j - 1] ? 0 : 1;
      costs[row + j] = Math.min(
        costs[row - width + j - 1]! + change,
        costs[row - width + j]! + 1,
        costs[row + j - 1]! + 1,
      );
    }
  }
  return traceBack(quotation, text, from, costs, width);
}

function traceBack(
  quotation: readonly string[],
  text: readonly string[],
  from: number,
  costs: Uint16Array,
  width: number,
): Alignment {
  let i = quotation.length;
  let j = 0;
  for (let at = 1; at < width; at++) if (costs[i * width + at]! < costs[i * width + j]!) j = at;
  const pairs: AlignedPair[] = [];
  let same = 0;
  while (i > 0) {
    const cost = costs[i * width + j]!;
    const isSame = j > 0 && quotation[i - 1] === text[from + j - 1];
    if (j > 0 && cost === costs[(i - 1) * width + j - 1]! + (isSame ? 0 : 1)) {
      if (isSame) same++;
      pairs.push({ quoted: --i, found: from + --j, isSame });
    } else if (cost === costs[(i - 1) * width + j]! + 1) pairs.push({ quoted: --i, found: undefined, isSame: false });
    else pairs.push({ quoted: undefined, found: from + --j, isSame: false });
  }
  return { pairs: pairs.reverse(), same };
}
