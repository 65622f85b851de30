import type { BackReference } from '../../recognize/mentions';
import type { Catalog } from '../citations/catalog';
import { earlierWork } from './earlier';
import type { Ledger } from './ledger';
import type { Meaning } from './standing';

/** Whether words that name a work stand with the back-reference. */
export function isNamedAtAll({ authors, title, called }: BackReference): boolean {
  return authors.length > 0 || title !== undefined || called !== undefined;
}

/**
 * The work that the words beside an op. cit. call: one that notes have cited, else one that the bibliography lists. A
 * single word of a title is then enough: `Protocolos, loc. cit.`
 */
export function earlierOrListed(
  catalog: Catalog,
  { cited, listed }: Ledger,
  mention: BackReference,
): Meaning | undefined {
  return (
    earlierWork(catalog, mention, cited) ??
    earlierWork(catalog, mention, listed) ??
    earlierWork(catalog, { ...mention, title: mention.title ?? mention.called }, cited)
  );
}

/**
 * What a short form means: `Smith, *Short Title*, 45` calls any work of the paper; `Smith, 45` one that notes have
 * cited, else the only listed one. Undefined for a shape that is none.
 */
export function shortened(
  catalog: Catalog,
  { cited, listed, callable }: Ledger,
  mention: BackReference,
): Meaning | undefined {
  if (mention.title === undefined) {
    const earlier = earlierWork(catalog, mention, cited);
    if (earlier) return earlier;
  }
  const called = earlierWork(catalog, mention, mention.title === undefined ? listed : callable);
  const meaning = called?.state === 'resolved' || mention.title !== undefined ? called : undefined;
  return meaning ?? lost(mention);
}

/** `Colborne, *Silence of the Quays*, 9` is the short form of something, even where nothing before has that name. */
function lost({ authors, title, locator }: BackReference): Meaning | undefined {
  return authors.length === 1 && !authors[0]!.includes(' ') && /^[A-ZÀ-Þ][^\d,]+$/.test(title ?? '') && locator
    ? { state: 'unknown', reason: 'no-antecedent' }
    : undefined;
}
