import type { Note, Paper } from '../paper';
import { type Edit, insertion } from './edit';

/** The edit that opens a new note, and how many of its characters stand behind the place for the note's words. */
export interface PlacedNote {
  readonly note: Edit;
  readonly behind: number;
}

/** A new note with this opening behind another one. */
export function placedBehind(paper: Paper, before: Note, opening: string): PlacedNote {
  const end = trimmedEnd(paper.text, endOf(before));
  return { note: insertion(end, gapBeside(paper, before) + opening), behind: 0 };
}

/** A new note with this opening ahead of another one. */
export function placedAhead(paper: Paper, after: Note, opening: string): PlacedNote {
  const gap = gapBeside(paper, after);
  return { note: insertion(after.opening.start, opening + gap), behind: gap.length };
}

/** The first note of a paper stands at its end. */
export function placedLast({ text }: Paper, opening: string): PlacedNote {
  const lineEnd = lineEndOf(text);
  return { note: insertion(trimmedEnd(text, text.length), lineEnd + lineEnd + opening), behind: 0 };
}

/** Where a note's words end in the source. */
export function endOf({ parts, opening }: Note): number {
  return parts.at(-1)?.end ?? opening.end;
}

/** What stands between the note and the one beside it: a blank line, or a line end alone. */
function gapBeside({ text, notes }: Paper, note: Note): string {
  const index = notes.indexOf(note);
  const gaps = [index, index - 1].map((first) => {
    const end = notes[first]?.parts.at(-1)?.end;
    const start = notes[first + 1]?.opening.start;
    return end !== undefined && start !== undefined ? text.slice(end, start) : '';
  });
  const lineEnd = lineEndOf(text);
  return gaps.find((gap) => gap.includes('\n') && gap.trim() === '') ?? lineEnd + lineEnd;
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function trimmedEnd(text: string, end: number): number {
  return end - (text.slice(0, end).length - text.slice(0, end).trimEnd().length);
}
