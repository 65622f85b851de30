import { near } from './near';

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

/** Matches each word with one of the other list: the same, else a near one, else two that lost the space between them. */
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
  let rest = [...free].flatMap(([word, count]) => Array<string>(count).fill(word));
  let loose = one.map((_, index) => index).filter((index) => !matched.has(index));
  const take = (indexes: readonly number[], words: readonly string[]): void => {
    for (const index of indexes) matched.add(index);
    loose = loose.filter((index) => !indexes.includes(index));
    for (const word of words) rest.splice(rest.indexOf(word), 1);
  };
  let count = 0;
  if (rest.length > 0 && loose.length <= MOST_LOOSE && rest.length <= MOST_LOOSE) {
    for (const index of [...loose]) {
      const word = rest.find((candidate) => near(one[index]!, candidate));
      if (word === undefined) continue;
      take([index], [word]);
      count++;
    }
    // "Securityand" is "security and": the parts stand side by side in the other list.
    for (const index of [...loose]) {
      const parts = neighbors(other, rest).find((pair) => near(pair.join(''), one[index]!));
      if (!parts) continue;
      take([index], parts);
      count++;
    }
    for (const parts of neighbors(
      one,
      loose.map((index) => one[index]!),
    )) {
      const word = rest.find((candidate) => near(parts.join(''), candidate));
      if (word === undefined) continue;
      take(loose.filter((index) => parts.includes(one[index]!)).slice(0, parts.length), [word]);
      count++;
    }
  }
  rest = [...rest];
  return {
    matched: [...matched].sort((a, b) => a - b),
    near: count,
    onlyOne: loose.map((index) => one[index]!),
    onlyOther: rest,
  };
}

/** With more words left over, the lists are of two things. */
const MOST_LOOSE = 12;

/** Pairs of words that stand side by side in the list and are both left over. */
function neighbors(list: readonly string[], left: readonly string[]): readonly (readonly string[])[] {
  const over = new Set(left);
  return list
    .slice(1)
    .flatMap((word, index) => (over.has(word) && over.has(list[index]!) ? [[list[index]!, word]] : []));
}
