import type { BackReference } from '../../recognize/mentions';
import { chainOf } from '../chain';
import type { Catalog } from '../citations/catalog';
import { earlierOrListed, isNamedAtAll } from './by-name';
import { isNamed, oneOf, worksCalled } from './earlier';
import type { Ledger } from './ledger';
import { direct, type Meaning, meaningOf, type Source, type Standing, type Step, worksOf } from './standing';

/** `supra note 12`: what that note cites, as far as it agrees with the name beside it. */
export function atNotes(catalog: Catalog, ledger: Ledger, mention: BackReference): Step | undefined {
  const labels = [mention.note!, ...(mention.otherNotes ?? [])];
  const standings = labels.flatMap((label) => standingAt(ledger, mention, label) ?? []);
  if (standings.length < labels.length) return direct({ state: 'unknown', reason: 'no-such-note' });
  const sources = standings.flatMap((standing) => standing.sources);
  const chain = standings.length === 1 ? { label: standings[0]!.label, rest: standings[0]!.chain } : chainOf(labels);
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
