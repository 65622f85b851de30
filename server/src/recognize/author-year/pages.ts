import { matchesOf } from '../../text/matches';
import { KIND_OF } from '../cross-references/kinds';
import type { AuthorYearCitation } from '../mentions';
import { authorsBefore } from '../names';

/**
 * Citations by author and page, as the MLA has them: `(Welsh 58)`, `(Axel and Kern 226-54)`, `(qtd. in Falk 12)`.
 * `(Table 3)`, in whatever language, is none; `(Route 3)` looks the same, so all are tentative: one is a citation where the
 * paper has one work of that author.
 */
export function pageCitations(text: string): AuthorYearCitation[] {
  return matchesOf(NAME_AND_PAGE, text).flatMap((match) => {
    const value = match[2]!;
    const end = match.index + match[0].length - 1;
    const page = { start: end - value.length, end };
    const names = authorsBefore(text, match.index + 1 + match[1]!.length, page.start - 1, false);
    if (!names || names.span.end !== page.start - 1 || names.span.start !== match.index + 1 + match[1]!.length)
      return [];
    if (KIND_OF.has(names.authors[0]!.toLowerCase())) return [];
    return {
      span: { start: names.span.start, end },
      authors: names.authors,
      name: names.span,
      etAl: names.etAl,
      year: '',
      yearSpan: page,
      locator: { label: 'page', value, span: page },
      narrative: false,
      tentative: true,
    };
  });
}

// `(Welsh 58)`, `(see Axel and Kern 226-54)`: names, and a number that is no year
const NAME_AND_PAGE =
  /\(((?:qtd\. in |see (?:also )?|cf\. )?)[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'’.& -]{1,80} (?!(?:1[5-9]|20)\d\d\))(\d{1,4}(?:[-–]\d{1,4})?)\)/g;
