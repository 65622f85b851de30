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
  const free = new Map<string, number>();
  for (const word of other) free.set(word, (free.get(word) ?? 0) + 1);
  const matched = new Set<number>();
  for (const [index, word] of one.entries()) {
    const count = free.get(word) ?? 0;
    if (count === 0) continue;
    free.set(word, count - 1);
    matched.add(index);
  }
  const rest = [...free].flatMap(([word, count]) => Array<string>(count).fill(word));
  const loose = [...one.keys()].filter((index) => !matched.has(index));
  const count =
    loose.length === 0 || rest.length === 0 || loose.length > MOST_LOOSE || rest.length > MOST_LOOSE
      ? 0
      : matchLoosely(one, other, loose, rest);
  const left = new Set(loose);
  return {
    matched: [...one.keys()].filter((index) => !left.has(index)),
    near: count,
    onlyOne: loose.map((index) => one[index]!),
    onlyOther: rest,
  };
}

/** With more words left over, the lists are of two things. */
const MOST_LOOSE = 24;

/** Takes what is nearly the same out of `loose` (indexes into the first list) and `rest` (words of the second). */
function matchLoosely(one: readonly string[], other: readonly string[], loose: number[], rest: string[]): number {
  let count = 0;
  const take = (indexes: readonly number[], words: readonly string[]): void => {
    for (const index of indexes) loose.splice(loose.indexOf(index), 1);
    for (const word of words) rest.splice(rest.indexOf(word), 1);
    count++;
  };
  for (const index of [...loose]) {
    const word = rest.find((candidate) => near(one[index]!, candidate) || glued(one[index]!, candidate));
    if (word !== undefined) take([index], [word]);
  }
  // A title that is cut ends within a word: "Three Embargoes", "Three Emb."
  const [end, otherEnd] = [loose.at(-1), rest.at(-1)];
  if (end !== undefined && otherEnd !== undefined) {
    const isLast = end === one.length - 1 && otherEnd === other.at(-1);
    if (isLast && isCut(one[end]!, otherEnd)) take([end], [otherEnd]);
  }
  // "Securityand" is "security and", and "DDR" is "disarmament, demobilization and reintegration".
  if (rest.length > 1 && loose.length > 0) {
    const runs = neighbors(other, rest);
    for (const index of [...loose]) {
      const run = runs.find((words) => isRunOf(words, one[index]!) && words.every((word) => rest.includes(word)));
      if (run) take([index], run);
    }
  }
  if (loose.length > 1 && rest.length > 0) {
    for (const run of neighbors(
      one,
      loose.map((index) => one[index]!),
    )) {
      const word = rest.find((candidate) => isRunOf(run, candidate));
      const indexes = loose.filter((index) => run.includes(one[index]!)).slice(0, run.length);
      if (word !== undefined && indexes.length === run.length) take(indexes, [word]);
    }
  }
  return count;
}

/** Whether every word stands among others, or one that is near it; `index` holds the others for looking up. */
export function allAmong(words: readonly string[], others: readonly string[], index: ReadonlySet<string>): boolean {
  return words.every((word) => index.has(word) || others.some((other) => near(word, other)));
}

function isRunOf(run: readonly string[], word: string): boolean {
  const length = run.reduce((sum, part) => sum + part.length, 0);
  if (Math.abs(length - word.length) <= 2) return near(run.join(''), word);
  return run.length > 2 && word.length <= 10 && isAcronymOf(word, run);
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

/** Runs of two to four words that stand side by side in the list and are all left over, the longest first. */
function neighbors(list: readonly string[], left: readonly string[]): readonly (readonly string[])[] {
  if (left.length < 2) return [];
  const over = new Set(left);
  const runs: string[][] = [];
  for (let length = 4; length > 1; length--) {
    for (let start = 0; start + length <= list.length; start++) {
      const run = list.slice(start, start + length);
      if (run.every((word) => over.has(word))) runs.push(run);
    }
  }
  return runs;
}
