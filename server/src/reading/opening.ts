import type { Span } from '../text/span';
import type { Notation, OpeningMatch } from './notations';

/** The head of a note. */
export interface Opening {
  readonly label: string;
  readonly notation: string;
  /** The mark, in the source. */
  readonly span: Span;
  /** Where the note's words start in the source. */
  readonly text: number;
  readonly mend?: string;
  readonly block: number;
}

/** The opening that a notation reads at a line's head, or further on in a line of notes. */
export function openingOf(notation: Notation, match: OpeningMatch, at: number, block: number): Opening {
  const { label, span, mend } = match;
  // Notations read the text at the line's head and count from the text's start.
  return { label, notation: notation.name, span, text: Math.max(match.text, at), block, ...(mend && { mend }) };
}
