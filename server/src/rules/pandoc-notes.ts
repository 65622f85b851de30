import type { Marker, Note } from '../paper/paper';

/** Whether the note is written as `[^1]` or `^[…]`: then its number is a label, and rendering counts anew. */
export function isPandoc({ notation }: Pick<Note | Marker, 'notation'>): boolean {
  return notation === 'pandoc' || notation === 'inline';
}
