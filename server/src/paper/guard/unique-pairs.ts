/**
 * Pairs of indexes whose items have a key that occurs once on each side, in the order of the first. An empty key stands
 * for an item that cannot be told apart.
 *
 * @param former indexes into one list, `today` into the other
 */
export function uniquePairs(
  former: readonly number[],
  today: readonly number[],
  formerKey: (index: number) => string,
  todayKey: (index: number) => string,
): (readonly [number, number])[] {
  const ones = onceEach(former, formerKey);
  const others = onceEach(today, todayKey);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, index] of ones) {
    const other = others.get(key);
    if (index !== undefined && other !== undefined) pairs.push([index, other]);
  }
  return pairs;
}

/** By key the one index that has it; undefined where several have. */
function onceEach(indexes: readonly number[], keyOf: (index: number) => string): Map<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (const index of indexes) {
    const key = keyOf(index);
    if (key !== '') found.set(key, found.has(key) ? undefined : index);
  }
  return found;
}
