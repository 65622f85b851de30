import { partition } from '../../text/partition';

/**
 * The longest run of pairs that rise on both sides, given pairs that rise on the first: what kept its order while
 * other things moved. Patience sorting, in n log n.
 */
export function longestRising<Pair extends readonly [number, number]>(pairs: readonly Pair[]): readonly Pair[] {
  /** For each length the run of that length that ends lowest, as an index into `pairs`. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, [, second]] of pairs.entries()) {
    const length = partition(ends, (end) => pairs[end]![1] < second);
    previous[index] = ends[length - 1];
    ends[length] = index;
  }
  const run: Pair[] = [];
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) run.push(pairs[index]!);
  return run.reverse();
}
