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

/**
 * A part of the bibliography for what has neither author nor title and is not cited by a year:
 * `Interviews`, `Personal interviews`, `Websites`, `Entrevistas`, `Sitios web`, `Internetquellen`.
 */
export const SOURCES_CONSULTED =
  /^[\d.\s]*(?:[\p{L}-]{2,12} )?(?:interview(?:s|ees)?|entrevistas?|entretiens?|web ?(?:sites?|pages?)|sitios(?: de)? (?:web|internet)|páginas web|sites web|internetquellen)\b/iu;
