import type { Facts } from './facts';
import type { Behind } from './label';

/** What all segments of a reference say together. */
export interface Context {
  readonly segments: readonly Facts[];
  /** What stands behind each segment. */
  readonly behind: readonly Behind[];
  /** Some segment stands in quotation marks: the title of an article, so that italics hold its container. */
  readonly hasQuoted: boolean;
  /** A known place stands before a colon: no other segment does. */
  readonly placed: boolean;
  /** Index of the first italics behind the first segment: they hold the container; -1 without. */
  readonly italicAt: number;
  /** Index of the segment behind "In" where a book's title starts; -1 without. */
  readonly bookFrom: number;
  /** Index of the first segment that holds the work: behind "in", in italics, or a periodical; infinite without. */
  readonly heldAt: number;
  /** Index of the last segment that may be a place before a colon: the publisher stands behind it; -1 without. */
  readonly imprintAt: number;
  /** Index of the last segment that nothing but commas parts from the title's start. */
  readonly listedTo: number;
  /** A place and a publisher, and nothing that only an article has: what stands between title and place is no container. */
  readonly book: boolean;
}

export function contextOf(segments: readonly Facts[], behind: readonly Behind[]): Context {
  const placed = segments.some(({ place }, i) => place && behind[i] === 'colon' && !isSubtitle(segments[i + 1]));
  const hasQuoted = segments.some((segment) => segment.quoted && !segment.afterIn);
  const italicAt = segments.findIndex((segment, i) => segment.italic && i > 0);
  const bookFrom = segments.findIndex(
    ({ afterIn, quoted, italic, periodical, words }, i) =>
      afterIn && !quoted && !italic && (!periodical || HANDBOOK.test(words)) && behind[i] !== 'volume',
  );
  const heldAt = segments.findIndex(({ afterIn, italic, periodical }, i) => i > 0 && (afterIn || italic || periodical));
  const unlisted = segments.findIndex(({ gap }, i) => i > 0 && gap !== 'comma');
  const article =
    hasQuoted ||
    italicAt >= 0 ||
    segments.some(({ afterIn }) => afterIn) ||
    behind.some((what) => what !== undefined && OF_ARTICLES.test(what));
  const published = segments.some(({ publisher, place }, i) => i > 0 && (publisher || (place && behind[i] === 'date')));
  return {
    segments,
    behind,
    hasQuoted,
    placed,
    italicAt,
    bookFrom,
    heldAt: heldAt < 0 ? Number.POSITIVE_INFINITY : heldAt,
    imprintAt: segments.findLastIndex((segment, i) => behind[i] === 'colon' && opensImprint(segment)),
    listedTo: unlisted < 0 ? segments.length - 1 : unlisted - 1,
    book: (placed || published) && !article,
  };
}

/** "A persistent enigma": words in small letters behind a colon, no publisher. */
export function isSubtitle(segment: Facts | undefined): boolean {
  return segment !== undefined && segment.size > 1 && segment.plain > 0.3;
}

/** "…. Bridgeport: Quay Press": a sentence or a bracket begins with what may be a place. */
function opensImprint({ place, gap, size, plain }: Facts): boolean {
  return place || (gap !== 'comma' && gap !== 'colon' && gap !== 'start' && size <= 3 && plain === 0);
}

// "Handbook of Tides": a book, though many write in it
const HANDBOOK = /Hand(?:buch|book)|Lexikon|Encyclop|Dictionary|Wörterbuch/;

const OF_ARTICLES = /^(?:volume|issue|first|page|day)$/;
