import type { BackReference } from '../../recognize/mentions';
import type { Catalog } from '../citations/catalog';
import { earlierOrListed, isNamedAtAll, shortened } from './by-name';
import { atNotes } from './by-number';
import { callings } from './called';
import { isNamed } from './earlier';
import type { LastCited } from './last-cited';
import type { Ledger } from './ledger';
import { direct, type Meaning, meaningOf, type Step, worksOf } from './standing';

/**
 * What a back-reference in a note means, given what stands before it: the rules of docs/back-references.md. Undefined
 * where it is none after all: a shape that fits no work, a pointer to a note that only comments.
 */
export function stepOf(catalog: Catalog, ledger: Ledger, printed: BackReference): Step | undefined {
  const mention = withNameForPronoun(catalog, ledger, printed);
  if (mention.note !== undefined) return atNotes(catalog, ledger, mention);
  switch (mention.form) {
    case 'short':
    case 'hereinafter':
      return direct(shortened(catalog, ledger, mention));
    case 'ibid':
    case 'id':
      return isNamedAtAll(mention) ? again(catalog, ledger, mention) : sameAgain(ledger);
    default:
      return namedAgain(catalog, ledger, mention);
  }
}

/** `Ders., Vertrauen, S. 118`: the name that the pronoun stands for is that of the work cited last. */
function withNameForPronoun(catalog: Catalog, { here, before }: Ledger, mention: BackReference): BackReference {
  const { sameAuthor, words } = callings(mention)[0]!;
  if (!sameAuthor || words.length === 0) return mention;
  const last = worksOf(here.length > 0 ? here.slice(-1) : (before?.sources ?? [])).at(-1);
  const author = last === undefined ? undefined : catalog.names[last]!.authors[0]?.printed;
  return author === undefined ? mention : { ...mention, called: `${author}, ${words.join(' ')}`, authors: [author] };
}

/** `Ibid.`: the source cited last in this note, else what the note before cites. */
function sameAgain({ here, before }: Ledger): Step {
  const last = here.findLast(({ aside }) => !aside) ?? here.at(-1);
  if (last) return { meaning: meaningOf([last]) };
  if (!before) return { meaning: { state: 'unknown', reason: 'no-antecedent' } };
  return { meaning: meaningOf(before.sources), chain: { label: before.label, rest: before.chain } };
}

/** `Ferrer (ibid.)`: of what was cited last, the work of that name; else the earlier work of that name; else the same again. */
function again(catalog: Catalog, ledger: Ledger, mention: BackReference): Step {
  const near = worksOf([...ledger.here, ...(ledger.before?.sources ?? [])]);
  const named = near.filter((work) => isNamed(catalog, mention, work));
  if (named.length === 1) return { meaning: { state: 'resolved', work: named[0]! } };
  const meaning = earlierOrListed(catalog, ledger, mention);
  if (meaning) return { meaning };
  return mention.authors.length > 0 ? { meaning: { state: 'unknown', reason: 'no-antecedent' } } : sameAgain(ledger);
}

/** `Smith, op. cit.`: the earlier work of that name. Without a name it means something where one work has been cited. */
function namedAgain(catalog: Catalog, ledger: Ledger, mention: BackReference): Step | undefined {
  const { sameAuthor, words } = callings(mention)[0]!;
  if (sameAuthor && words.length === 0) return sameAgain(ledger);
  if (isNamedAtAll(mention)) {
    const meaning = earlierOrListed(catalog, ledger, mention);
    // `See Part II, supra` points at no work; `Lee & Poe, supra` at one that could not be read.
    if (!meaning && mention.form === 'supra')
      return mention.authors.length > 1 ? { meaning: { state: 'unknown', reason: 'unknown-source' } } : undefined;
    return { meaning: meaning ?? { state: 'unknown', reason: 'no-antecedent' } };
  }
  return mention.form === 'loc-cit' ? sameAgain(ledger) : { meaning: onlyWork(ledger.cited) };
}

function onlyWork(cited: LastCited): Meaning {
  const [work] = cited.works();
  return work !== undefined && cited.size === 1
    ? { state: 'resolved', work }
    : { state: 'unknown', reason: cited.size > 1 ? 'several-works' : 'no-antecedent' };
}
