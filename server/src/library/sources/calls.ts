import type { Citation, Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import type { Span } from '../../text/span';
import { keptWith } from './kept-with';

/** A point of the text that sends the reader to works: a citation, or the marker of a note that cites them. */
export interface Call {
  /** In the flow; empty for a marker, which was lifted out of it. */
  readonly span: Span;
  readonly citations: readonly Citation[];
}

/** Everything that calls works, by the flow that it stands in. A name in a sentence is answered by a call, and is none. */
export const callsIn = keptWith(({ citations, notes, markers }: Paper): ReadonlyMap<Flow, readonly Call[]> => {
  const calls = new Map<Flow, Call[]>();
  const add = (flow: Flow, call: Call): void => {
    const known = calls.get(flow);
    if (known) known.push(call);
    else calls.set(flow, [call]);
  };
  const inNote: Citation[][] = notes.map(() => []);
  for (const citation of citations) {
    const { kind, note, place } = citation;
    if (kind === 'narrative') continue;
    add(place.flow, { span: place.span, citations: [citation] });
    if (note !== undefined) inNote[note]!.push(citation);
  }
  for (const { flow, at, note } of markers) {
    add(flow, { span: { start: at, end: at }, citations: note === null ? [] : inNote[note]! });
  }
  return calls;
});

/** Where the text calls the work that a citation cites: the words of the citation, and the markers of its note. */
export function callPlaces(paper: Paper, { note, place, mention }: Citation): readonly Place[] {
  const name = mention && 'name' in mention ? mention.name : undefined;
  const start = Math.min(place.span.start, name?.start ?? place.span.start);
  const markers = note === undefined ? [] : paper.notes[note]!.markers.map((marker) => paper.markers[marker]!);
  return [
    ...markers.map(({ flow, at }): Place => ({ flow, span: { start: at, end: at } })),
    { flow: place.flow, span: { start, end: place.span.end } },
  ];
}

/** The calls in a sentence that names an author: those that cite the same work. */
export function answersTo(paper: Paper, citation: Citation): readonly Citation[] {
  const calls = callsIn(paper).get(citation.place.flow) ?? [];
  const behind = calls.find(({ span, citations }) => {
    return span.start >= citation.place.span.end && citations.some((other) => citesSame(citation, other));
  });
  return behind?.citations.filter((other) => citesSame(citation, other)) ?? [];
}

export function citesSame({ resolution: one }: Citation, { resolution: other }: Citation): boolean {
  return one.state === 'resolved' && other.state === 'resolved' && one.work === other.work;
}
