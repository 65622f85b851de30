import { type AnnouncedTitles, announcedTitles, recognizeAnnounced } from '../../recognize/back-references/announced';
import type { BackReference, Reference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { textBefore } from '../../text/text-before';
import { remembering, rememberingLast } from '../remembering';

/** The titles that references announce for themselves: "(hereinafter Harbor Report)". */
export function titlesAnnouncedBy(references: readonly Reference[]): AnnouncedTitles | undefined {
  return announced(references.flatMap(({ announcedTitle }) => announcedTitle?.title ?? []));
}

const announced = rememberingLast(announcedTitles, (titles) => titles);

/** The back-references of a flow and the uses of announced titles in it, in order. */
export function withAnnounced(
  flow: Flow,
  backReferences: readonly BackReference[],
  fullReferences: readonly Span[],
  titles: AnnouncedTitles,
): readonly BackReference[] {
  const taken = new SpanSet(backReferences.filter(({ form }) => form !== 'short').map(({ span }) => span));
  const full = new SpanSet(fullReferences);
  const uses = usesIn(flow.wording ?? flow, titles).filter(
    ({ anchor }) => !taken.overlaps(anchor) && (!full.overlaps(anchor) || holdsWhatIsCited(flow.text, anchor)),
  );
  if (uses.length === 0) return backReferences;
  const known = new SpanSet(uses.map(({ span }) => span));
  const others = backReferences.filter(({ form, span }) => form !== 'short' || !known.overlaps(span));
  return [...others, ...uses].sort((a, b) => a.span.start - b.span.start);
}

/** "Captain Wray to the Commissioners, 2 May 1793, in Letter-Book 14, fol. 58": the letter is found in that work. */
function holdsWhatIsCited(text: string, { start }: Span): boolean {
  return /,\s(?:in|en|dans|em):?\s["“‘«]?$/.test(textBefore(text, start, 8));
}

const usesIn = remembering(recognizeAnnounced, (one: AnnouncedTitles, other: AnnouncedTitles) => one.key === other.key);
