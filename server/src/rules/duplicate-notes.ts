import type { Note, Paper } from '../paper/paper';
import { withRanges } from '../text/ranges';

/** Notes whose label an earlier note of the same series has, each with that earlier one. */
export function duplicateNotes({ notes }: Paper): ReadonlyMap<Note, Note> {
  const firsts = new Map<string, Note>();
  const duplicates = new Map<Note, Note>();
  for (const note of notes) {
    // Stars come again on every page.
    if (!NUMBER_OR_NAME.test(note.label)) continue;
    const key = `${note.series}:${note.label}`;
    const first = firsts.get(key);
    if (first) duplicates.set(note, first);
    else firsts.set(key, note);
  }
  return duplicates;
}

// `12`, `name`
const NUMBER_OR_NAME = withRanges(/^[\p{L}\p{N}]/u);
