import { hasPandocLabel, numberIn } from '../../paper/new-note/labels';
import type { Marker, Note, Paper } from '../../paper/paper';
import type { Span } from '../../text/span';

/** A numbered note of the paper and a marker that calls it: the new one is written like them. */
export interface ModelNote {
  readonly note: Note;
  readonly marker: Marker;
  /** Where their numbers stand in the source. */
  readonly inMarker: Span;
  readonly inOpening: Span;
}

/** The nearest numbered note that is called before `at`, else the first behind it; undefined where notes have names. */
export function modelNote(paper: Paper, at: number): ModelNote | undefined {
  const pandoc = paper.notes.filter(({ notation }) => hasPandocLabel(notation)).length;
  const models = numberedNotes(paper);
  if (models.length <= pandoc) return undefined;
  return models.findLast(({ marker }) => marker.span.start < at) ?? models[0];
}

/** Every numbered note by the markers that call it, in the order of the text. */
function numberedNotes(paper: Paper): readonly ModelNote[] {
  return paper.markers.flatMap((marker): ModelNote[] => {
    const note = marker.note === null ? undefined : paper.notes[marker.note];
    if (!note || hasPandocLabel(note.notation) || !/^\d+$/.test(note.label)) return [];
    const inMarker = numberIn(paper.text, marker.span, marker.label);
    const inOpening = numberIn(paper.text, note.opening, note.label);
    return inMarker && inOpening ? [{ note, marker, inMarker, inOpening }] : [];
  });
}
