import type { Paper } from '../paper/paper';
import { type Flow, type Place, sourceSpan } from '../text/flow';

/**
 * Answers for any place of the paper when a reader comes to it, as a source offset: a note is read where its marker
 * calls it, wherever its text stands.
 */
export function readingPositions(paper: Paper): (place: Place) => number {
  const calls = new Map<Flow, number>();
  for (const note of paper.notes) {
    const marker = paper.markers[note.markers[0] ?? -1];
    if (marker) calls.set(note.flow, marker.span.start);
  }
  return (place) => calls.get(place.flow) ?? sourceSpan(place).start;
}
