import { type AnnouncedTitles, announcedTitles, recognizeAnnounced } from '../../recognize/back-references/announced';
import type { BackReference, Reference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { overlaps, type Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import type { Wording } from '../../text/wording';
import { remembering } from '../remembering';

/** A flow and the full references in it. */
interface Referring {
  readonly flow: Flow;
  readonly found: { readonly references: readonly Reference[] };
}

/**
 * The flows, with no reference among theirs that only uses a title which another one has announced: `Lease Act § 2904`
 * behind "(hereinafter Lease Act)" is the work that the note before gives in full.
 */
export function withoutAnnouncedUses<Read extends Referring>(read: readonly Read[]): readonly Read[] {
  const titles = announcedTitles(
    read.flatMap(({ found }) => found.references.flatMap(({ announcedTitle }) => announcedTitle?.title ?? [])),
  );
  if (!titles) return read;
  return read.map((each) => {
    const references = each.found.references.filter((reference) => !isUse(each.flow.text, reference, titles));
    return references.length === each.found.references.length
      ? each
      : { ...each, found: { ...each.found, references } };
  });
}

function isUse(text: string, { span, announcedTitle }: Reference, { pattern }: AnnouncedTitles): boolean {
  if (announcedTitle) return false;
  const printed = text.slice(span.start, span.end);
  const [use] = printed.matchAll(pattern);
  return use !== undefined && use.index < 5 && printed.length - use[0].length - use.index < LONGEST_LOCATOR;
}

/** What stands behind the title in a later use is no longer than this. */
const LONGEST_LOCATOR = 40;

/** The back-references of a flow and the uses of announced titles in it, in order. */
export function withAnnounced(
  flow: Flow,
  backReferences: readonly BackReference[],
  fullReferences: readonly Span[],
  titles: AnnouncedTitles,
): readonly BackReference[] {
  const taken = new SpanSet([
    ...fullReferences,
    ...backReferences.filter(({ form }) => form !== 'short').map(({ span }) => span),
  ]);
  const uses = usesIn(flow.wording ?? flow, titles).filter(({ anchor }) => !taken.overlaps(anchor));
  if (uses.length === 0) return backReferences;
  const others = backReferences.filter(
    ({ form, span }) => form !== 'short' || !uses.some((use) => overlaps(use.span, span)),
  );
  return [...others, ...uses].sort((a, b) => a.span.start - b.span.start);
}

const usesIn = remembering(recognizeAnnounced, (one, other) => one.key === other.key) as (
  wording: Wording,
  titles: AnnouncedTitles,
) => readonly BackReference[];
