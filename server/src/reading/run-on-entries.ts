import { matchesOf } from '../text/matches';
import { withRanges } from '../text/ranges';
import type { Span } from '../text/span';

/**
 * The entries that a converter has run together in one paragraph, a page of them mostly: behind the end of a sentence
 * stand a family name, initials and a year in brackets, three times or more. Anything else is one.
 */
export function runOnEntries(text: string, { start, end }: Span): readonly Span[] {
  if (end - start < SHORTEST) return [{ start, end }];
  const heads = matchesOf(HEAD, text.slice(start, end)).map(({ index }) => start + index);
  if (heads.length < FEWEST) return [{ start, end }];
  return [start, ...heads].map((head, i) => ({ start: head, end: heads[i] === undefined ? end : heads[i]! - 1 }));
}

/** In UTF-16 units: three entries are longer. */
const SHORTEST = 300;

/** Behind the first. */
const FEWEST = 2;

/** `Ruiz, A. B. (2004)`, `Ruiz, A., Stone, P. and Moss, C. (2004a)` behind `. ` */
const HEAD = withRanges(
  /(?<=[.?!]["”’'*_]{0,2} )[*_]{0,2}\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?, (?:\p{Lu}\.[ -]?){1,3}(?:(?:,? ?(?:and|&|y|et|und) |, )\p{Lu}[\p{L}’'-]{1,30}, (?:\p{Lu}\.[ -]?){1,3}){0,6},? ?\((?:1[5-9]|20)\d\d[a-z]?\)/gu,
);
