import { isAcronymOf } from '../acronym-of';
import { matchWords } from '../matching';
import { near } from '../near';
import type { Person } from '../persons';
import type { Traits } from '../traits';

/** Whether two records name the same people, and what that weighs in bits. */
export interface PeopleEvidence {
  readonly weight: number;
  /** `missing`: one of them names nobody. */
  readonly agreement: 'same' | 'some' | 'missing' | 'other';
}

export function peopleEvidence(one: Traits, other: Traits): PeopleEvidence {
  if (one.people.length === 0 && other.people.length === 0) return { weight: 0, agreement: 'missing' };
  if (one.people.length === 0) return oneSided(other, one);
  if (other.people.length === 0) return oneSided(one, other);
  return bothNamed(one, other);
}

function bothNamed(one: Traits, other: Traits): PeopleEvidence {
  const [few, many] =
    one.people.length <= other.people.length ? [one.people, other.people] : [other.people, one.people];
  const left = [...many];
  let weight = 0;
  let found = 0;
  for (const person of few) {
    const best = left.map((candidate) => likeness(person, candidate)).reduce(bestOf, { index: -1, bits: 0 });
    if (best.index < 0) continue;
    left.splice(best.index, 1);
    // The second name says less than the first: who writes with whom is known.
    weight += found === 0 ? best.bits : 2;
    found++;
  }
  if (found === few.length && left.length === 0) return { weight: Math.min(weight, 11), agreement: 'same' };
  if (found === few.length && (few.length > 1 || isNamed(few[0]!, many[0]!))) {
    return { weight: Math.min(weight, 9) - 1, agreement: 'same' }; // "et al.", or the others left out
  }
  if (found > 0) return { weight: found - 4, agreement: 'some' };
  // A field read wrongly: the names stand in the other's words.
  if (standsIn(few, many === one.people ? one : other) && standsIn(many, few === one.people ? one : other)) {
    return { weight: 3, agreement: 'some' };
  }
  return { weight: -9, agreement: 'other' };
}

function bestOf(
  best: { readonly index: number; readonly bits: number },
  bits: number,
  index: number,
): { readonly index: number; readonly bits: number } {
  return bits > best.bits ? { index, bits } : best;
}

function isNamed(one: Person, other: Person): boolean {
  return likeness(one, other) > 0;
}

/** In bits; 0 for two persons. */
function likeness(one: Person, other: Person): number {
  if (one.isInstitution || other.isInstitution) return institutionLikeness(one, other);
  if (!one.family.some((word) => [...other.family, ...other.given].some((also) => word.length > 1 && near(word, also))))
    return 0;
  if (!other.family.some((word) => [...one.family, ...one.given].some((also) => word.length > 1 && near(word, also))))
    return 0;
  const { onlyOne, onlyOther } = matchWords([...one.family, ...one.given], [...other.family, ...other.given]);
  // An initial stands for any name that begins with it.
  const unexplained = onlyOne.filter((word) => !onlyOther.some((also) => isInitialOf(word, also)));
  const unexplainedOther = onlyOther.filter((word) => !onlyOne.some((also) => isInitialOf(word, also)));
  if (unexplained.length > 0 && unexplainedOther.length > 0) return 0;
  return one.given.length > 0 && other.given.length > 0 ? 7 : 5;
}

function isInitialOf(one: string, other: string): boolean {
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function institutionLikeness(one: Person, other: Person): number {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return 0;
  if (a.length === 1 && isAcronymOf(a[0]!, b)) return 5;
  if (b.length === 1 && isAcronymOf(b[0]!, a)) return 5;
  const { matched, onlyOne, onlyOther } = matchWords(a, b);
  if (onlyOne.length === 0 && onlyOther.length === 0) return 6;
  // "Department of State" for "U.S. Department of State, Bureau of …"
  if ((onlyOne.length === 0 || onlyOther.length === 0) && matched.length > 1) return 4;
  return matched.length >= 3 * Math.min(onlyOne.length, onlyOther.length) && matched.length > 2 ? 3 : 0;
}

/** Without the country in front, which is often left out: "U.S. Department of State". */
function nameWords({ family, given }: Person): readonly string[] {
  const words = [...given, ...family];
  const rest = words.filter((word) => !COUNTRY.has(word));
  return rest.length > 0 ? rest : words;
}

const COUNTRY: ReadonlySet<string> = new Set(['us', 'usa', 'united', 'states', 'uk', 'inc']);

/** Only one record names people: they may stand elsewhere in the other, as its publisher, or in a title cut wrongly. */
function oneSided(named: Traits, other: Traits): PeopleEvidence {
  if (standsIn(named.people, other)) return { weight: 4, agreement: 'missing' };
  return { weight: -1, agreement: 'missing' };
}

function standsIn(people: readonly Person[], { printed }: Traits): boolean {
  const words = new Set(printed);
  return people.every(({ family }) => {
    const said = family.filter((word) => words.has(word)).length;
    return said === family.length || (said > 1 && said >= family.length - 1);
  });
}
