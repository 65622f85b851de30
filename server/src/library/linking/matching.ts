import { isAcronymOf } from './acronym-of';
import { near } from './near';
import { FUNCTION_WORDS } from './words';

/** Which words of two lists are the same, wherever they stand. */
export interface Matching {
  /** Indexes into the first list, ascending, of the words that the second has as well. */
  readonly matched: readonly number[];
  /** How many of these are only near. */
  readonly near: number;
  /** What is left of each list. */
  readonly onlyOne: readonly string[];
  readonly onlyOther: readonly string[];
}

/** Matches each word with one of the other list: the same, else one that is near, glued, cut or abbreviated. */
export function matchWords(one: readonly string[], other: readonly string[]): Matching {
  const isFree = new Array<boolean>(other.length).fill(true);
  const isLoose = new Array<boolean>(one.length).fill(false);
  const loose: number[] = [];
  let expected = 0;
  for (let index = 0; index < one.length; index++) {
    const place = placeOf(one[index]!, other, isFree, expected);
    if (place < 0) {
      loose.push(index);
      isLoose[index] = true;
    } else {
      isFree[place] = false;
      expected = place + 1;
    }
  }
  const free = other.length - (one.length - loose.length);
  const isWorthwhile = loose.length > 0 && free > 0 && !areOfTwoThings(loose.length, free, one.length - loose.length);
  const near = isWorthwhile ? matchLoosely(one, other, isLoose, isFree) : 0;
  return {
    matched: indexesWhere(isLoose, false),
    near,
    onlyOne: loose.length === 0 ? [] : one.filter((_, index) => isLoose[index]),
    onlyOther: free === 0 ? [] : other.filter((_, index) => isFree[index]),
  };
}

/** Too much is left over to be misprints. */
function areOfTwoThings(loose: number, free: number, matched: number): boolean {
  const fewest = Math.min(loose, free);
  return Math.max(loose, free) > MOST_LOOSE || (fewest >= MANY && fewest > 3 * matched);
}

const MOST_LOOSE = 24;
const MANY = 4;

/** The index of a free word that is the same, the one behind the last that was found if it can be; -1 where there is none. */
function placeOf(word: string, list: readonly string[], isFree: readonly boolean[], expected: number): number {
  for (let index = expected; index < list.length; index++) if (isFree[index] && list[index] === word) return index;
  for (let index = 0; index < expected; index++) if (isFree[index] && list[index] === word) return index;
  return -1;
}

/** Finds what is nearly the same among the words that are left over; how often it does. */
function matchLoosely(one: readonly string[], other: readonly string[], isLoose: boolean[], isFree: boolean[]): number {
  let count = 0;
  for (const index of indexesWhere(isLoose, true)) {
    const place = other.findIndex((word, at) => isFree[at] && isMisprint(one[index]!, word));
    if (place < 0) continue;
    isLoose[index] = isFree[place] = false;
    count++;
  }
  // A title that is cut ends within a word: "Three Embargoes", "Three Emb."
  const [last, otherLast] = [one.length - 1, other.length - 1];
  if (isLoose[last] && isFree[otherLast] && isCut(one[last]!, other[otherLast]!)) {
    isLoose[last] = isFree[otherLast] = false;
    count++;
  }
  // "Securityand" is "security and", and "DDR" is "disarmament, demobilization and reintegration".
  return count + matchRuns(one, isLoose, other, isFree) + matchRuns(other, isFree, one, isLoose);
}

/** Finds what one list writes in a word and the other in two to four. */
function matchRuns(words: readonly string[], isLeft: boolean[], list: readonly string[], isOver: boolean[]): number {
  let count = 0;
  const isAnyOver = list.map((word, at) => isOver[at]! || isTwin(word, list, isOver));
  for (let length = LONGEST_RUN; length > 1; length--) {
    let over = 0;
    for (let last = 0; last < list.length; last++) {
      over = isAnyOver[last] ? over + 1 : 0;
      if (over < length) continue;
      const start = last + 1 - length;
      const index = words.findIndex((word, at) => isLeft[at] && isRunOf(list, start, last, word));
      if (index < 0) continue;
      isLeft[index] = false;
      isOver.fill(false, start, last + 1);
      isAnyOver.fill(false, start, last + 1);
      over = 0;
      count++;
    }
  }
  return count;
}

/** In words. */
const LONGEST_RUN = 4;

/** The same word is left over elsewhere: "Geneva Forum" of "Geneva". */
function isTwin(word: string, list: readonly string[], isOver: readonly boolean[]): boolean {
  return list.some((other, at) => isOver[at] && other === word);
}

/** Whether the words of a list, the first to the last one given, are written as one word, or by their letters. */
function isRunOf(list: readonly string[], first: number, last: number, word: string): boolean {
  const opensAlike = list[first]!.charCodeAt(0) === word.charCodeAt(0);
  if (!opensAlike && list[last]!.at(-1) !== word.at(-1)) return false;
  let length = 0;
  for (let index = first; index <= last; index++) length += list[index]!.length;
  if (Math.abs(length - word.length) <= 2) return near(list.slice(first, last + 1).join(''), word);
  return opensAlike && last - first > 1 && word.length <= 10 && isAcronymOf(word, list.slice(first, last + 1));
}

/** Whether every word stands among others, or one that is near it; `index` holds the others for looking up. */
export function allAmong(words: readonly string[], others: readonly string[], index: ReadonlySet<string>): boolean {
  return words.every((word) => index.has(word) || others.some((other) => near(word, other)));
}

function indexesWhere(flags: readonly boolean[], value: boolean): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < flags.length; index++) if (flags[index] === value) indexes.push(index);
  return indexes;
}

function isMisprint(one: string, other: string): boolean {
  return near(one, other) || glued(one, other);
}

function isCut(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 3 && long.startsWith(short);
}

/** `thearmed` for `armed`: a function word before or behind has lost its space. */
function glued(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length < 2) return false;
  if (long.endsWith(short)) return FUNCTION_WORDS.has(long.slice(0, -short.length));
  return long.startsWith(short) && FUNCTION_WORDS.has(long.slice(short.length));
}
