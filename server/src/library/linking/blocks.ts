import type { Person } from './persons';
import type { Traits } from './traits';
import { skeleton } from './words';

/** The keys under which a record is looked up: two records are compared only where they share one. */
export function blocksOf(traits: Traits): readonly string[] {
  const { doi, address, title, people, form } = traits;
  // What nobody else can have seen: an interview by the author, a newspaper's issue without an article.
  if (form === 'interview' || (title.words.length === 0 && people.length === 0)) return doi ? [`doi ${doi}`] : [];
  return [
    ...new Set([
      ...(doi ? [`doi ${doi}`] : []),
      ...(address ? [`page ${address}`] : []),
      ...byName(traits),
      ...byTitle(traits),
    ]),
  ];
}

/** Family name and year, where the next year counts as well; family name and a long word of the title. */
function byName({ people, year, title }: Traits): readonly string[] {
  const longest = [...title.words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 3);
  return people
    .slice(0, MOST_PEOPLE)
    .flatMap((person) =>
      namesOf(person).flatMap((name) => [
        ...(year === undefined ? [] : [`name ${name} ${year}`, `name ${name} ${year + 1}`]),
        ...longest.map((word) => `name ${name} ${skeleton(word).slice(0, 5)}`),
      ]),
    );
}

const MOST_PEOPLE = 3;

/** Each word of a double family name; of an institution its letters and its first words. */
function namesOf({ family, isInstitution }: Person): readonly string[] {
  if (!isInstitution) return family.slice(0, 3).map(skeleton);
  const letters = family.map((word) => word[0]).join('');
  return [...(family.length > 1 ? [letters] : []), ...family.slice(0, 2)];
}

/** Three words in a row of the title: the first three, and two more that any title with those words has. */
function byTitle({ title: { words }, year }: Traits): readonly string[] {
  if (words.length === 0) return [];
  const bones = words.map(skeleton);
  if (bones.length < 3) return [`title ${bones.join(' ')} ${year ?? ''}`];
  const runs = bones.slice(2).map((word, index) => `title ${bones[index]!} ${bones[index + 1]!} ${word}`);
  return [runs[0]!, ...[...runs].sort().slice(0, 2)];
}
