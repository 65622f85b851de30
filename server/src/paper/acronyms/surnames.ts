import type { Place } from '../../text/flow';

/**
 * The keys that are family names set in capitals, as some bibliographies have them: `ARELLANO, Benjamín. 2004.` Each of
 * their uses opens an entry or a note and is followed by a given name, and the paper has several such names.
 */
export function surnames(uses: ReadonlyMap<string, readonly Place[]>): ReadonlySet<string> {
  const names = [...uses].filter(([, places]) => places.every(opensWithName)).map(([key]) => key);
  return new Set(names.length >= FEWEST ? names : []);
}

const FEWEST = 2;

function opensWithName({ flow, span }: Place): boolean {
  if (flow.kind !== 'entry' && flow.kind !== 'note') return false;
  return OPENING.test(flow.text.slice(0, span.start)) && GIVEN_NAME.test(flow.text.slice(span.end, span.end + 40));
}

/** Nothing, a bullet, `See `, another family name. */
const OPENING = /^(?:[-*•\s]{0,4}|(?:See|Cf\.|Véase) )(?:[A-ZÀ-Þ]+ )?$/;

/** `, Juan Carlos.`, ` ULLOA, Carlos, `, `, J. G.`. */
const GIVEN_NAME = /^(?: [A-ZÀ-Þ]+)?, (?:[A-ZÀ-Þ](?:\.|[a-zß-ɏ]+)[ -]?){1,3}(?:[.,;(]|$|and |y |et )/;
