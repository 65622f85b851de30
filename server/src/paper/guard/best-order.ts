/**
 * The pairs of two short lists, in order on both sides, whose likenesses add up to most; the earlier where two are as
 * good (Needleman and Wunsch's alignment, with gaps for nothing).
 *
 * @param likeness 0 where the two cannot be the same
 */
export function bestOrder(
  former: readonly number[],
  today: readonly number[],
  likeness: (former: number, today: number) => number,
): (readonly [number, number])[] {
  const width = today.length + 1;
  /** The best sum for the rest of both lists from each cell on. */
  const sums = new Float64Array((former.length + 1) * width);
  for (let i = former.length - 1; i >= 0; i--) {
    for (let j = today.length - 1; j >= 0; j--) {
      const alike = likeness(former[i]!, today[j]!);
      const paired = alike > 0 ? alike + sums[(i + 1) * width + j + 1]! : 0;
      sums[i * width + j] = Math.max(paired, sums[(i + 1) * width + j]!, sums[i * width + j + 1]!);
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < former.length && j < today.length; ) {
    const here = sums[i * width + j]!;
    const alike = likeness(former[i]!, today[j]!);
    if (alike > 0 && here === alike + sums[(i + 1) * width + j + 1]!) pairs.push([former[i++]!, today[j++]!]);
    else if (here === sums[(i + 1) * width + j]!) i++;
    else j++;
  }
  return pairs;
}
