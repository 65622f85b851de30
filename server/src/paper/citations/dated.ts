import type { CslItem } from '../../recognize/csl';
import type { Reference } from '../../recognize/mentions';
import { familyNames } from '../../recognize/references/names';
import { withRanges } from '../../text/ranges';
import { remembering } from '../remembering';
import { plainName } from './authors';

/**
 * Whether what reads as a full reference is a citation of an entry: a newspaper and a date without a title
 * (`(*El Universal*, October 2, 2005)`) in a paper whose bibliography has an entry for that newspaper. Whatever the
 * entry's date, the two mean one thing, and a difference is a mistake to be shown.
 */
export function isCitationOfEntry({ csl }: Reference, entries: readonly Reference[]): boolean {
  const newspaper = newspaperOf(csl);
  return newspaper !== undefined && newspapersAmong(entries).has(newspaper);
}

const newspapersAmong = remembering(
  (entries: readonly Reference[]) => new Set(entries.map(({ csl }) => newspaperOf(csl))),
);

/** The newspaper that a reference consists of, apart from its date; undefined where it has an author or a title. */
const newspaperOf = remembering((csl: CslItem): string | undefined => {
  const people = csl.author ?? csl.editor ?? [];
  if (people.some((name) => name.literal === undefined)) return undefined;
  const name = csl['container-title'] ?? people[0]?.literal ?? csl.title;
  if (name === undefined || people.length > 1) return undefined;
  const title = csl.title === undefined ? undefined : plainName(csl.title);
  if (title !== undefined && title !== plainName(name) && LETTER.test(title)) return undefined;
  return plainName(familyNames(csl)[0] ?? name) || undefined;
});

const LETTER = withRanges(/\p{L}/u);
