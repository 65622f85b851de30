import type { Behind } from './label';
import { isPlace, lowerCaseShare } from './place';
import type { Segment } from './segments';
import { PERIODICAL, PUBLISHER } from './words';

/** What all segments of a reference say together. */
export interface Context {
  readonly segments: readonly Segment[];
  /** What stands behind each segment. */
  readonly behind: readonly Behind[];
  /** Some segment stands in quotation marks: the title of an article, so that italics hold its container. */
  readonly hasQuoted: boolean;
  /** A known place stands before a colon: no other segment does. */
  readonly placed: boolean;
  /** Index of the last italics behind the first segment: they hold the container; -1 without. */
  readonly italicAt: number;
  /** Index of the segment behind "In" where a book's title starts; -1 without. */
  readonly bookFrom: number;
  /** A place and a publisher, and nothing that only an article has: what stands between title and place is no container. */
  readonly book: boolean;
}

export function contextOf(segments: readonly Segment[], behind: readonly Behind[]): Context {
  const placed = segments.some(
    ({ words }, i) => behind[i] === 'colon' && isPlace(words) && !isSubtitle(segments[i + 1]?.words ?? ''),
  );
  const hasQuoted = segments.some((segment) => segment.quoted && !segment.afterIn);
  const italicAt = segments.findIndex((segment, i) => segment.italic && i > 0);
  const bookFrom = segments.findIndex(
    ({ afterIn, quoted, italic, words }, i) =>
      afterIn && !quoted && !italic && (!PERIODICAL.test(words) || HANDBOOK.test(words)) && behind[i] !== 'volume',
  );
  const article =
    hasQuoted ||
    italicAt >= 0 ||
    segments.some(({ afterIn }) => afterIn) ||
    behind.some((what) => what !== undefined && OF_ARTICLES.test(what));
  const published = segments.some(
    ({ words }, i) => i > 0 && (PUBLISHER.test(words) || (behind[i] === 'date' && isPlace(words))),
  );
  return { segments, behind, hasQuoted, placed, italicAt, bookFrom, book: (placed || published) && !article };
}

/** "A persistent enigma": words in small letters behind a colon, no publisher. */
export function isSubtitle(words: string): boolean {
  return words.includes(' ') && lowerCaseShare(words) > 0.3;
}

// "Handbook of Tides": a book, though many write in it
const HANDBOOK = /Hand(?:buch|book)|Lexikon|Encyclop|Dictionary|Wörterbuch/;

const OF_ARTICLES = /^(?:volume|issue|page|day)$/;
