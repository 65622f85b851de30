import { isAcronym } from '../../recognize/names';
import { addTo } from '../grouping';
import type { Acronym, Work } from '../paper';
import { remembering, rememberingLast } from '../remembering';
import type { CitedNames } from './agreement';
import { type AuthorName, institutionsOf, namesOf, type WorkNames } from './authors';
import type { ChapterList } from './chapter-lists';
import { nearShapes, shapeOf } from './near';
import type { Families } from './occurrences';
import { titleWords } from './titles';

/** The works of a paper, to be found by any word of the names and titles that citations call them by. */
export interface Catalog {
  /** The paper has a bibliography. */
  readonly hasEntries: boolean;
  readonly works: readonly Work[];
  readonly names: readonly WorkNames[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  /** By the shape of the authors' family names, for citations that misspell them. */
  readonly byShape: ReadonlyMap<string, readonly number[]>;
  readonly byTitleWord: ReadonlyMap<string, readonly number[]>;
  /** Persons by any word of their family name. */
  readonly byFamily: ReadonlyMap<string, readonly { readonly work: number; readonly author: AuthorName }[]>;
  readonly families: Families;
  /** The list that is cited from, where the paper prints several. */
  readonly list?: ChapterList;
}

/** The catalog of a paper's works. It may hold them as they stood before an edit that moved them and changed none. */
export const catalogOf = rememberingLast(makeCatalog, (works, acronyms) => [
  ...works.flatMap(({ csl, reference, where }) => [csl, reference, where]),
  ...acronyms.flatMap(({ shortForm, longForm }) => [shortForm, longForm]),
]);

function makeCatalog(works: readonly Work[], acronyms: readonly Acronym[]): Catalog {
  const institutions = institutionsOf(acronyms);
  const names = works.map((work) => namesOf(work, institutions));
  const byWord = new Map<string, number[]>();
  const byShape = new Map<string, number[]>();
  const byTitleWord = new Map<string, number[]>();
  const byFamily = new Map<string, { readonly work: number; readonly author: AuthorName }[]>();
  names.forEach((each, work) => {
    for (const word of wordsOf(each)) addTo(byWord, word, work);
    for (const shape of new Set(each.authors.map(({ family }) => shapeOf(family)))) addTo(byShape, shape, work);
    for (const word of new Set(titleWords(works[work]!.csl).flat())) addTo(byTitleWord, word, work);
    for (const author of each.authors.filter(({ given, printed }) => given !== '' && !isAcronym(printed))) {
      for (const word of lastNames(author)) addTo(byFamily, word, { work, author });
    }
  });
  const hasEntries = works.some((work) => work.where === 'entry');
  const families = { key: [...byFamily.keys()].join(' '), names: new Set(byFamily.keys()) };
  return { hasEntries, works, names, byWord, byShape, byTitleWord, byFamily, families };
}

/** Works that share a word with the names, in the order of the paper. */
export function worksWithWord(catalog: Catalog, { authors, plain, initials }: CitedNames): number[] {
  const words = new Set([...authors.flatMap((author) => author.words), ...initials, ...plain.split(' ')]);
  return inOrder([...words].map((word) => catalog.byWord.get(word)));
}

/** Works by an author whose family name is spelled nearly as one of the names, in the order of the paper. */
export function worksWithNearName(catalog: Catalog, { authors }: CitedNames): number[] {
  const shapes = new Set(authors.flatMap(({ plain, words }) => [plain, words.at(-1)!].flatMap(nearShapes)));
  return inOrder([...shapes].map((shape) => catalog.byShape.get(shape)));
}

function inOrder(lists: readonly (readonly number[] | undefined)[]): number[] {
  return [...new Set(lists.flatMap((list) => list ?? []))].sort((a, b) => a - b);
}

/** What the names of a work are found by. */
const wordsOf = remembering(({ authors, labels, labelParts }: WorkNames): ReadonlySet<string> => {
  const names = [...authors.flatMap((author) => [author.full, ...author.others]), ...labels, ...labelParts.flat()];
  return new Set(names.flatMap((name) => name.split(' ')).filter((word) => word.length > 1 && !SMALL.has(word)));
});

/** The words of a family name, and the given name before it, which may be the first of two family names. */
function lastNames({ familyWords, given }: AuthorName): readonly string[] {
  const givenNames = given.split(' ');
  const words = [...familyWords, ...(givenNames.length > 1 ? givenNames.slice(-1) : [])];
  return [...new Set(words)].filter((word) => word.length > 2);
}

/** Words that say nothing about who is meant. */
const SMALL: ReadonlySet<string> = new Set('and the of for on de la el los las del y und et in to with by'.split(' '));
