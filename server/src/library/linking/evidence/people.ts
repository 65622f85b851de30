import { distance } from 'fastest-levenshtein';
import { isAcronymOf } from '../acronym-of';
import { matchWords } from '../matching';
import { near } from '../near';
import { isNickname } from '../nicknames';
import type { Person } from '../persons';
import type { Traits } from '../traits';

/** Whether two records name the same people, and what that weighs in bits. */
export interface PeopleEvidence {
  readonly weight: number;
  /** `missing`: one of them names nobody, or an institution by letters that say nothing; `bodies`: two institutions. */
  readonly agreement: 'same' | 'some' | 'missing' | 'alike' | 'bodies' | 'other';
}

export function peopleEvidence(one: Traits, other: Traits): PeopleEvidence {
  if (one.people.length === 0 && other.people.length === 0) return { weight: 0, agreement: 'missing' };
  if (one.people.length === 0) return oneSided(other, one);
  if (other.people.length === 0) return oneSided(one, other);
  return bothNamed(one, other);
}

function bothNamed(one: Traits, other: Traits): PeopleEvidence {
  const [few, many] = one.people.length <= other.people.length ? [one, other] : [other, one];
  const left = [...many.people];
  let weight = 0;
  let found = 0;
  for (const person of few.people) {
    const bits = left.map((candidate) => likeness(person, candidate));
    const most = Math.max(0, ...bits);
    if (most === 0) continue;
    left.splice(bits.indexOf(most), 1);
    // The second name says less than the first: who writes with whom is known.
    weight += found === 0 ? most : 2;
    found++;
  }
  if (found === few.people.length && left.length === 0) return { weight: Math.min(weight, 11), agreement: 'same' };
  if (found === few.people.length) return { weight: Math.min(weight, 9) - 1, agreement: 'same' }; // "et al."
  if (found > 0) return { weight: found - 4, agreement: 'some' };
  // "Moss, Ida" and "Moss, Karl"
  if (few.people.some(({ joined }) => many.people.some((other) => other.joined === joined))) return OTHERS;
  // A field read wrongly: the names stand in the other's words, or one of the two is its publisher.
  const [seen, back] = [standsIn(few.people, many), standsIn(many.people, few)];
  if (seen && back) return { weight: 3, agreement: 'some' };
  if (seen || back) return { weight: -1, agreement: 'missing' };
  const [a, b] = [few.people[0]!, many.people[0]!];
  // Nobody knows what the letters stand for, or who wrote for the body.
  if (isLetters(a) || isLetters(b) || a.isInstitution !== b.isInstitution) return { weight: -2, agreement: 'missing' };
  if (a.isInstitution) return { weight: OTHERS.weight, agreement: 'bodies' };
  return resembles(a, b) ? { weight: -4, agreement: 'alike' } : OTHERS;
}

const OTHERS: PeopleEvidence = { weight: -9, agreement: 'other' };

/** In bits; 0 for two persons. */
function likeness(one: Person, other: Person): number {
  if (one.isInstitution || other.isInstitution) return institutionLikeness(one, other);
  const [a, b] = [one.whole, other.whole];
  if (a === b && a.length > 4) return one.given.length > 0 && other.given.length > 0 ? 7 : 5;
  if (!shares(one, other) || !shares(other, one)) return 0;
  const { onlyOne, onlyOther } = matchWords([...one.family, ...one.given], [...other.family, ...other.given]);
  // An initial stands for any name that begins with it, and Bill for William.
  const unexplained = onlyOne.filter((word) => !onlyOther.some((also) => standsFor(word, also)));
  const unexplainedOther = onlyOther.filter((word) => !onlyOne.some((also) => standsFor(word, also)));
  if (unexplained.length > 0 && unexplainedOther.length > 0) return 0;
  return one.given.length > 0 && other.given.length > 0 ? 7 : 5;
}

