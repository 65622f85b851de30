import type { Page, Paper } from '../../paper/paper';
import { pageNumber } from './page-numbers';

/** A page whose number is known. */
export interface NumberedPage {
  readonly label: string;
  readonly value: number;
  /** In the source. */
  readonly start: number;
  readonly end: number;
}

/**
 * The pages of a paper that count in one way, in roman numbers or not. A first page in full that has no number of its own
 * is the page before the first number.
 */
export function numberedPages({ pages, text }: Paper, isRoman: boolean): readonly NumberedPage[] {
  const found = pages.flatMap(({ label, start }, index): NumberedPage[] => {
    const number = pageNumber(label);
    if (number?.isRoman !== isRoman) return [];
    return [{ label, value: number.value, start, end: pages[index + 1]?.start ?? text.length }];
  });
  const first = found[0];
  if (!first || first.value === 1 || first.start !== pages[0]!.start || first.start < LONGEST_TITLE) return found;
  const value = first.value - 1;
  return [{ label: String(value), value, start: 0, end: first.start }, ...found];
}

/** In characters: front matter and a title above the first number. */
const LONGEST_TITLE = 600;

/**
 * The first and the last page of a paper. Undefined where that is not sure: too few numbers, numbers that were only
 * counted, or gaps between them, since then the last ones may be lost as well.
 */
export function printedPages(paper: Paper): { readonly first: NumberedPage; readonly last: NumberedPage } | undefined {
  const pages = paper.pages.some(isCounted) ? [] : numberedPages(paper, false);
  const isWhole = pages.every(({ value }, index) => index === 0 || value === pages[index - 1]!.value + 1);
  return pages.length < FEWEST_PAGES || !isWhole ? undefined : { first: pages[0]!, last: pages.at(-1)! };
}

const FEWEST_PAGES = 3;

function isCounted({ counted }: Page): boolean {
  return counted === true;
}
