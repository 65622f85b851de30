import type { Edit } from '../paper/new-note/edit';
import type { Paper } from '../paper/paper';
import { contains } from '../text/span';
import { applied } from './insert-note/edits';
import { modelNote } from './insert-note/model';
import { insertNumbered } from './insert-note/numbered';
import { insertPandoc } from './insert-note/pandoc';

export interface NoteInsertion {
  /** On the paper's source, sorted; they do not overlap. */
  readonly edits: readonly Edit[];
  /** Where the note's words are to be written, in the text after the edits. */
  readonly cursor: number;
  /** The text after the edits. */
  readonly text: string;
}

/**
 * A new note at `offset`, written as the paper writes its notes: the marker there, the opening where the note belongs,
 * the numbers behind it counted up. Undefined where no note can be: inside another, or before the text begins.
 */
export function insertNote(paper: Paper, offset: number): NoteInsertion | undefined {
  const here = { start: offset, end: offset };
  if (offset < textStart(paper)) return undefined;
  if (paper.notes.some(({ parts, opening }) => [opening, ...parts].some((part) => contains(part, here))))
    return undefined;
  const at = behindMarker(paper, offset);
  const model = modelNote(paper, at);
  const { edits, note, behind } = model ? insertNumbered(paper, at, model) : insertPandoc(paper, at);
  const sorted = [...edits].sort((a, b) => a.span.start - b.span.start);
  const { text, ends } = applied(paper.text, sorted);
  return { edits: sorted, cursor: ends.get(note)! - behind, text };
}

/** Front matter is no text. */
function textStart({ flows, text }: Paper): number {
  const starts = flows.flatMap(({ pieces }) => (pieces[0] ? [pieces[0].source.start] : []));
  const start = starts.length > 0 ? Math.min(...starts) : 0;
  return text.slice(0, start).trim() === '' ? 0 : start;
}

/** A cursor in the middle of a marker means the place behind it. */
function behindMarker(paper: Paper, offset: number): number {
  const inside = paper.markers.find(({ span }) => span.start < offset && offset < span.end);
  return inside ? inside.span.end : offset;
}
