import type { Paper } from '../paper/paper';
import { partition } from '../text/partition';
import { withRanges } from '../text/ranges';

/** The title of the heading that a source offset stands under; empty before the first. */
export function sectionTitle({ outline }: Paper, offset: number): string {
  return outline[partition(outline, ({ span }) => span.start <= offset) - 1]?.title ?? '';
}

/**
 * A part of the bibliography for what has neither author nor title and is not cited by a year:
 * `Interviews`, `Personal interviews`, `Websites`, `Entrevistas`, `Sitios web`, `Internetquellen`.
 */
export const SOURCES_CONSULTED = withRanges(
  /^[\d.\s]*(?:[\p{L}-]{2,12} )?(?:interview(?:s|ees)?|entrevistas?|entretiens?|web ?(?:sites?|pages?)|sitios(?: de)? (?:web|internet)|páginas web|sites web|internetquellen)\b/iu,
);
