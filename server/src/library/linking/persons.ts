import type { CslItem, CslName } from '../../recognize/csl';
import { contentWords, wordsOf } from './words';

/** Somebody who made a work, by the words of the name. */
export interface Person {
  /** Of the family name, or of an institution. */
  readonly family: readonly string[];
  /** Of the given names; a single letter is an initial. */
  readonly given: readonly string[];
  readonly isInstitution: boolean;
}

/** The authors, else the editors; none where a newspaper or a law goes by itself. */
export function peopleOf({ author, editor }: CslItem): readonly Person[] {
  return (author ?? editor ?? []).map(personOf).filter(({ family }) => family.length > 0);
}

export function personOf({ family, given, literal, suffix: _, ...name }: CslName): Person {
  if (literal !== undefined) return { family: contentWords(wordsOf(literal)), given: [], isInstitution: true };
  const words = wordsOf([name['non-dropping-particle'], family].filter(Boolean).join(' '));
  const own = words.filter((word) => !PARTICLES.has(word));
  return { family: own.length > 0 ? own : words, given: initialsApart(given ?? ''), isInstitution: false };
}

/** `R.M.` and `RM` are two initials, `Robert` a name; particles behind it go with the family name. */
function initialsApart(given: string): readonly string[] {
  if (/^[A-Z]{2,3}$/.test(given)) return [...given.toLowerCase()];
  const parted = given.replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '. '); // "R.M." → "R. M."
  return wordsOf(parted.replace(/\./g, ' ')).filter((word) => !PARTICLES.has(word));
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da das do dos du des la las los le van von vom zu zur der den ten ter el al bin ibn y e af jr sr'.split(
    ' ',
  ),
);
