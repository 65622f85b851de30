import type { BackReference } from '../recognize/mentions';
import type { Flow } from '../text/flow';
import type { Span } from '../text/span';
import { titlesAnnouncedBy, withAnnounced } from './back-references/announced';
import { walkBody } from './back-references/body';
import { walkEntries } from './back-references/entries';
import { walkNotes } from './back-references/notes';
import { catalogOf } from './citations/catalog';
import { groupBy } from './grouping';
import type { Acronym, Citation, Note, Work } from './paper';

/** A flow and the back-references that were recognized in it. */
export interface ReferringFlow {
  readonly flow: Flow;
  /** Index of the note that the flow is. */
  readonly note?: number;
  readonly backReferences: readonly BackReference[];
  /** What clearly cites something, but could not be read: an `Ibid.` behind it does not reach over it. */
  readonly unknownSources: readonly Span[];
}

export interface BackReferenceInput {
  /** In reading order. */
  readonly flows: readonly ReferringFlow[];
  readonly notes: readonly Note[];
  readonly works: readonly Work[];
  readonly acronyms: readonly Acronym[];
  /** All citations but back-references: full ones in notes and their repeats, author–year, keys, numbers. */
  readonly citations: readonly Citation[];
  /** A note that cites nothing ends a chain of back-references (the default), or is passed over. */
  readonly commentNotes?: 'break' | 'skip';
}

/** Says for every `Ibid.`, `op. cit.`, `supra note 12` and shortened title which work it stands for, or why none. */
export function resolveBackReferences({
  flows,
  notes,
  works,
  acronyms,
  citations,
  commentNotes,
}: BackReferenceInput): Citation[] {
  const catalog = catalogOf(works, acronyms);
  const known = works.flatMap((work, index) => (work.where === 'entry' ? [index] : []));
  const byFlow = groupBy(citations, ({ place }) => place.flow);
  const titles = titlesAnnouncedBy(works.map(({ reference }) => reference));
  const withCitations = (each: ReferringFlow) => {
    const own = byFlow.get(each.flow) ?? [];
    const full = own.flatMap(({ kind, place }) => (kind === 'note' ? [place.span] : []));
    const backReferences = titles ? withAnnounced(each.flow, each.backReferences, full, titles) : each.backReferences;
    const { flow, note, unknownSources } = each;
    return { flow, note, unknownSources, citations: own, backReferences };
  };
  const flowOfNote = new Map(
    flows.flatMap((each) => (each.note === undefined ? [] : [[each.note, withCitations(each)] as const])),
  );
  const contents = notes.map(
    (_, index) => flowOfNote.get(index) ?? { citations: [], backReferences: [], unknownSources: [] },
  );
  return [
    ...walkNotes({ catalog, notes, contents, listed: known, skipsComments: commentNotes === 'skip' }),
    ...walkBody(
      catalog,
      flows.filter((each) => each.note === undefined && each.flow.kind !== 'entry').map(withCitations),
      known,
    ),
    ...walkEntries(
      works,
      flows.filter((each) => each.flow.kind === 'entry'),
    ),
  ];
}
