import { type PlacedNote, placedAhead, placedBehind, placedLast } from '../../paper/new-note/place';
import type { Note, Paper } from '../../paper/paper';

/** Where the opening of a new note goes: behind the note before it, or before the note after it. */
export function placeBetween(
  paper: Paper,
  opening: string,
  neighbors: { readonly before: Note | undefined; readonly after: Note | undefined; readonly marker: number },
): PlacedNote {
  const { before, after, marker } = neighbors;
  if (after && (!before || standsOnItsPage(paper, before, after, marker))) return placedAhead(paper, after, opening);
  return before ? placedBehind(paper, before, opening) : placedLast(paper, opening);
}

/** Whether the marker's page is that of the note after, and no longer that of the note before. */
function standsOnItsPage(paper: Paper, before: Note, after: Note, marker: number): boolean {
  const page = (offset: number): number => paper.pages.findLastIndex(({ start }) => start <= offset);
  return page(after.opening.start) === page(marker) && page(before.opening.start) < page(marker);
}
