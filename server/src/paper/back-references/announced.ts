import { type AnnouncedTitles, recognizeAnnounced } from '../../recognize/back-references/announced';
import type { BackReference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { overlaps, type Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import type { Wording } from '../../text/wording';
import { remembering } from '../remembering';

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
