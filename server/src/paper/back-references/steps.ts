import type { BackReference } from '../../recognize/mentions';
import type { Catalog } from '../citations/catalog';
import { callings } from './called';
import { earlierWork, isNamed, oneOf, worksCalled } from './earlier';
import type { LastCited } from './last-cited';
import type { Ledger } from './ledger';
import { type Meaning, meaningOf, type Source, type Standing, worksOf } from './standing';

/** What a back-reference means, and the labels of the notes that lead there, nearest first. */
export interface Step {
  readonly meaning: Meaning;
  readonly chain: readonly string[];
}

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
      return direct(shortened(catalog, ledger, mention) ?? lost(mention));
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

function direct(meaning: Meaning | undefined): Step | undefined {
  return meaning && { meaning, chain: [] };
}

function isNamedAtAll({ authors, title, called }: BackReference): boolean {
  return authors.length > 0 || title !== undefined || called !== undefined;
}

/** `Ibid.`: the source cited last in this note, else what the note before cites. */
function sameAgain({ here, before }: Ledger): Step {
  const last = here.at(-1);
  if (last) return { meaning: meaningOf([last]), chain: [] };
  if (!before) return { meaning: { state: 'unknown', reason: 'no-antecedent' }, chain: [] };
  return { meaning: meaningOf(before.sources), chain: [before.label, ...before.chain] };
}

/** `Díez (ibid.)`: of what was cited last, the work of that name; else the earlier work of that name; else the same again. */
function again(catalog: Catalog, ledger: Ledger, mention: BackReference): Step {
  const near = worksOf([...ledger.here, ...(ledger.before?.sources ?? [])]);
  const named = near.filter((work) => isNamed(catalog, mention, work));
  if (named.length === 1) return { meaning: { state: 'resolved', work: named[0]! }, chain: [] };
  const meaning = earlierOrListed(catalog, ledger, mention);
  if (meaning) return { meaning, chain: [] };
  return mention.authors.length > 0
    ? { meaning: { state: 'unknown', reason: 'no-antecedent' }, chain: [] }
    : sameAgain(ledger);
}

/** `Smith, op. cit.`: the earlier work of that name. Without a name it means something where one work has been cited. */
function namedAgain(catalog: Catalog, ledger: Ledger, mention: BackReference): Step {
  const { sameAuthor, words } = callings(mention)[0]!;
  if (sameAuthor && words.length === 0) return sameAgain(ledger);
  if (isNamedAtAll(mention)) {
    const meaning = earlierOrListed(catalog, ledger, mention);
    return { meaning: meaning ?? { state: 'unknown', reason: 'no-antecedent' }, chain: [] };
  }
  return mention.form === 'loc-cit' ? sameAgain(ledger) : { meaning: onlyWork(ledger.cited), chain: [] };
}

/** A single word of a title is enough beside `op. cit.`: `Protocolos, loc. cit.` */
function earlierOrListed(catalog: Catalog, { cited, listed }: Ledger, mention: BackReference): Meaning | undefined {
  return (
    earlierWork(catalog, mention, cited) ??
    earlierWork(catalog, mention, listed) ??
    earlierWork(catalog, { ...mention, title: mention.title ?? mention.called }, cited)
  );
}

function onlyWork(cited: LastCited): Meaning {
  const [work] = cited.works();
  return work !== undefined && cited.size === 1
    ? { state: 'resolved', work }
    : { state: 'unknown', reason: cited.size > 1 ? 'several-works' : 'no-antecedent' };
}

/** `Smith, *Short Title*, 45` calls any work of the paper; `Smith, 45` one that notes have cited, else the only listed one. */
function shortened(catalog: Catalog, { cited, listed, callable }: Ledger, mention: BackReference): Meaning | undefined {
  if (mention.title === undefined) {
    const meaning = earlierWork(catalog, mention, cited);
    if (meaning) return meaning;
  }
  const called = earlierWork(catalog, mention, mention.title === undefined ? listed : callable);
  return called?.state === 'resolved' || mention.title !== undefined ? called : undefined;
}

/** `Colborne, *Silence of the Quays*, 9` is the short form of something, even where nothing before has that name. */
function lost({ authors, title, locator }: BackReference): Meaning | undefined {
  return authors.length === 1 && !authors[0]!.includes(' ') && /^[A-ZÀ-Þ][^\d,]+$/.test(title ?? '') && locator
    ? { state: 'unknown', reason: 'no-antecedent' }
    : undefined;
}

/** `supra note 12`: what that note cites, as far as it agrees with the name beside it. */
function atNotes(catalog: Catalog, ledger: Ledger, mention: BackReference): Step | undefined {
  const labels = [mention.note!, ...(mention.otherNotes ?? [])];
  const standings = labels.flatMap((label) => standingAt(ledger, mention, label) ?? []);
  if (standings.length < labels.length) return direct({ state: 'unknown', reason: 'no-such-note' });
  const sources = standings.flatMap((standing) => standing.sources);
  const chain = standings.length === 1 ? [standings[0]!.label, ...standings[0]!.chain] : labels;
  // A pointer to a note that only comments is no citation: "see note 4".
  if (!isNamedAtAll(mention)) return sources.length === 0 ? undefined : { meaning: meaningOf(sources), chain };
  const meaning = agreeing(catalog, mention, sources);
  if (meaning) return { meaning, chain };
  // `die Nachweise oben Fn. 18`: words that name nobody are no name.
  const isName = mention.authors.length > 0 && !mention.detached;
  if (!isName && !earlierOrListed(catalog, ledger, mention))
    return sources.length === 0 ? undefined : { meaning: meaningOf(sources), chain };
  const isUnread = sources.some((source) => source.kind === 'unknown');
  return { meaning: { state: 'unknown', reason: isUnread ? 'unknown-source' : 'note-disagrees' }, chain };
}

function standingAt(
  ledger: Ledger,
  { form, anywhere, otherSeries }: BackReference,
  label: string,
): Standing | undefined {
  if (form === 'infra') return ledger.below(label);
  return ledger.above(label, otherSeries === true) ?? (anywhere ? ledger.below(label) : undefined);
}

/** Those of a note's works that the words beside the pointer name. */
function agreeing(catalog: Catalog, mention: BackReference, sources: readonly Source[]): Meaning | undefined {
  const works = worksOf(sources);
  const called = worksCalled(catalog, mention, works, true);
  return oneOf(called.length > 0 ? called : works.filter((work) => isNamed(catalog, mention, work)));
}
