import { wordsAt } from '../../text/matches';
import type { Span } from '../../text/span';
import type { CslName } from '../csl';
import { readPeople } from './people';

/**
 * Who spoke before whom, where a reference says so up to its title: "Testimony of Ann Quist before the Committee on
 * Harbors, “…”". `title` is where the title starts.
 */
export function speakerBefore(
  text: string,
  start: number,
  title: number,
): { readonly names: readonly CslName[]; readonly at: Span } | undefined {
  const spoken = OPENS.has(text[start]!) ? wordsAt(SPOKEN, text, start) : undefined;
  if (spoken === undefined) return undefined;
  const from = start + spoken.length;
  const people = readPeople(text, from, title);
  if (!people || wordsAt(BEFORE_BODY, text, people.end) === undefined) return undefined;
  return { names: people.names, at: { start: from, end: people.end } };
}

/** The letters that open `SPOKEN`. */
const OPENS: ReadonlySet<string> = new Set('TSRPWO');

// "Testimony of ", "Prepared statement by "
const SPOKEN = /(?:(?:Prepared|Written|Opening) )?(?:[Tt]estimony|[Ss]tatement|[Rr]emarks) (?:of|by) (?=[A-ZÀ-Þ])/y;

// " before the ", ", Pilot of the Quay, before the "
const BEFORE_BODY = /,?(?: [^"“”«»*:;]{1,100},)? (?:before|to) (?:the )?(?=[A-ZÀ-Þ])/y;
