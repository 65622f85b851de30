import { isDigit } from '../../text/letters';
import type { PhraseWord } from './phrases';

/** How the letters of a short form stand in the words of a phrase. */
export interface Alignment {
  /** Indexes of the first and the last word that give a letter. */
  readonly first: number;
  readonly last: number;
  /** Each letter is the initial of a word of its own. */
  readonly byInitials: boolean;
  /** 0 where each word gives its initial and no word is passed over; the more, the less likely. */
  readonly cost: number;
}

/**
 * The cheapest way to find the letters, in order, in the words from `first` on; the first letter is the initial of the
 * first word. Undefined where there is none.
 */
export function align(letters: string, words: readonly PhraseWord[], first: number): Alignment | undefined {
  if (letters.length === 0 || first >= words.length) return undefined;
  const memo = new Map<number, Tail>();
  const tail = cheapest(letters, 0, words, first, first, memo);
  return tail.cost < UNREACHABLE ? { first, ...tail } : undefined;
}

type Tail = Omit<Alignment, 'first'>;

const UNREACHABLE = 99;
const NONE: Tail = { cost: UNREACHABLE, last: -1, byInitials: true };

const COST = {
  /** A word that gives no letter. */
  passedWord: 1.5,
  passedSmallWord: 2,
  /** A word behind the last letter. */
  trailingWord: 1.2,
  /** The next letter of a word that gave its initial: `NORTHern`. */
  nextLetter: 0.25,
  /** A later letter of such a word: `TuBerculosis`. */
  innerLetter: 1,
  /** A letter of a word whose initial is left out: `trAde`. */
  strayLetter: 2.5,
  /** `of` gives the O. */
  joiningWord: 0.1,
};

/** The cheapest way to find the letters from `k` on in the words from `at` on. */
function cheapest(
  letters: string,
  k: number,
  words: readonly PhraseWord[],
  at: number,
  first: number,
  memo: Map<number, Tail>,
): Tail {
  if (k === letters.length) {
    let cost = 0;
    for (let i = at; i < words.length; i++) if (!words[i]!.joins && !isYear(words[i]!)) cost += COST.trailingWord;
    return { cost, last: at - 1, byInitials: true };
  }
  if (at === words.length) return NONE;
  const key = at * 64 + k;
  const known = memo.get(key);
  if (known) return known;
  const word = words[at]!;
  let best = NONE;
  if (at > first) {
    const rest = cheapest(letters, k, words, at + 1, first, memo);
    const passed = word.joins ? 0 : word.capitalized ? COST.passedWord : COST.passedSmallWord;
    best = { ...rest, cost: rest.cost + passed };
  }
  for (const [count, cost] of waysThrough(word, letters, k, at > first)) {
    const rest = cheapest(letters, k + count, words, at + 1, first, memo);
    if (rest.cost + cost >= best.cost) continue;
    const byInitials = rest.byInitials && count === 1 && word.folded[0] === letters[k];
    best = { cost: rest.cost + cost, last: Math.max(rest.last, at), byInitials };
  }
  memo.set(key, best);
  return best;
}

/** `1990` in `Harbor Act of 1990`, which no short form has a letter for. */
function isYear({ folded }: PhraseWord): boolean {
  return folded.length === 4 && isDigit(folded.charCodeAt(0));
}

/** In how many ways the word gives letters from `k` on: pairs of how many and at what cost. */
function waysThrough(
  word: PhraseWord,
  letters: string,
  k: number,
  mayLeaveInitial: boolean,
): readonly (readonly [number, number])[] {
  const { folded, initials, allInitials, joins } = word;
  // A number gives all its digits or none.
  if (isDigit(folded.charCodeAt(0))) return letters.startsWith(folded, k) ? [[folded.length, 0]] : [];
  if (folded.charCodeAt(0) !== letters.charCodeAt(k)) {
    const part = initials.find((at) => at > 0 && folded[at] === letters[k]);
    if (!mayLeaveInitial || joins) return [];
    if (part !== undefined) return [[1, COST.nextLetter]];
    return folded.indexOf(letters[k]!, 1) > 0 ? [[1, COST.strayLetter]] : [];
  }
  const ways: (readonly [number, number])[] = [];
  let at = 0;
  let cost = joins ? COST.joiningWord : 0;
  for (let count = 1; ; count++) {
    ways.push([count, cost]);
    const letter = letters[k + count];
    if (letter === undefined) break;
    const part = initials.find((initial) => initial > at && folded[initial] === letter);
    if (part !== undefined) at = part;
    else if (folded[at + 1] === letter) {
      at++;
      if (!allInitials) cost += COST.nextLetter;
    } else {
      at = folded.indexOf(letter, at + 1);
      if (at < 0) break;
      cost += COST.innerLetter;
    }
  }
  return ways;
}
