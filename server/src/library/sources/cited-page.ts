import type { Paper } from '../../paper/paper';
import type { Span } from '../../text/span';
import { citedPages, type PageNumber } from './page-numbers';
import { type NumberedPage, numberedPages } from './printed-pages';

/** The page of a paper that a locator leads to. */
export interface CitedPage {
  readonly label: string;
  /** In the source; from the first to the last page that is cited, as far as their numbers are known. */
  readonly span: Span;
  /** It is the page that is cited, not only the nearest one whose number is known. */
  readonly isExact: boolean;
}

/**
 * Where the pages stand that a locator cites: `58–59`. A page whose number is lost is looked for from the nearest one
 * before it. Undefined where no page is cited (`passim`), or the paper has no page numbers.
 */
export function citedPage(paper: Paper, value: string): CitedPage | undefined {
  const [cited] = citedPages(value);
  if (!cited) return undefined;
  const numbered = numberedPages(paper, cited.first.isRoman);
  const first = nearest(numbered, cited.first);
  if (!first) return undefined;
  const last = nearest(numbered, cited.last) ?? first;
  return {
    label: first.label,
    span: { start: first.start, end: Math.max(first.end, last.end) },
    isExact: first.value === cited.first.value,
  };
}

/** The page itself, else the last one before it, else the first. */
function nearest(pages: readonly NumberedPage[], { value }: PageNumber): NumberedPage | undefined {
  return pages.find((page) => page.value === value) ?? pages.findLast((page) => page.value < value) ?? pages[0];
}
