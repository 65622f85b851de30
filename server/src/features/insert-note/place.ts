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
    const gap = gapBetween(paper, before, after);
    return { note: insertion(after.opening.start, opening + gap), behind: gap.length };
  }
  if (before) {
    const end = before.parts.at(-1)?.end ?? before.opening.end;
    return { note: insertion(trimmedEnd(paper.text, end), gapBetween(paper, before, after) + opening), behind: 0 };
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

/** What stands between two notes of this paper: a blank line, or a line end alone. */
function gapBetween({ text }: Paper, before: Note | undefined, after: Note | undefined): string {
  const end = before?.parts.at(-1)?.end;
  const gap = end !== undefined && after ? text.slice(end, after.opening.start) : '';
  if (/^\s*\n\s*$/.test(gap)) return gap;
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return lineEnd + lineEnd;
}

function trimmedEnd(text: string, end: number): number {
  return end - (text.slice(0, end).length - text.slice(0, end).trimEnd().length);
}
