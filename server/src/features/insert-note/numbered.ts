import { type Edit, insertion } from '../../paper/new-note/edit';
import { hasPandocLabel, numberIn, openingLike, renumbered, written } from '../../paper/new-note/labels';
import type { Marker, Paper } from '../../paper/paper';
import { sourceSpans } from '../../text/flow';
import type { Span } from '../../text/span';
import type { Insertion } from './edits';
import type { ModelNote } from './model';
import { placeBetween } from './place';

/** A note with the next number of its series; the numbers behind it, and what refers to them, are counted up. */
export function insertNumbered(paper: Paper, at: number, model: ModelNote): Insertion {
  const { series } = model.note;
  const isFirst = model.marker.span.start >= at;
  const number = Number(model.note.label) + (isFirst ? 0 : 1);
  const opening = openingLike(paper.text, model.note, model.inOpening, number);
  const inSeries = paper.notes.filter((note) => note.series === series && /^\d+$/.test(note.label));
  const before = inSeries.findLast((note) => Number(note.label) < number);
  const after = inSeries.find((note) => Number(note.label) >= number);
  const { note, behind } = placeBetween(paper, opening, { before, after, marker: at });
  const { span, mend } = model.marker;
  const marker = insertion(at, renumbered(paper.text, span, model.inMarker, mend, number));
  return { edits: [marker, note, ...countedUp(paper, series, number)], note, behind };
}

/** The edits that count up every number from `first` on: in markers, in openings, in "supra note 12". */
function countedUp(paper: Paper, series: number, first: number): readonly Edit[] {
  const numbers: { readonly spans: readonly Span[]; readonly label: string }[] = [];
  for (const { label, opening, series: own, notation } of paper.notes)
    if (own === series && !hasPandocLabel(notation)) numbers.push({ label, spans: [opening] });
  for (const marker of paper.markers)
    if (seriesOf(paper, marker) === series) numbers.push({ label: marker.label, spans: [marker.span] });
  for (const { mention, note, place } of paper.citations) {
    if (!mention || !('anchor' in mention) || mention.note === undefined) continue;
    if (note !== undefined && paper.notes[note]!.series !== series) continue;
    numbers.push({ label: mention.note, spans: sourceSpans({ flow: place.flow, span: mention.anchor }) });
  }
  return numbers.flatMap(({ label, spans }) => {
    if (!/^\d+$/.test(label) || Number(label) < first) return [];
    const inside = spans.map((span) => numberIn(paper.text, span, label)).find(Boolean);
    if (!inside) return [];
    const newText = written(Number(label) + 1, paper.text.slice(inside.start, inside.end));
    return { span: inside, newText };
  });
}

/** The series a marker counts in; one without a note counts with the markers before it. */
function seriesOf({ notes, markers }: Paper, marker: Marker): number | undefined {
  if (hasPandocLabel(marker.notation)) return undefined;
  if (marker.note !== null)
    return hasPandocLabel(notes[marker.note]!.notation) ? undefined : notes[marker.note]!.series;
  const before = markers.slice(0, markers.indexOf(marker)).findLast(({ note }) => note !== null);
  return before ? notes[before.note!]!.series : 0;
}
