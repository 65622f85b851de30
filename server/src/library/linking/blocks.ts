import { type Designations, isTelling } from './designations';
import type { Person } from './persons';
import type { Traits } from './traits';
import { skeleton } from './words';

/**
 * The blocks in which a record stands: two records are compared only where they share one. A block goes by a number made
 * of what its records share; that two have one number by chance costs a comparison and no more.
 */
export function blocksOf(traits: Traits): readonly number[] {
  const { doi, address, titles, people, form, designations } = traits;
  const own = doi ? [block('doi', doi)] : [];
  // What nobody else can have seen: an interview by the author, a newspaper's issue without an article.
  const isNameless = titles[0].words.length === 0 && people.length === 0 && designations.symbols.length === 0;
  if (form === 'interview' || isNameless) return own;
  const printed = traits.printed.map(skeleton);
  return [
    ...new Set([
      ...own,
      ...(address ? [block('page', address)] : []),
      ...designations.symbols.map((symbol) => block('symbol', symbol)),
      ...byNumber(designations),
      ...byName(traits, printed),
      ...titles.flatMap(({ words }) => byTitle(words.map(skeleton), traits)),
      ...byPrint(traits, printed),
      ...byLetters(traits),
    ]),
  ];
}

/** Family name and year, where the next year counts as well; family name and a long word of the title. */
function byName({ people, year, titles: [title] }: Traits, printed: readonly string[]): readonly number[] {
  const words = [...longest(title.words.map(skeleton), 3), ...(title.words.length < 2 ? longest(printed, 4) : [])];
  return people
    .slice(0, MOST_PEOPLE)
    .flatMap((person) =>
      namesOf(person).flatMap((name) => [
        ...(year === undefined ? [] : [block('name', name, year), block('name', name, year + 1)]),
        ...words.map((word) => block('name', name, word.slice(0, 5))),
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

/**
 * Three words in a row of a title: the first three, the last three, since an author may have been taken for the start, and
 * three more that any title with those words has; the two longest and the year.
 */
function byTitle(words: readonly string[], { year }: Traits): readonly number[] {
  if (words.length === 0) return [];
  const rarest = year === undefined ? [] : [block('title', ...longest(words, 2), year)];
  if (words.length < 3) return [...rarest, block('title', ...words, year ?? '')];
  const runs = words.slice(2).map((word, index) => block('title', words[index]!, words[index + 1]!, word));
  return [...rarest, runs[0]!, runs.at(-1)!, Math.min(...runs)];
}

/** A law and its year, and the number of a series that hardly another one has. */
function byNumber({ numbers, laws }: Designations): readonly number[] {
  const telling = [...numbers].filter(([, number]) => isTelling(number));
  return [...laws.map((law) => block('law', law)), ...telling.map(([label, number]) => block('number', label, number))];
}

/** How a title begins, blanks and ligatures left out, and the year: poor print loses both. */
function byLetters({ titles: [{ letters }], year }: Traits): readonly number[] {
  return letters.length < OPENING || year === undefined ? [] : [block('letters', letters.slice(0, OPENING), year)];
}

const OPENING = 16;

/** Two of the three longest words as printed and the year: where nothing was told apart rightly. */
function byPrint({ printed, year = yearIn(printed) }: Traits, skeletons: readonly string[]): readonly number[] {
  if (year === undefined) return [];
  const words = longest(skeletons, 3).sort();
  return words.flatMap((one, index) => words.slice(index + 1).map((other) => block('words', one, other, year)));
}

/** The first number that may be a year, where no date was read. */
function yearIn(printed: readonly string[]): number | undefined {
  const found = printed.find((word) => /^(?:1[5-9]|20)\d\d$/.test(word)); // "1994"
  return found === undefined ? undefined : Number(found);
}

/** The longest words, each once, the longest first. */
function longest(words: readonly string[], count: number): string[] {
  const found: string[] = [];
  for (const word of words) {
    if (found.includes(word)) continue;
    let at = found.length;
    while (at > 0 && isLonger(word, found[at - 1]!)) at--;
    found.splice(at, 0, word);
    if (found.length > count) found.pop();
  }
  return found;
}

function isLonger(one: string, other: string): boolean {
  return one.length > other.length || (one.length === other.length && one < other);
}

/** The block of those that have these in common: FNV-1a (Fowler, Noll and Vo), cut to 30 bits. */
function block(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const part of parts) {
    const text = String(part);
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 0x20, 0x01000193);
  }
  return hash >>> 2;
}
