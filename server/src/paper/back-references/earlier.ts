import type { BackReference } from '../../recognize/mentions';
import { agreement, type CitedNames, citedNames } from '../citations/agreement';
import { type Catalog, worksWithNearName, worksWithWord } from '../citations/catalog';
import { remembering } from '../remembering';
import { byOtherWord, type CallingWords, callings, callOf, titleRank } from './called';
import type { LastCited } from './last-cited';
import type { Meaning } from './standing';

/**
 * The earlier work that a name or a shortened title calls (`Smith, op. cit.`, `Smith, *Short Title*, 45`): among the
 * works `cited` so far, nearest first. Undefined where the words name none of them.
 */
export function earlierWork(catalog: Catalog, mention: BackReference, cited: LastCited): Meaning | undefined {
  if (cited.size === 0) return undefined;
  const called = worksCalled(catalog, mention, cited.nearestFirst(worksWithAnyWord(catalog, mention)));
  if (called.length > 0) return oneOf(called);
  return mention.authors.length > 0 && mention.title === undefined
    ? oneOf(worksBy(catalog, mention, cited))
    : undefined;
}

/**
 * Those of the works that the words beside the mention name, as well as they name any.
 *
 * @param atNote they are those of one note: a single word of a title is then enough
 */
export function worksCalled(
  catalog: Catalog,
  mention: BackReference,
  works: readonly number[],
  atNote = false,
): readonly number[] {
  if (works.length === 0) return [];
  for (const calling of callings(mention)) {
    const words = atNote ? { ...calling, titled: true } : calling;
    const calls = works.map((work) => ({ work, call: callOf(catalog, work, words) })).filter(({ call }) => call);
    const announced = calls.filter(({ call }) => call === 'announced');
    const called = (announced.length > 0 ? announced : calls).map(({ work }) => work);
    if (called.length > 0) return bestCalled(catalog, mention, calling, called);
  }
  return [];
}

/** Those whose title or whose authors are named most fully. */
function bestCalled(
  catalog: Catalog,
  mention: BackReference,
  calling: CallingWords,
  called: readonly number[],
): readonly number[] {
  const most = Math.max(...called.map((work) => titleRank(catalog.works[work]!, calling)));
  if (most > 0) return called.filter((work) => titleRank(catalog.works[work]!, calling) === most);
  const complete = called.filter((work) => rankOf(catalog, mention, work) >= 2);
  return complete.length > 0 ? complete : called;
}

/** Whether what stands with the mention names the work: its author, its title or the title that it announced. */
export function isNamed(catalog: Catalog, mention: BackReference, work: number): boolean {
  return worksCalled(catalog, mention, [work], true).length > 0 || rankOf(catalog, mention, work) > 0;
}

/** Works one of whose words stands among the first that call: a name, a word of the title, a reporter's volume. */
function worksWithAnyWord(catalog: Catalog, mention: BackReference): Set<number> {
  const indexes = [catalog.byWord, catalog.byTitleWord, byOtherWord(catalog)];
  const found = new Set<number>();
  for (const { words } of callings(mention)) {
    for (const word of words.slice(0, 3)) {
      for (const index of indexes) for (const work of index.get(word) ?? []) found.add(work);
    }
  }
  return found;
}

/**
 * The works whose authors are those named, as a reader forgives their spelling; else those that share an author: of
 * several authors, where one work alone does, since `Lee & Poe` are neither Lee alone nor Lee with somebody else.
 */
function worksBy(catalog: Catalog, mention: BackReference, cited: LastCited): readonly number[] {
  const [names] = namesOf(mention);
  const candidates = new Set([...worksWithWord(catalog, names!), ...worksWithNearName(catalog, names!)]);
  const sharing = cited.nearestFirst(candidates).filter((work) => rankOf(catalog, mention, work) > 0);
  const complete = sharing.filter((work) => rankOf(catalog, mention, work) >= 2);
  if (complete.length > 0) return complete;
  return mention.authors.length === 1 || sharing.length === 1 ? sharing : [];
}

function rankOf(catalog: Catalog, mention: BackReference, work: number): number {
  if (mention.authors.length === 0) return 0;
  const ranks = namesOf(mention).map((names) => agreement(names, catalog.names[work]!)?.rank);
  return Math.max(0, ...ranks.map((rank) => rank ?? 0));
}

/** The names that stand with a back-reference, joined in English and in Spanish, as a work's label may have them. */
const namesOf = remembering(({ authors }: BackReference): readonly CitedNames[] =>
  [' and ', ' y '].map((joint) => citedNames(authors, authors.join(joint), false)),
);

export function oneOf(works: readonly number[]): Meaning | undefined {
  if (works.length === 0) return undefined;
  return works.length === 1
    ? { state: 'resolved', work: works[0]! }
    : { state: 'ambiguous', candidates: works, reason: 'several-works' };
}
