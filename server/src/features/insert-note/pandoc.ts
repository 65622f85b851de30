import { insertion } from '../../paper/new-note/edit';
import { hasPandocLabel } from '../../paper/new-note/labels';
import type { Note, Paper } from '../../paper/paper';
import type { Insertion } from './edits';
import { placeBetween } from './place';

/** `[^13]` with a number that no note has yet: whoever sets the paper counts such notes anew. */
export function insertPandoc(paper: Paper, at: number): Insertion {
  const label = String(1 + Math.max(0, ...paper.notes.map(numberOf), ...paper.markers.map(numberOf)));
  const calls = paper.markers.filter(({ note }) => note !== null && hasPandocLabel(paper.notes[note]!.notation));
  const called = (marker: (typeof calls)[number] | undefined): Note | undefined => paper.notes[marker?.note ?? -1];
  const before = called(calls.findLast(({ span }) => span.start < at));
  const after = called(calls.find(({ span }) => span.start >= at));
  const { note, behind } = placeBetween(paper, `[^${label}]: `, {
    before,
    after: before ? undefined : after,
    marker: at,
  });
  return { edits: [insertion(at, `[^${label}]`), note], note, behind };
}

function numberOf({ label }: { readonly label: string }): number {
  return /^\d{1,6}$/.test(label) ? Number(label) : 0;
}
