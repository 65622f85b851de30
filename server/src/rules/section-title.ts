import type { Paper } from '../paper/paper';

/** The title of the heading that a source offset stands under; empty before the first. */
export function sectionTitle(paper: Paper, offset: number): string {
  let low = 0;
  let high = paper.outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paper.outline[middle]!.span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return paper.outline[low - 1]?.title ?? '';
}
