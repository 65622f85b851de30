import { wordsAt } from '../text/matches';
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

/** The opening that a notation reads at `at`, a line's head, or further on in a line of notes. */
export function openingOf(notation: Notation, match: OpeningMatch, text: string, at: number, block: number): Opening {
  const { label, span, mend } = match;
  const words = Math.max(match.text, at);
  const stop = wordsAt(STOP, text, words)?.length ?? 0;
  return { label, notation: notation.name, span, text: words + stop, block, ...(mend && { mend }) };
}

/** Whether a sign opens the note, raised or not: `\*`, `<sup>†</sup>`. It says nothing of how the numbered ones are written. */
export function isStarred({ label }: Opening): boolean {
  return SIGNS.has(label[0]!);
}

const SIGNS: ReadonlySet<string> = new Set('*†‡');

/** What parts a mark from the note's words: `<sup>1</sup>. Ann Lee`, `¹: See` */
const STOP = /[.:)]\s+(?=\S)/y;
