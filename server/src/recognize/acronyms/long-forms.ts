import type { Span } from '../../text/span';
import type { Alignment } from './alignment';
import { isDeterminer } from './function-words';
import { alignFrom, bestAlignment, lettersOf, permutedFrom } from './matching';
import { isName, nameBefore, runEnd } from './names';
import { type PhraseWord, wordsAfter, wordsBefore } from './phrases';

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

/** The long form that ends at the offset. */
export function longFormBefore(text: string, end: number, form: string, evidence: Evidence): LongForm | undefined {
  const letters = lettersOf(form);
  const words = wordsBefore(text, end);
  if (words.length === 0 || letters.length < 2) return undefined;
  const span = (first: number, last: number, byShape = false): LongForm => ({
    start: words[first]!.start,
    end: words[last]!.end,
    byShape,
  });
  const aligned = bestAlignment(letters, words);
  if (aligned && aligned.cost <= EXACT) return span(aligned.first, lastWord(words, aligned.last));
  if (evidence === 'beside') return undefined;
  const inOrder = aligned?.byInitials && aligned.cost <= TRAILING && isAcronym(form);
  const permuted = inOrder ? undefined : permutedFrom(letters, words);
  if (permuted !== undefined) return span(permuted, words.length - 1);
  if (aligned && isLikely(form, aligned)) return span(aligned.first, lastWord(words, aligned.last));
  if (!isAcronym(form)) return undefined;
  const name = nameBefore(letters, words);
  if (name !== undefined) return span(name, words.length - 1, true);
  const noun = evidence === 'stated' ? nounPhraseStart(words) : undefined;
  return noun === undefined ? undefined : span(noun, words.length - 1, true);
}

/**
 * The long form that starts at the offset; it fills the text up to `end`, where that is given. `closed`: nothing but the
 * long form can stand there.
 */
export function longFormAfter(
  text: string,
  start: number,
  form: string,
  evidence: Evidence,
  end?: number,
): LongForm | undefined {
  const letters = lettersOf(form);
  const all = wordsAfter(text, start, end);
  const words = all.slice(all.findIndex((word) => !isDeterminer(word.folded)));
  if (words.length === 0 || letters.length < 2) return undefined;
  const filled = end !== undefined && FILLER.test(text.slice(words[words.length - 1]!.end, end));
  const ends = filled ? [words.length] : endsOf(words);
  let best: { readonly end: number; readonly cost: number } | undefined;
  for (const count of ends) {
    const found = alignFrom(letters, words.slice(0, count), 0);
    if (found && (!best || found.cost < best.cost))
      best = { end: found.last === count - 1 ? count : endBehind(words, found.last, count), cost: found.cost };
  }
  const span = (count: number, byShape = false): LongForm => ({
    start: words[0]!.start,
    end: words[count - 1]!.end,
    byShape,
  });
  if (best && (evidence === 'beside' ? best.cost <= EXACT : true)) return span(best.end);
  if (evidence === 'beside' || !isAcronym(form)) return undefined;
  const name = words.slice(0, filled ? words.length : runEnd(words));
  if (permutedFrom(letters, name) === 0) return span(name.length);
  return isName(letters, name) && runEnd(name) === name.length ? span(name.length, true) : undefined;
}

/** At this cost or below the letters are the initials. */
const EXACT = 0.1;

/** What may stand behind a long form that fills a bracket or a line. */
const FILLER = /^["”»'’.]{0,2} ?$/;

/** At this cost one word behind the last letter, or between two, gives none. */
const TRAILING = 1.5;

/** A short form that is one capitalized word (`Segob`) needs a closer match than one in capitals. */
function isLikely(form: string, { first, last, cost }: Alignment): boolean {
  return isAcronym(form) || (first < last && cost <= 0.36 * form.length);
}

/** Whether two letters and more are capitals: `SECTUR`, not `Sinaloa`. */
function isAcronym(form: string): boolean {
  return /[A-ZÀ-Þ].*[A-ZÀ-Þ]/.test(form);
}

/** "Fast and Secure Trade program (FAST)": the words in small letters behind the name are no part of it. */
function lastWord(words: readonly PhraseWord[], last: number): number {
  return words.slice(last + 1).every((word) => !word.capitalized) ? last : words.length - 1;
}

function endBehind(words: readonly PhraseWord[], last: number, count: number): number {
  return words.slice(last + 1, count).every((word) => !word.capitalized) ? last + 1 : count;
}

/** Where a long form in running text can end: behind the capitalized name, before each "and" in it, or with any word. */
function endsOf(words: readonly PhraseWord[]): readonly number[] {
  const name = runEnd(words);
  if (name < 2) return words.map((_, i) => i + 1).slice(0, 12);
  const ands = words.flatMap((word, i) => (i > 0 && i < name && /^(?:and|&|y|e|et|und)$/.test(word.folded) ? [i] : []));
  return [...ands, name];
}

/** "the attorney general's office (PGR in Spanish)": from behind the article on that no "of" precedes. */
function nounPhraseStart(words: readonly PhraseWord[]): number | undefined {
  for (let i = words.length - 1; i > 0 && i > words.length - LONGEST_NOUN_PHRASE; i--) {
    if (words[i]!.gap.includes(',')) return undefined;
    if (isDeterminer(words[i - 1]!.folded) && !(i > 1 && words[i - 2]!.joins)) return i;
  }
  return undefined;
}

const LONGEST_NOUN_PHRASE = 9;
