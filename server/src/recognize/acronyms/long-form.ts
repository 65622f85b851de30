import type { Span } from '../../text/span';
import type { PhraseWord } from './phrases';

/** The words that a short form stands for. */
export interface LongForm extends Span {
  /** No letters match; it is a name at the right place. */
  readonly byShape: boolean;
}

/**
 * What the place where two forms stand together says by itself: `stated` (known as, in Spanish), `bracketed` (nothing
 * but the short form in brackets), `beside` (a comma, a dash: the letters must match one by one).
 */
export type Evidence = 'stated' | 'bracketed' | 'beside';

/**
 * The long form from the first to the last word; undefined where the words can be none: they are short forms, or one of
 * them is the short form itself.
 */
export function longFormOf(letters: string, words: readonly PhraseWord[], byShape = false): LongForm | undefined {
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last || words.some((word) => word.allInitials && word.folded === letters)) return undefined;
  // In a heading a long form may be in capitals; then each word gives one letter.
  const content = words.filter((word) => !word.joins);
  if (content.every((word) => word.allInitials) && content.length !== letters.length) return undefined;
  // "the Department of Energy's (DOE's)": the possessive is no part of the name.
  return { start: first.start, end: last.possessive ? last.end - 2 : last.end, byShape };
}

/** Whether two letters and more are capitals: `SECTUR`, not `Sinaloa`. */
export function isAcronym(form: string): boolean {
  return /[A-ZÀ-Þ].*[A-ZÀ-Þ]/.test(form);
}

/** How many words a long form for so many letters can have. */
export function mostWords(letters: string, evidence: Evidence): number {
  return evidence === 'beside' ? 2 * letters.length + 3 : Math.min(3 * letters.length + 6, 28);
}
