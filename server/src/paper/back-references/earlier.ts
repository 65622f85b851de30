import type { BackReference } from '../../recognize/mentions';
import { agreement, type CitedNames, citedNames } from '../citations/agreement';
import { type Catalog, worksWithNearName, worksWithWord } from '../citations/catalog';
import { hasTitle, significantWords } from '../citations/titles';
import { remembering } from '../remembering';
import type { LastCited } from './last-cited';
import type { Meaning } from './standing';

/**
 * The earlier work that a name or a shortened title calls (`Smith, op. cit.`, `Smith, *Short Title*, 45`): among the
 * works `cited` so far, nearest last. Undefined where the names mean none of them.
 */
export function earlierWork(catalog: Catalog, mention: BackReference, cited: LastCited): Meaning | undefined {
  const { authors, title } = mention;
  if (authors.length === 0) return title === undefined ? undefined : oneOf(worksTitled(catalog, title, cited));
  const named = worksBy(catalog, mention, cited);
  if (title !== undefined) {
    const words = significantWords(title);
    return oneOf(named.filter((work) => hasTitle(catalog.works[work]!.csl, words)));
  }
  if (named.length > 0) return oneOf(named);
  // What was read as a name may be the title of a work without an author: `America's Next Saint, op. cit.`
  return authors.length === 1 ? oneOf(worksTitled(catalog, authors[0]!, cited)) : undefined;
}

/** Whether the names that stand with the mention are those of the work's authors, or some of them. */
export function isBy(catalog: Catalog, mention: BackReference, work: number): boolean {
  return rankOf(catalog, mention, work) > 0;
}

/** The works whose authors are those named, all of them; where there are none, those that share an author. */
function worksBy(catalog: Catalog, mention: BackReference, cited: LastCited): readonly number[] {
  const [names] = namesOf(mention);
  const candidates = new Set([...worksWithWord(catalog, names!), ...worksWithNearName(catalog, names!)]);
  const sharing = cited.nearestFirst(candidates).filter((work) => isBy(catalog, mention, work));
  const complete = sharing.filter((work) => rankOf(catalog, mention, work) >= 2);
  return complete.length > 0 ? complete : sharing;
}

function rankOf(catalog: Catalog, mention: BackReference, work: number): number {
  const ranks = namesOf(mention).map((names) => agreement(names, catalog.names[work]!)?.rank);
  return Math.max(0, ...ranks.map((rank) => rank ?? 0));
}

/** The names that stand with a back-reference, joined in English and in Spanish, as a work's label may have them. */
const namesOf = remembering(({ authors }: BackReference): readonly CitedNames[] =>
  [' and ', ' y '].map((joint) => citedNames(authors, authors.join(joint), false)),
);

function worksTitled(catalog: Catalog, title: string, cited: LastCited): readonly number[] {
  const words = significantWords(title);
  const candidates = catalog.byTitleWord.get(words[0] ?? '') ?? [];
  return cited.nearestFirst(candidates).filter((work) => hasTitle(catalog.works[work]!.csl, words));
}

function oneOf(works: readonly number[]): Meaning | undefined {
  if (works.length === 0) return undefined;
  return works.length === 1
    ? { state: 'resolved', work: works[0]! }
    : { state: 'ambiguous', candidates: works, reason: 'several-works' };
}
