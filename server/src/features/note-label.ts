import type { Note } from '../paper/paper';

/** What a reader calls a note: its label as printed; a note inside its mark, which has none, by that mark. */
export function noteLabel({ label, notation }: Pick<Note, 'label' | 'notation'>): string {
  return notation === 'inline' ? '^[…]' : label;
}
