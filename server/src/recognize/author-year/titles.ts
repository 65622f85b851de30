import { contains, type Span } from '../../text/span';
import type { Wording } from '../../text/wording';
import type { AuthorYearCitation } from '../mentions';

/**
 * The citations, those in code left out; where the names stand in the italics of a title, they are no sure authors:
 * `in *The Art of Pilots* (1987, ch. 2)`, `Poe, *Weirs and Locks* (1983)`, `*Harbors and Storms, Lima 1980*`.
 */
export function outsideTitles({ styles }: Wording, citations: AuthorYearCitation[]): AuthorYearCitation[] {
  if (styles.length === 0 || citations.length === 0) return citations;
  return citations.flatMap((citation) => {
    if (styles.some((span) => span.style === 'code' && contains(span, citation.yearSpan))) return [];
    const isTitle = styles.some(
      (span) =>
        span.style === 'italic' &&
        citation.name &&
        holdsPart(span, citation.name, citation.yearSpan) &&
        !isEtAl(span, citation),
    );
    return [isTitle ? { ...citation, tentative: true } : citation];
  });
}

/** `Poe *et al.* 1983`: the italics behind the first name hold those words alone. */
function isEtAl({ start, end }: Span, { name, etAl }: AuthorYearCitation): boolean {
  return etAl && name !== undefined && start > name.start && end - start <= LONGEST_ET_AL;
}

/** UTF-16 units: `et colaboradores` */
const LONGEST_ET_AL = 16;

/** Whether words of the names stand in italics that end before the year, or that begin before the names: a title's. */
function holdsPart(italics: Span, name: Span, year: Span): boolean {
  if (italics.end <= name.start || italics.start >= name.end) return false;
  return italics.end <= year.start || (italics.start < name.start && italics.end <= year.end);
}
