import { exactEnd } from './exact';
import { isDeterminer } from './function-words';
import { type Evidence, isAcronym, type LongForm, longFormOf, mostWords } from './long-form';
import { alignFrom, lettersOf, permutedFrom, repeatedLettersOf } from './matching';
import { isName, runEnd } from './names';
import { type PhraseWord, wordsAfter } from './phrases';

/**
 * The long form that starts at the offset, its article left out.
 *
 * @param end where nothing but the long form stands before this offset (a bracket's end), it is taken as a whole
 */
export function longFormAfter(
  text: string,
  start: number,
  form: string,
  evidence: Evidence,
  end?: number,
): LongForm | undefined {
  const letters = lettersOf(form);
  if (letters.length < (evidence === 'beside' ? 3 : 2)) return undefined;
  const all = wordsAfter(text, start, mostWords(letters, evidence), end);
  const words = all.slice(all.findIndex((word) => !isDeterminer(word.folded) || isPartOf(letters, word)));
  const last = words[words.length - 1];
  if (!last) return undefined;
  const repeated = repeatedLettersOf(form);
  const exact = exactEnd(letters, words) ?? (repeated === undefined ? undefined : exactEnd(repeated, words));
  const isFilled = end !== undefined && FILLER.test(text.slice(last.end, end));
  if (exact !== undefined && isFilled && namesThingLast(letters, words, exact)) return longFormOf(letters, words);
  if (exact !== undefined && (!isFilled || exact === words.length))
    return longFormOf(letters, words.slice(0, end === undefined ? wholeName(words, exact) : exact));
  if (evidence === 'beside') return translatedAfter(letters, words);
  const aligned = alignedEnd(letters, words, isFilled ? [words.length] : endsOf(words));
  if (aligned !== undefined) return longFormOf(letters, words.slice(0, aligned));
  if (!isAcronym(form)) return undefined;
  const name = words.slice(0, isFilled ? words.length : runEnd(words));
  if (permutedFrom(letters, name) === 0) return longFormOf(letters, name);
  return isName(letters, name) && runEnd(name, isFilled) === name.length ? longFormOf(letters, name, true) : undefined;
}

/** "SGR (steel gravel rubble *wall*)": in small letters what says what kind of thing it is may give no letter. */
function namesThingLast(letters: string, words: readonly PhraseWord[], exact: number): boolean {
  return letters.length > 2 && exact === words.length - 1 && words.every(({ capitalized }) => !capitalized);
}

/** "SICA, the Central American Integration System,": every letter is an initial, in the order of another language. */
function translatedAfter(letters: string, words: readonly PhraseWord[]): LongForm | undefined {
  const name = words.slice(0, runEnd(words));
  return permutedFrom(letters, name) === 0 ? longFormOf(letters, name) : undefined;
}

/** "UNHC (*UN* Harbor Commission)": the name, not the French or Spanish article. */
function isPartOf(letters: string, { folded, allInitials }: PhraseWord): boolean {
  return allInitials && letters.startsWith(folded);
}

/** "Institute of Global and Area *Studies*": capitals that go on behind the last letter end the name too. */
function wholeName(words: readonly PhraseWord[], end: number): number {
  let last = end;
  while (words[last]?.gap === ' ' && words[last]!.capitalized && !words[last]!.joins && !words[last]!.allInitials)
    last++;
  return last;
}

/** What may stand behind a long form that fills a bracket or a line. */
const FILLER = /^["”»'’.]{0,2} ?$/;

/** Of the places where the long form can end, the one at which the letters match best. */
function alignedEnd(letters: string, words: readonly PhraseWord[], ends: readonly number[]): number | undefined {
  let best: { readonly end: number; readonly cost: number } | undefined;
  for (const count of ends) {
    const found = alignFrom(letters, words.slice(0, count), 0);
    if (!found || (best && found.cost >= best.cost)) continue;
    const isGloss = words.slice(found.last + 1, count).every((word) => !word.capitalized);
    best = { end: isGloss ? found.last + 1 : count, cost: found.cost };
  }
  return best?.end;
}

/** Where a long form in running text can end: behind the capitalized name, before each "and" in it; or anywhere. */
function endsOf(words: readonly PhraseWord[]): readonly number[] {
  const name = runEnd(words);
  if (name < 2) return words.map((_, i) => i + 1).slice(0, MOST_SMALL);
  const ands = words.flatMap((word, i) => (i > 0 && i < name && ENDS_NAME.test(word.folded) ? [i] : []));
  return [...ands, name];
}

const ENDS_NAME = /^(?:and|&|y|e|et|und)$/;

/** A long form in small letters in running text has at most so many words. */
const MOST_SMALL = 8;
