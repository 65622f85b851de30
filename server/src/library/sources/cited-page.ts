import type { Page, Paper } from '../../paper/paper';
import type { Locator } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import { citedPages, type PageNumber, pageNumber } from './page-numbers';

/** The page of a paper that a locator leads to. */
export interface CitedPage {
  readonly label: string;
  /** In the source; from the first to the last page that is cited, as far as their numbers are known. */
  readonly span: Span;
  /** It is the page that is cited, not only the nearest one whose number is known. */
  readonly isExact: boolean;
}

/**
 * Where the pages stand that a locator cites. A page whose number is lost is looked for from the nearest one before it.
 * Undefined where the locator cites no page, or the paper has no page numbers.
 */
export function citedPage({ pages, text }: Paper, { label, value }: Locator): CitedPage | undefined {
  const [cited] = label === 'page' ? citedPages(value) : [];
  if (!cited) return undefined;
  const numbered = numberedPages(pages, cited.first.isRoman, text.length);
  const first = nearest(numbered, cited.first);
  if (!first) return undefined;
  const last = nearest(numbered, cited.last) ?? first;
  return {
    label: first.label,
    span: { start: first.start, end: Math.max(first.end, last.end) },
    isExact: first.value === cited.first.value,
  };
}

interface NumberedPage {
  readonly label: string;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** The pages of one way to count; what stands before the first number is the page before it. */
function numberedPages(pages: readonly Page[], isRoman: boolean, end: number): readonly NumberedPage[] {
  const found = pages.flatMap(({ label, start }, index): NumberedPage[] => {
    const number = pageNumber(label);
    if (number?.isRoman !== isRoman) return [];
    return [{ label, value: number.value, start, end: pages[index + 1]?.start ?? end }];
  });
  const first = found[0];
  if (!first || isRoman || first.value === 1 || first.start !== pages[0]!.start || first.start === 0) return found;
  const value = first.value - 1;
  return [{ label: String(value), value, start: 0, end: first.start }, ...found];
}

/** The page itself, else the last one before it, else the first. */
function nearest(pages: readonly NumberedPage[], { value }: PageNumber): NumberedPage | undefined {
  return pages.find((page) => page.value === value) ?? pages.findLast((page) => page.value < value) ?? pages[0];
}
