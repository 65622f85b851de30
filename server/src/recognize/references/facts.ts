import { hintsIn } from './hints';
import { occasionOpening } from './occasion';
import { isPlaceAmong, proportions } from './place';
import { isRegion } from './places';
import type { Segment } from './segments';

/** A segment and what its own words tell. */
export interface Facts extends Segment {
  /** In words. */
  readonly size: number;
  /** How much of it is in small letters, from 0 to 1. */
  readonly plain: number;
  readonly place: boolean;
  readonly publisher: boolean;
  readonly institution: boolean;
  readonly periodical: boolean;
  /** "Working Paper", "Report" */
  readonly genre: boolean;
  /** "paper presented at" */
  readonly occasion: boolean;
  /** "Harbor Papers Series" */
  readonly series: boolean;
}

export function factsOf(segment: Segment): Facts {
  const { words } = segment;
  const { size, plain } = proportions(words);
  const { institution, publisher, periodical, genre, series } = hintsIn(words);
  // "Centre for Harbor Studies" is no journal.
  const source = periodical && !(institution === 0 && BODY.test(words));
  const named = institution >= 0 || publisher || source;
  return {
    start: segment.start,
    end: segment.end,
    words,
    gap: segment.gap,
    quoted: segment.quoted,
    italic: segment.italic,
    afterIn: segment.afterIn,
    bracketed: segment.bracketed,
    size,
    plain,
    place: isRegion(words) || (!named && isPlaceAmong(words, plain, size)),
    publisher,
    institution: institution >= 0 && isName(words, plain, institution),
    periodical: source,
    genre,
    occasion: occasionOpening(words) !== '',
    series,
  };
}

// "Centre for ", "Instituto de "
const BODY = /^\S+ (?:for|of|de|del|para|für|pour) /;

/** Its kind opens the institution's name, or it is all in capitals; not "Encounters in the divided Society". */
function isName(words: string, plain: number, at: number): boolean {
  if (IN_TITLE.test(words.slice(0, at))) return false;
  return (at < 24 || plain <= 0.3) && !/^[A-Za-zÀ-ɏ]+ (?:in|im|and the|und) /.test(words.slice(at));
}

// "Fischerei in der |Bundesrepublik", "Fischerei in Schule und |Hochschule": what a title is about
const IN_TITLE = / (?:in|im|in der|in den|und) $/;
