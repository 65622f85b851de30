import { addTo } from '../../paper/grouping';
import type { Citation, Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import { partition } from '../../text/partition';
import type { Span } from '../../text/span';
import { firmCitations } from '../all-citations';
import { keptWith } from '../kept-with';

/** A point of the text that sends the reader to works: a citation, or the marker of a note that cites them. */
export interface Call {
  /** In the flow; empty for a marker, which was lifted out of it. */
  readonly span: Span;
  readonly citations: readonly Citation[];
}

/** The calls of a flow that start between two offsets (the second included), in their order. */
export function callsBetween(paper: Paper, flow: Flow, from: number, to: number): readonly Call[] {
  const calls = callsIn(paper).get(flow) ?? [];
  const first = partition(calls, ({ span }) => span.start < from);
  const last = partition(calls, ({ span }) => span.start <= to);
  return calls.slice(first, last);
}

/** Where the text calls the work that a citation cites: the words of the citation, and the markers of its note. */
export function callPlaces(paper: Paper, { note, place, mention }: Citation): readonly Place[] {
  const name = mention && 'name' in mention ? mention.name : undefined;
  const start = Math.min(place.span.start, name?.start ?? place.span.start);
  const markers = note === undefined ? [] : paper.notes[note]!.markers.slice(0, MOST_MARKERS);
  return [
    ...markers.map((marker): Place => {
      const { flow, at } = paper.markers[marker]!;
      return { flow, span: { start: at, end: at } };
    }),
    { flow: place.flow, span: { start, end: place.span.end } },
  ];
}

/** A note is called once as a rule. */
const MOST_MARKERS = 3;

/** The citations that answer a name in a sentence: those of the same work in the first calls behind it. */
export function answersTo(paper: Paper, citation: Citation): readonly Citation[] {
  const { flow, span } = citation.place;
  const behind = callsBetween(paper, flow, span.end, span.end + FARTHEST).slice(0, MOST_CALLS);
  for (const { citations } of behind) {
    const same = citations.filter((other) => citesSame(citation, other));
    if (same.length > 0) return same;
  }
  return [];
}

/** In characters: a sentence or two. */
const FARTHEST = 500;
const MOST_CALLS = 5;

export function citesSame({ resolution: one }: Citation, { resolution: other }: Citation): boolean {
  return one.state === 'resolved' && other.state === 'resolved' && one.work === other.work;
}

/**
 * Everything that calls works, by flow: what is loose too, since its work may stand in a file. A name in a sentence is
 * answered by a call, and is none.
 */
const callsIn = keptWith((paper: Paper): ReadonlyMap<Flow, readonly Call[]> => {
  const { notes, markers } = paper;
  const calls = new Map<Flow, Call[]>();
  const inNote: Citation[][] = notes.map(() => []);
  for (const citation of firmCitations(paper)) {
    const { kind, note, place } = citation;
    if (kind === 'narrative') continue;
    addTo(calls, place.flow, { span: place.span, citations: [citation] });
    if (note !== undefined) inNote[note]!.push(citation);
  }
  for (const { flow, at, note } of markers) {
    addTo(calls, flow, { span: { start: at, end: at }, citations: note === null ? [] : inNote[note]! });
  }
  for (const found of calls.values()) found.sort((a, b) => a.span.start - b.span.start);
  return calls;
});
