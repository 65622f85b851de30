import type { Note } from '../paper';

/**
 * Whether the numbers of the notes start again on each page: few notes a series, and text of the page between the notes
 * of one and those of the next. There an Ibid. at the head of a foot means the last note of the page before, as it does
 * not at the head of a chapter's notes.
 */
export function areNumberedByPage(notes: readonly Note[]): boolean {
  const numbered = notes.filter(({ label }) => /^\d+$/.test(label));
  const pairs = numbered.slice(1).map((note, i) => ({ before: numbered[i]!, note }));
  const restarts = pairs.filter(({ before, note }) => note.series !== before.series);
  if (restarts.length < FEWEST || numbered.length > MOST_A_PAGE * (restarts.length + 1)) return false;
  return restarts.every(({ before, note }) => note.opening.start - (before.parts.at(-1)?.end ?? 0) > SHORTEST_PAGE);
}

const FEWEST = 2;

const MOST_A_PAGE = 6;

/** In characters. */
const SHORTEST_PAGE = 300;
