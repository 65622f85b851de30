import type { BackReference } from '../../recognize/mentions';
import type { Flow, Place } from '../../text/flow';
import { shift } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { addTo, groupBy } from '../grouping';
import type { Citation, Paper } from '../paper';
import { callOf } from './sites';

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
  if (former.length === 0) return [];
  const notes = notesBySigns(today);
  const known = groupBy(
    today.citations.filter((citation) => claimed.has(citation)),
    ({ place }) => place.flow,
  );
  const found: LostReference[] = [];
  for (const citation of former) {
    if (citation.note === undefined) continue;
    const { flow, span } = citation.place;
    const words = flow.text.slice(span.start, span.end);
    const isFree = (place: Place): boolean =>
      !new SpanSet((known.get(place.flow) ?? []).map((each) => each.place.span)).overlaps(place.span);
    const candidates = signsOf(accepted, citation.note).flatMap((sign) => notes.get(sign) ?? []);
    for (const note of candidates) {
      const place = placeOf(words, today.notes[note]!.flow);
      if (!place || !isFree(place)) continue;
      found.push({ former: citation, citation: movedTo(place, note, citation) });
      break;
    }
  }
  return found;
}

function notesBySigns(paper: Paper): ReadonlyMap<string, readonly number[]> {
  const notes = new Map<string, number[]>();
  for (const note of paper.notes.keys()) for (const sign of signsOf(paper, note)) addTo(notes, sign, note);
  return notes;
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
    chain: [],
    resolution: { state: 'unknown', reason: 'no-antecedent' },
    mention: {
      ...mention,
      span: place.span,
      anchor: shift(mention.anchor, by),
      ...(locator && { locator }),
    },
  };
}

/** What a note is known by. */
function signsOf(paper: Paper, note: number): readonly string[] {
  const call = callOf(paper, note);
  return [`text ${paper.notes[note]!.flow.text}`, ...(call === '' ? [] : [`call ${call}`])];
}

function placeOf(words: string, flow: Flow): Place | undefined {
  const start = flow.text.indexOf(words);
  return start < 0 ? undefined : { flow, span: { start, end: start + words.length } };
}
