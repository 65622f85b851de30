import type { CslItem, CslName } from '../../recognize/csl';
import { contentWords, lettersOf, wordsOf } from './words';

/** Somebody who made a work, by the words of the name. */
export interface Person {
  /** Of the family name without particles, or of an institution without articles. */
  readonly family: readonly string[];
  /** Of the given names; a single letter is an initial. */
  readonly given: readonly string[];
  /** Every word of an institution's name. */
  readonly spoken: readonly string[];
  /** The content words of what an institution's acronym stands for. */
  readonly longForms: readonly (readonly string[])[];
  /** The letters of the family name with its particles: `deluccia`. */
  readonly joined: string;
  /** The letters of the whole name. */
  readonly whole: string;
  readonly isInstitution: boolean;
}

/** The authors, else the editors; none where a newspaper or a law goes by itself. */
export function peopleOf({ author, editor }: CslItem, longForms: readonly string[]): readonly Person[] {
  const words = longForms.map((longForm) => contentWords(wordsOf(longForm)));
  return (author ?? editor ?? []).map((name) => personOf(name, words)).filter(({ family }) => family.length > 0);
}

function personOf(
  { family, given, literal, 'non-dropping-particle': particle }: CslName,
  longForms: Person['longForms'],
): Person {
  const spoken = wordsOf(literal ?? [particle, family].filter(Boolean).join(' '));
  const joined = lettersOf(spoken);
  if (literal !== undefined) {
    return { family: contentWords(spoken), given: [], spoken, longForms, joined, whole: joined, isInstitution: true };
  }
  const own = spoken.filter((word) => !PARTICLES.has(word));
  const givenNames = initialsApart(given ?? '');
  return {
    family: own.length > 0 ? own : spoken,
    given: givenNames,
    spoken,
    longForms: [],
    joined,
    whole: lettersOf([...givenNames, ...spoken]),
    isInstitution: false,
  };
}

/** `R.M.` and `RM` are two initials, `Robert` a name; particles behind it go with the family name. */
function initialsApart(given: string): readonly string[] {
  if (/^[A-Z]{2,3}$/.test(given)) return [...given.toLowerCase()];
  // "R.M." are two words.
  return wordsOf(given.replaceAll('.', ' ')).filter((word) => !PARTICLES.has(word));
}

const PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da das do dos du des la las los le van von vom zu zur der den ten ter el al bin ibn y e af jr sr'.split(
    ' ',
  ),
);
