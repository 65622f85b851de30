import type { BackReference } from '../../recognize/mentions';
import { foldName } from '../../recognize/names';
import { agreement } from '../citations/agreement';
import type { Catalog } from '../citations/catalog';
import type { Meaning } from './standing';

/**
 * The earlier work that a name or a shortened title calls (`Smith, op. cit.`, `Smith, *Short Title*, 45`): among the
 * works `cited` so far, nearest last. Undefined where the names mean none of them.
 */
export function earlierWork(catalog: Catalog, mention: BackReference, cited: readonly number[]): Meaning | undefined {
  const nearestFirst = [...new Set([...cited].reverse())];
  const named = mention.authors.length > 0 ? worksBy(catalog, mention, nearestFirst) : nearestFirst;
  const { title } = mention;
  if (title !== undefined) return oneOf(named.filter((work) => hasTitle(catalog, work, title)));
  if (named.length > 0) return oneOf(named);
  // What was read as a name may be the title of a work without an author: `America's Next Saint, op. cit.`
  return mention.authors.length === 1
    ? oneOf(nearestFirst.filter((work) => hasTitle(catalog, work, mention.authors[0]!)))
    : undefined;
}

/** The works whose authors are those named, all of them; where there are none, those that share an author. */
function worksBy(catalog: Catalog, mention: BackReference, works: readonly number[]): readonly number[] {
  const sharing = works.filter((work) => isBy(catalog, mention, work));
  const complete = sharing.filter((work) => rankOf(catalog, mention, work) >= 2);
  return complete.length > 0 ? complete : sharing;
}

function rankOf(catalog: Catalog, { authors }: BackReference, work: number): number {
  const ranks = [' and ', ' y '].map(
    (joint) => agreement({ authors, printed: authors.join(joint), etAl: false }, catalog.names[work]!)?.rank,
  );
  return Math.max(0, ...ranks.map((rank) => rank ?? 0));
}

/** Whether the names that stand with the mention are those of the work's authors, or some of them. */
export function isBy(catalog: Catalog, mention: BackReference, work: number): boolean {
  return rankOf(catalog, mention, work) > 0;
}

/** Whether the work's title has all the words of the shortened one, in their order. */
export function hasTitle(catalog: Catalog, work: number, short: string): boolean {
  const { csl } = catalog.works[work]!;
  const words = significantWords(short);
  return (
    words.length > 0 &&
    [csl.title, csl['container-title']].some((title) => title !== undefined && inOrder(words, significantWords(title)))
  );
}

function oneOf(works: readonly number[]): Meaning | undefined {
  if (works.length === 0) return undefined;
  return works.length === 1
    ? { state: 'resolved', work: works[0]! }
    : { state: 'ambiguous', candidates: works, reason: 'several-works' };
}

function significantWords(title: string): string[] {
  return foldName(title)
    .split(' ')
    .filter((word) => word !== '' && !/^(?:the|an?|el|la|los|las|un|una|der|die|das|ein|eine|le|les)$/.test(word));
}

function inOrder(words: readonly string[], title: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const found = title.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
