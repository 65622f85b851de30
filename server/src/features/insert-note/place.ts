import type { Note, Paper } from '../../paper/paper';
import { type Edit, insertion } from './edits';

/** Where the opening of a new note goes: behind the note before it, or before the note after it. */
export function placeOpening(
  paper: Paper,
  opening: string,
  neighbors: { readonly before: Note | undefined; readonly after: Note | undefined; readonly marker: number },
): { readonly note: Edit; readonly behind: number } {
  const { before, after, marker } = neighbors;
  if (after && (!before || standsOnItsPage(paper, before, after, marker))) {
    const gap = gapBeside(paper, after);
    return { note: insertion(after.opening.start, opening + gap), behind: gap.length };
  }
  if (before) {
    const end = before.parts.at(-1)?.end ?? before.opening.end;
    return { note: insertion(trimmedEnd(paper.text, end), gapBeside(paper, before) + opening), behind: 0 };
  }
  const end = trimmedEnd(paper.text, paper.text.length);
  const lineEnd = paper.text.includes('\r\n') ? '\r\n' : '\n';
  const note = insertion(end, `${lineEnd}${lineEnd}${opening}`);
  return { note, behind: 0 };
}

/** Whether the marker's page is that of the note after, and no longer that of the note before. */
function standsOnItsPage(paper: Paper, before: Note, after: Note, marker: number): boolean {
  const page = (offset: number): number => paper.pages.findLastIndex(({ start }) => start <= offset);
  return page(after.opening.start) === page(marker) && page(before.opening.start) < page(marker);
}

/** What stands between the note and the one beside it: a blank line, or a line end alone. */
function gapBeside({ text, notes }: Paper, note: Note): string {
  const index = notes.indexOf(note);
  const gaps = [index, index - 1].map((first) => {
    const end = notes[first]?.parts.at(-1)?.end;
    const start = notes[first + 1]?.opening.start;
    return end !== undefined && start !== undefined ? text.slice(end, start) : '';
  });
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return gaps.find((gap) => /^\s*\n\s*$/.test(gap)) ?? lineEnd + lineEnd; // "\n\n"
}

function trimmedEnd(text: string, end: number): number {
  return end - (text.slice(0, end).length - text.slice(0, end).trimEnd().length);
}
