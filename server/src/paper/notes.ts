import { PLAIN_CONTEXT } from '../reading/inline/context';
import { scanInline } from '../reading/inline/scan';
import { linkLabels } from '../reading/link-labels';
import type { Reading } from '../reading/read';
import { seriesOf } from '../reading/series';
import type { Flow, PlacedMark } from '../text/flow';
import { noteOrder } from './note-order';
import type { Marker, Note } from './paper';

/** The notes and markers of a reading, tied to each other. */
export interface PairedNotes {
  readonly notes: readonly Note[];
  readonly markers: readonly Marker[];
  /** Flows of the notes that are written inside their marks. */
  readonly inlineFlows: readonly Flow[];
}

/**
 * Ties every marker to the note it calls. `[^…]` labels hold for the whole paper. Elsewhere a number used once
 * decides; where numbers start again, series are matched with series, or the note is the first one behind the marker;
 * a marker that repeats a number without a new note calls the same note again.
 */
export function pairNotes(reading: Reading, text: string): PairedNotes {
  const inlineFlows: Flow[] = [];
  const drafts: Note[] = reading.notes.map(({ opening, flow, parts }) => ({
    label: opening.label,
    series: 0,
    notation: opening.notation,
    opening: opening.span,
    ...(opening.mend && { mend: opening.mend }),
    flow,
    parts,
    markers: [],
  }));
  const markers: Marker[] = [];
  const opened = new Set(drafts.map(({ label }) => label));
  const links = linkLabels(text);
  const isLink = ({ notation, label }: PlacedMark): boolean =>
    notation === 'bracket' && links.has(label) && !opened.has(label);
  for (const flow of reading.flows) {
    for (const mark of flow.marks) {
      if (mark.notation === 'inline') {
        const note = inlineNote(mark, text, drafts.length);
        drafts.push(note);
        inlineFlows.push(note.flow);
        markers.push({ ...marker(flow, mark), label: note.label, note: drafts.length - 1 });
      } else if (isMarker(mark, reading) && !isLink(mark)) markers.push(marker(flow, mark));
    }
  }
  markers.sort((a, b) => a.span.start - b.span.start);
  const series = noteSeries(drafts);
  const paired = pair(markers, drafts, series);
  const calls: number[][] = [];
  for (let i = 0; i < drafts.length; i++) calls.push([]);
  for (const [i, one] of paired.entries()) if (one.note !== null) calls[one.note]!.push(i);
  const notes = drafts.map((note, i) => ({ ...note, series: series[i]!, markers: calls[i]! }));
  return { ...ordered(notes, paired), inlineFlows };
}

/** The notes as a reader meets them. */
function ordered(notes: readonly Note[], markers: readonly Marker[]): Pick<PairedNotes, 'notes' | 'markers'> {
  const order = noteOrder(notes, markers);
  if (order.every((note, index) => note === index)) return { notes, markers };
  const indexes = new Map(order.map((note, index) => [note, index]));
  return {
    notes: order.map((note) => notes[note]!),
    markers: markers.map((one) => ({ ...one, note: one.note === null ? null : indexes.get(one.note)! })),
  };
}

/** Where raised numbers cite a numbered bibliography, or tie authors to institutions, only stars and `[^1]` call notes. */
function isMarker(mark: PlacedMark, reading: Reading): boolean {
  if (mark.notation === 'pandoc' || mark.notation === 'star') return true;
  return reading.raised === 'notes' && !isOfAuthor(mark, reading);
}

/** Whether the number stands at an author's name, or at the institution that it leads to. */
export function isOfAuthor({ source }: PlacedMark, { affiliations, lines }: Reading): boolean {
  return affiliations.size > 0 && affiliations.has(lines.lineAt(source.start));
}

function marker(flow: Flow, mark: PlacedMark): Marker {
  const { label, notation, source, at } = mark;
  const mend = notation === 'lost' ? `<sup>${label}</sup>` : mark.mend;
  return { label, notation, span: source, flow, at, note: null, ...(mend && { mend }) };
}

/** A note written inside its mark, as `^[See Smith 2004.]`. */
function inlineNote(mark: PlacedMark, text: string, index: number): Note {
  const body = mark.body!;
  const inline = scanInline(text.slice(body.start, body.end), PLAIN_CONTEXT);
  const { links, styles } = inline;
  const wording = { kind: 'note' as const, text: inline.text, styles, links, marks: [] };
  const pieces = inline.pieces.map((piece) => ({
    ...piece,
    source: { start: piece.source.start + body.start, end: piece.source.end + body.start },
  }));
  return {
    label: `^${index + 1}`,
    series: 0,
    notation: 'inline',
    opening: { start: mark.source.start, end: body.start },
    flow: { ...wording, pieces, wording },
    parts: [body],
    markers: [],
  };
}

/** The series that each note belongs to: a new one starts where the numbers start again. */
function noteSeries(notes: readonly Note[]): number[] {
  return seriesOf(notes, numberOf);
}

/** `[^1]` and a note inside its mark stand in no series. */
function numberOf({ label, notation }: Note | Marker): number {
  return notation === 'pandoc' || notation === 'inline' ? Number.NaN : Number(label);
}

function pair(markers: readonly Marker[], notes: readonly Note[], series: readonly number[]): Marker[] {
  const byLabel = new Map<string, number[]>();
  const bySeries = new Map<string, number>();
  for (const [i, note] of notes.entries()) {
    const key = labelKey(note.label, note.notation);
    const places = byLabel.get(key);
    if (places) places.push(i);
    else byLabel.set(key, [i]);
    if (!bySeries.has(`${key} ${series[i]}`)) bySeries.set(`${key} ${series[i]}`, i);
  }
  const markerSeries = seriesOf(markers, numberOf);
  const seriesMatch = markerSeries.at(-1) === series.at(-1);
  // The markers come in the order of the text, so the first note behind one is never before that of the last.
  const reached = new Map<string, number>();
  return markers.map((one, i) => {
    if (one.note !== null) return one;
    const key = labelKey(one.label, one.notation);
    const candidates = byLabel.get(key) ?? [];
    let at = reached.get(key) ?? 0;
    while (at < candidates.length && notes[candidates[at]!]!.opening.start < one.span.start) at++;
    reached.set(key, at);
    const ofSeries = seriesMatch && candidates.length > 1 ? bySeries.get(`${key} ${markerSeries[i]}`) : undefined;
    const note = ofSeries ?? candidates[at] ?? candidates.at(-1);
    // A note does not call itself.
    return { ...one, note: note === undefined || notes[note]!.flow === one.flow ? null : note };
  });
}

/** Pandoc's labels are names of their own; `<sup>1</sup>`, `¹` and `1.` are the same number. */
function labelKey(label: string, notation: string): string {
  return notation === 'pandoc' ? `^${label.toLowerCase()}` : label;
}