/** A word of the family name stands in the other's name, or the two family names are one but for blanks. */
function shares(one: Person, other: Person): boolean {
  const words = [...other.family, ...other.given];
  return (
    one.family.some((word) => word.length > 1 && words.some((also) => near(word, also))) || one.joined === other.joined
  );
}

function standsFor(one: string, other: string): boolean {
  if (isNickname(one, other)) return true;
  return (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));
}

function institutionLikeness(one: Person, other: Person): number {
  const [a, b] = [nameWords(one), nameWords(other)];
  if (a.length === 0 || b.length === 0) return 0;
  if (isShortFor(one, other) || isShortFor(other, one)) return 5;
  if (opensWithLettersOf(one, other) || opensWithLettersOf(other, one)) return 4;
  const { matched, onlyOne, onlyOther } = matchWords(a, b);
  const isGeneral = matched.every((index) => OFFICE.has(a[index]!));
  // A ministry of defense is one in every country.
  if (onlyOne.length === 0 && onlyOther.length === 0) return isGeneral ? 3 : 6;
  // "Department of State" for "U.S. Department of State, Bureau of …"
  if ((onlyOne.length === 0 || onlyOther.length === 0) && matched.length > 1) return isGeneral ? 2 : 4;
  return matched.length >= 3 * Math.min(onlyOne.length, onlyOther.length) && matched.length > 2 ? 3 : 0;
}

/** By the letters, or because a paper says what they stand for. */
function isShortFor(letters: Person, name: Person): boolean {
  if (!isLetters(letters)) return false;
  const isSaid = letters.longForms.some((words) => {
    const { onlyOne, onlyOther } = matchWords(words, name.family);
    return onlyOne.length === 0 && onlyOther.length === 0;
  });
  return isSaid || isAcronymOf(letters.family.join(''), name.spoken);
}

/** "OECS Commission" for "Organisation of Eastern Caribbean States" */
function opensWithLettersOf({ family, spoken }: Person, name: Person): boolean {
  return (
    family.length === 2 && family[0]!.length > 2 && spoken[0] === family[0] && isAcronymOf(family[0]!, name.spoken)
  );
}

/** `UNODC` */
function isLetters({ family, given, isInstitution }: Person): boolean {
  return isInstitution && given.length === 0 && family.length === 1 && family[0]!.length < 9;
}

/** Without the country in front, which is often left out: "U.S. Department of State". */
function nameWords({ family, given }: Person): readonly string[] {
  const words = [...given, ...family];
  const rest = words.filter((word) => !COUNTRY.has(word));
  return rest.length > 0 ? rest : words;
}

const COUNTRY: ReadonlySet<string> = new Set(['us', 'usa', 'united', 'states', 'uk', 'inc']);

const OFFICE: ReadonlySet<string> = new Set(
  (
    'ministry department office secretariat defense defence interior foreign affairs justice state government parliament senate congress ' +
    'committee commission cabinet president presidency prime minister national security police army navy republic public works ombudsman ' +
    'ministerio secretaria defensa gobernacion relaciones exteriores gobierno senado congreso presidencia republica policia nacional ' +
    'ministere ministerium bundesministerium regierung gouvernement ministero governo ministerio'
  ).split(' '),
);

/** One name in two spellings of another script: "Hryhorchuk", "Grigorchuk". */
function resembles(one: Person, other: Person): boolean {
  const longest = Math.max(one.joined.length, other.joined.length);
  return longest > 5 && distance(one.joined, other.joined) * 5 <= longest * 2;
}

/** Only one record names people: they may stand elsewhere in the other, as its publisher, or in a title cut wrongly. */
function oneSided(named: Traits, other: Traits): PeopleEvidence {
  return { weight: standsIn(named.people, other) ? 4 : -1, agreement: 'missing' };
}

function standsIn(people: readonly Person[], { said: words, letters }: Traits): boolean {
  return people.every(({ family, joined }) => {
    const said = family.filter((word) => words.has(word)).length;
    return (
      said === family.length ||
      (said > 1 && said >= family.length - 1) ||
      (joined.length > 7 && letters.includes(joined))
    );
  });
}
