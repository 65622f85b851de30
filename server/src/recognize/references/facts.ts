import { lowerCaseShare, placeAmong } from './place';
import type { Segment } from './segments';
import { GENRE, INSTITUTION, OCCASION, PERIODICAL, PUBLISHER } from './words';

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
  const plain = lowerCaseShare(words);
  const publisher = PUBLISHER.test(words);
  const institution = INSTITUTION.exec(words);
  // "Centre for Harbor Studies" is no journal.
  const periodical = PERIODICAL.test(words) && !(institution?.index === 0 && BODY.test(words));
  return {
    ...segment,
    size: words.split(/\s+/).length,
    plain,
    place: placeAmong(words, plain, institution !== null || publisher || periodical),
    publisher,
    institution: institution !== null && isName(words, plain, institution.index),
    periodical,
    genre: GENRE.test(words),
    occasion: OCCASION.test(words),
    series: SERIES.test(words),
  };
}

// "Centre for ", "Instituto de "
const BODY = /^\S+ (?:for|of|de|del|para|für|pour) /;

/** Its kind opens the institution's name, or it is all in capitals; not "Encounters in the divided Society". */
function isName(words: string, plain: number, at: number): boolean {
  return (at < 24 || plain <= 0.3) && !/^[A-Za-zÀ-ɏ]+ (?:in|im|and the|und) /.test(words.slice(at));
}

// "Harbor Papers Series", "Schriften zur …", "Lecture Notes in …", "Harbor Report 2007/8", "(=Hafenstudien 12)"
const SERIES =
  /^=|\b(?:Report \d|Graduate [Tt]exts in|Series|Serie|Reihe|Colección|Collection|Reports? on|Report No|Papers?|Schriften|Beiträge|Lecture Notes|Monographs?|Studies in|Documentos de)\b/;
