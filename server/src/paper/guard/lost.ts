import type { BackReference } from '../../recognize/mentions';
import type { Flow, Place } from '../../text/flow';
import { shift } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { groupBy } from '../grouping';
import type { Citation, Paper } from '../paper';
import { sameNotesIn } from './same-notes';

/** A back-reference whose words are still there, though nobody reads them as one any more. */
export interface LostReference {
  readonly former: Citation;
  /** As it would be read today: it means nothing. */
  readonly citation: Citation;
}

/**
 * Finds the words of former back-references in today's notes: `Ruiz, Ports, 45` is a shortened title only while the
 * paper has that work. A note is the same where its text is, or where it is called from the same place.
 *
 * @param claimed the citations of today that are former ones
 */
export function lostReferences(
  accepted: Paper,
  today: Paper,
  former: readonly Citation[],
  claimed: ReadonlySet<Citation>,
): readonly LostReference[] {
  const inNotes = former.filter(({ note }) => note !== undefined);
  if (inNotes.length === 0) return [];
  const sameNotes = sameNotesIn(accepted, today);
  const known = new Map(
    [...groupBy([...claimed], ({ place }) => place.flow)].map(([flow, citations]) => [
      flow,
      new SpanSet(citations.map(({ place }) => place.span)),
    ]),
  );
  return inNotes.flatMap((citation): LostReference[] => {
    const { flow, span } = citation.place;
    const words = flow.text.slice(span.start, span.end);
    for (const note of sameNotes(citation.note!)) {
      const place = placeOf(words, today.notes[note]!.flow);
      const isFree = place && !known.get(place.flow)?.overlaps(place.span);
      if (isFree) return [{ former: citation, citation: movedTo(place, note, citation) }];
    }
    return [];
  });
}

/** The citation at another place, with all that it says of its own words. */
function movedTo(place: Place, note: number, former: Citation): Citation {
  const by = place.span.start - former.place.span.start;
  const mention = former.mention as BackReference;
  const locator = mention.locator && { ...mention.locator, span: shift(mention.locator.span, by) };
  return {
    ...former,
    place,
    note,
    chain: undefined,
    resolution: { state: 'unknown', reason: 'no-antecedent' },
    mention: {
      ...mention,
      span: place.span,
      anchor: shift(mention.anchor, by),
      ...(locator && { locator }),
    },
  };
}

function placeOf(words: string, flow: Flow): Place | undefined {
  const start = flow.text.indexOf(words);
  return start < 0 ? undefined : { flow, span: { start, end: start + words.length } };
}
