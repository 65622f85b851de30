import type { Page, Paper } from '../../paper/paper';
import { pageNumber } from './page-numbers';

/** The pages of a paper, by the numbers that are printed or marked in it. */
export interface PrintedPages {
  readonly first: number;
  readonly last: number;
  /** Where the last page starts in the source. */
  readonly lastStart: number;
}

/**
 * The first and the last page of a paper. Undefined where that is not sure: too few numbers, numbers that were only
 * counted, or gaps between them, since then the last ones may be lost as well.
 */
export function printedPages({ pages }: Paper): PrintedPages | undefined {
  const numbers = pages.flatMap(numberOf);
  const isWhole = numbers.every(({ value }, index) => index === 0 || value === numbers[index - 1]!.value + 1);
  if (numbers.length < FEWEST_PAGES || !isWhole) return undefined;
  const [first, last] = [numbers[0]!, numbers.at(-1)!];
  return { first: first.value, last: last.value, lastStart: last.start };
}

const FEWEST_PAGES = 3;

function numberOf({ label, start, counted }: Page): readonly { readonly value: number; readonly start: number }[] {
  const number = counted ? undefined : pageNumber(label);
  return number && !number.isRoman ? [{ value: number.value, start }] : [];
}
