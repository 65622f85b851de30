import type { Person } from './persons';
import type { Traits } from './traits';
import { skeleton } from './words';

/** The keys under which a record is looked up: two records are compared only where they share one. */
export function blocksOf(traits: Traits): readonly string[] {
  const { doi, address, titles, people, form, designations } = traits;
  // What nobody else can have seen: an interview by the author, a newspaper's issue without an article.
  if (form === 'interview' || (titles[0].words.length === 0 && people.length === 0)) return doi ? [`doi ${doi}`] : [];
  return [
    ...new Set([
      ...(doi ? [`doi ${doi}`] : []),
      ...(address ? [`page ${address}`] : []),
      ...designations.symbols.map((symbol) => `symbol ${symbol}`),
      ...byName(traits),
      ...traits.titles.flatMap(({ words }) => byTitle(words, traits)),
      ...byPrint(traits),
    ]),
  ];
}

/** Family name and year, where the next year counts as well; family name and a long word of the title. */
function byName({ people, year, titles: [title], bones }: Traits): readonly string[] {
  const words = [...longest(title.words.map(skeleton), 3), ...(title.words.length < 2 ? longest(bones, 4) : [])];
  return people
    .slice(0, MOST_PEOPLE)
    .flatMap((person) =>
      namesOf(person).flatMap((name) => [
        ...(year === undefined ? [] : [`name ${name} ${year}`, `name ${name} ${year + 1}`]),
        ...words.map((word) => `name ${name} ${word.slice(0, 5)}`),
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

/** Three words in a row of a title: the first three, and two more that any title with those words has; the longest and the year. */
function byTitle(words: readonly string[], { year }: Traits): readonly string[] {
  if (words.length === 0) return [];
  const bones = words.map(skeleton);
  const rarest = year === undefined ? [] : [`title ${longest(bones, 1)[0]!} ${year}`];
  if (bones.length < 3) return [...rarest, `title ${bones.join(' ')} ${year ?? ''}`];
  const runs = bones.slice(2).map((word, index) => `title ${bones[index]!} ${bones[index + 1]!} ${word}`);
  return [...rarest, runs[0]!, ...[...runs].sort().slice(0, 2)];
}

/** Two of the longest words as printed and the year: where nothing was told apart rightly. */
function byPrint({ printed, bones, year = yearIn(printed) }: Traits): readonly string[] {
  if (year === undefined) return [];
  const words = longest(bones, 4).sort();
  return words.flatMap((one, index) => words.slice(index + 1).map((other) => `words ${one} ${other} ${year}`));
}

/** The first number that may be a year, where no date was read. */
function yearIn(printed: readonly string[]): number | undefined {
  const found = printed.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word)); // "1994"
  return found === undefined ? undefined : Number(found);
}

function longest(words: readonly string[], count: number): string[] {
  return [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, count);
}
