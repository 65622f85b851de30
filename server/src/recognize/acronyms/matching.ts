import { foldInPlace } from '../../text/folding';
import { type Alignment, align } from './alignment';
import { type PhraseWord, wordsAfter } from './phrases';

/**
 * The letters and digits of a short form that its words give, folded: `ctpat` for `C-TPAT`, and `fp` for `FF.PP.`, since
 * Spanish doubles the letters of a plural: "Federaciones Portuarias".
 */
export function lettersOf(form: string): string {
  const letters = DOUBLED.test(form) ? form.replace(/([A-ZÀ-Þ])\1/g, '$1') : form;
  return foldInPlace(letters.replace(/[^A-Za-zÀ-ɏ0-9]/g, ''));
}

// `FF.PP.`, `FF. PP.`
const DOUBLED = /^(?:([A-ZÀ-Þ])\1\.?[ \u00a0]?){2,3}$/;

/** The same where a digit says how often its letter stands: `aaad` for `A2/AD`, `ccccisr` for `C4ISR`. */
export function repeatedLettersOf(form: string): string | undefined {
  if (!/[A-Z][2-4]/.test(form)) return undefined;
  const repeated = form.replace(/([A-Z])([2-4])(?!\d)/g, (_, letter: string, times: string) =>
    letter.repeat(Number(times)),
  );
  return foldInPlace(repeated.replace(/[^A-Za-zÀ-ɏ0-9]/g, ''));
}

/** Where in the phrase the letters of the short form stand, if that is good enough to be a definition. */
export function bestAlignment(letters: string, words: readonly PhraseWord[]): Alignment | undefined {
  let best: Alignment | undefined;
  for (let first = words.length - 1; first >= 0; first--) {
    const word = words[first]!;
    if (word.folded[0] !== letters[0] || word.joins || isSecondHalf(words, first)) continue;
    const found = alignFrom(letters, words, first);
    if (found && (!best || found.cost < best.cost)) best = found;
  }
  return best;
}

/** "Naciones *Unidas*", "United *Nations*", "Estados *Unidos*": no name begins with the second half. */
function isSecondHalf(words: readonly PhraseWord[], i: number): boolean {
  const before = HALVES.get(words[i]!.folded);
  return before !== undefined && words[i - 1]?.folded === before;
}

const HALVES: ReadonlyMap<string, string> = new Map([
  ['unidas', 'naciones'],
  ['unidos', 'estados'],
  ['nations', 'united'],
  ['states', 'united'],
  ['kingdom', 'united'],
]);

/** The alignment that starts with the word, if it is good enough. */
export function alignFrom(letters: string, words: readonly PhraseWord[], first: number): Alignment | undefined {
  const found = align(letters, words, first);
  if (!found) return undefined;
  const commas = words.slice(first + 1).filter((word) => word.gap.startsWith(',')).length;
  const cost = found.cost + commas * COMMA;
  if (found.first === found.last && !canHoldAll(letters, words, first)) return undefined;
  return cost <= limit(letters, words, found) ? { ...found, cost } : undefined;
}

/** Whether one word can give all letters: a long one or a compound, and no last word of a name: `Harbor Organization` for `OGA`. */
function canHoldAll(letters: string, words: readonly PhraseWord[], first: number): boolean {
  const [before, word] = [words[first - 1], words[first]!];
  const endsName = word.capitalized && before?.capitalized === true && !before.joins;
  if (endsName || word.folded.length < letters.length * 3) return false;
  return letters.length >= 3 || word.folded.indexOf(letters[1]!, 1) >= SHORTEST_PART;
}

/** "Grundgesetz (GG)": two letters stand for the two parts of a word. */
const SHORTEST_PART = 4;

/** A comma inside a long form is likely only where the letters behind it are needed. */
const COMMA = 0.4;

function limit(letters: string, words: readonly PhraseWord[], { first, last, byInitials }: Alignment): number {
  const end = words[words.length - 1]!.folded;
  // "Entity for Gender Equality and the Empowerment of Women (UN-Women)": a whole word of the short form speaks for it.
  if (end.length > 3 && letters.length > end.length && letters.endsWith(end)) return letters.length;
  // "reducing emissions from deforestation and forest degradation (REDD)": initials of words that have no capitals.
  if (byInitials && letters.length > 3 && words.slice(first).every(({ capitalized }) => !capitalized))
    return 0.5 * letters.length;
  // "northern towns council of Central Asia (NTCA)", "liquid harbor ice terminals (LHI)": one word more, for three letters
  // only behind the last.
  const least = !byInitials || letters.length < 3 ? 0.3 : letters.length > 3 ? ONE_WORD_MORE : ONE_WORD_BEHIND;
  return Math.max(perLetter(letters, words[first]!, first === last, byInitials) * letters.length, least);
}

/** The costs of one capitalized word that gives no letter, and of a word behind the last letter. */
const ONE_WORD_MORE = 1.5;
const ONE_WORD_BEHIND = 1.2;

function perLetter(letters: string, word: PhraseWord, oneWord: boolean, byInitials: boolean): number {
  // "hydrochlorofluorocarbon (HCFC)" has its letters inside one long word.
  if (oneWord) return 0.76;
  if (!word.capitalized) return 0.34;
  return byInitials && letters.length > 3 ? 0.9 : 0.5;
}

/**
 * Index of the word from which on each word gives one letter, in another order: the name is a translation of the one
 * that the letters abbreviate. `Democratic Revolutionary Party (PRD)`, `National Institute for Migration (INM)`.
 */
export function permutedFrom(letters: string, words: readonly PhraseWord[]): number | undefined {
  if (letters.length < 3) return undefined;
  let left = letters;
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i]!;
    if (!word.joins) {
      const at = word.capitalized ? left.indexOf(word.folded[0]!) : -1;
      if (at < 0) return undefined;
      left = left.slice(0, at) + left.slice(at + 1);
      if (left === '') return i;
    }
    if (word.gap.includes(',')) return undefined;
  }
  return undefined;
}

/** What share of the letters are initials of the words, in whatever order. */
export function sharedInitials(letters: string, words: readonly PhraseWord[]): number {
  let left = letters;
  for (const word of words) {
    const at = word.joins ? -1 : left.indexOf(word.folded[0]!);
    if (at >= 0) left = left.slice(0, at) + left.slice(at + 1);
  }
  return (letters.length - left.length) / letters.length;
}

/** What share of the letters of a short form are initials of the words of a long form. */
export function initialsShare(shortForm: string, longForm: string): number {
  return sharedInitials(lettersOf(shortForm), wordsAfter(longForm, 0, 32));
}
