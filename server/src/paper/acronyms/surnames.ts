import type { Place } from '../../text/flow';
import { textBefore } from '../../text/text-before';

/**
 * The keys that are family names set in capitals, as some bibliographies have them: `ARELLANO, Benjamín. 2004.` Each of
 * their uses opens an entry or a note and is followed by a given name, and the paper has several such names; where its
 * citations are set so too, `(ARELLANO, 2004)`, a name may stand in these alone.
 */
export function surnames(uses: ReadonlyMap<string, readonly Place[]>): ReadonlySet<string> {
  const cited = [...uses].filter(([, places]) => places.every((place) => opensWithName(place) || isCited(place)));
  const listed = cited.filter(([, places]) => places.some(opensWithName));
  const names = listed.length >= FEWEST ? cited : [];
  return new Set(names.map(([key]) => key));
}

const FEWEST = 2;

function opensWithName({ flow, span }: Place): boolean {
  if (flow.kind !== 'entry' && flow.kind !== 'note') return false;
  return OPENING.test(flow.text.slice(0, span.start)) && GIVEN_NAME.test(flow.text.slice(span.end, span.end + 40));
}

/** Nothing, a bullet, `See `, another family name, `LAGO-`. */
const OPENING = /^(?:[-*•\s]{0,4}|(?:See|Cf\.|Véase) )(?:[A-ZÀ-Þ]+[ -])?$/;

/** `, Juan Carlos.`, ` ULLOA, Carlos, `, `-Y-MOLE, Ana`, `, J. G.`, `, Jorge da.`. */
const GIVEN_NAME =
  /^(?: [A-ZÀ-Þ]+|-[A-ZÀ-Þ-]{2,24})?, (?:[A-ZÀ-Þ](?:\.|[a-zß-ɏ]+)[ -]?){1,3}(?:d[aeio]s?|del|von)?(?:[.,;(]|$|and |y |et )/;

/** Whether the name stands in a citation, as an author does. */
function isCited({ flow, span }: Place): boolean {
  return (
    BEFORE_CITED.test(textBefore(flow.text, span.start, 48)) && CITED.test(flow.text.slice(span.end, span.end + 64))
  );
}

/** `(`, `; `, `(cf. `, `apud `, `(SOUZA `, `; LAGO; ` */
const BEFORE_CITED =
  /(?:[(;] ?(?:(?:[Cc]f\.|[Vv]er|[Vv]éase|[Cc]onforme|[Vv]ide) )?|\bapud )(?:[A-ZÀ-Þ'’-]{2,20}(?:;? | [eyE] )){0,3}$/;

/** `, 2004`, ` NETO, [2004?]`, `; LAGO; RUIZ, 2001`, ` et al., 2001`, ` apud `, `, op. cit.` */
const CITED =
  /^(?:(?:;? | [eyE] )[A-ZÀ-Þ'’-]{2,20}){0,3}(?: et al\.)?(?:, (?:\[?(?:1[5-9]|20)\d\d|op\. ?cit|no prelo|en prensa|s\. ?[df])| apud )/;
