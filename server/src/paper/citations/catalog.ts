import { isAcronym } from '../../recognize/names';
import type { Acronym, Work } from '../paper';
import { type AuthorName, namesOf, plainName, type WorkNames } from './authors';

/** The works of a paper, to be found by any word of the names that citations call them by. */
export interface Catalog {
  /** The paper has a bibliography. */
  readonly hasEntries: boolean;
  readonly works: readonly Work[];
  readonly names: readonly WorkNames[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** Persons by any word of their family name. */
  readonly byFamily: ReadonlyMap<string, readonly { readonly work: number; readonly author: AuthorName }[]>;
}

export function catalogOf(works: readonly Work[], acronyms: readonly Acronym[]): Catalog {
  const names = works.map((work) => namesOf(work, acronyms));
  const byWord = new Map<string, number[]>();
  names.forEach((each, index) => {
    for (const word of new Set(wordsOf(each))) byWord.set(word, [...(byWord.get(word) ?? []), index]);
  });
  const byFamily = new Map<string, { readonly work: number; readonly author: AuthorName }[]>();
  names.forEach(({ authors }, work) => {
    for (const author of authors.filter((each) => each.given !== '' && !isAcronym(each.printed))) {
      for (const word of lastNames(author)) byFamily.set(word, [...(byFamily.get(word) ?? []), { work, author }]);
    }
  });
  return { hasEntries: works.some((work) => work.where === 'entry'), works, names, byWord, byFamily };
}

/** Works that share a word with the names, in the order of the paper. */
export function worksWithWord(catalog: Catalog, names: readonly string[]): number[] {
  const found = new Set<number>();
  for (const name of names) {
    for (const word of plainName(name).split(' ')) {
      for (const index of catalog.byWord.get(word) ?? []) found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function wordsOf({ authors, labels, labelParts }: WorkNames): string[] {
  const names = [...authors.flatMap((author) => [author.full, ...author.others]), ...labels, ...labelParts.flat()];
  return names.flatMap((name) => name.split(' ')).filter((word) => word.length > 1 && !SMALL.has(word));
}

/** The words of a family name, and the given name before it, which may be the first of two family names. */
function lastNames({ family, given }: AuthorName): string[] {
  const givenNames = given.split(' ');
  const words = [...family.split(' '), ...(givenNames.length > 1 ? givenNames.slice(-1) : [])];
  return [...new Set(words)].filter((word) => word.length > 2);
}

/** Words that say nothing about who is meant. */
const SMALL: ReadonlySet<string> = new Set('and the of for on de la el los las del y und et in to with by'.split(' '));
