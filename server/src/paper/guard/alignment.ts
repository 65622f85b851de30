import { bestOrder } from './best-order';
import { gapsBetween, narrowed } from './gaps';
import { likeness } from './likeness';
import { longestRising } from './longest-rising';
import type { Site } from './sites';
import { uniquePairs } from './unique-pairs';

/**
 * Which place of the former text is which of today's, as indexes; what was deleted or is new has none. Notes that were
 * merged or split need no care, for places are aligned, not notes.
 *
 * What says the same at the same place of the text, and is alone in that, is the same wherever it has moved to. Between
 * those that kept their order the rest is aligned by order (patience diff, then the best alignment of each gap), which
 * tells several equal `Ibid., 12` apart. What is left has moved by itself and is known by its words and neighbors.
 */
export function align(former: readonly Site[], today: readonly Site[]): ReadonlyMap<number, number> {
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  const take = (pairs: Iterable<readonly [number, number]>): void => {
    for (const [one, other] of pairs) {
      matched.set(one, other);
      taken.add(other);
    }
  };
  const left = () => ({
    former: [...former.keys()].filter((index) => !matched.has(index)),
    today: [...today.keys()].filter((index) => !taken.has(index)),
  });
  const unique = (key: (site: Site) => string): (readonly [number, number])[] => {
    const rest = left();
    return uniquePairs(
      rest.former,
      rest.today,
      (index) => key(former[index]!),
      (index) => key(today[index]!),
    );
  };

  const certain = unique(senseAtCall).filter(([one, other]) => former[one]!.words === today[other]!.words);
  take(certain);
  for (const gap of gapsBetween(longestRising(certain), left())) {
    for (const part of narrowed(
      gap,
      (index) => former[index]!.words,
      (index) => today[index]!.words,
    )) {
      take(bestOrder(part.former, part.today, (one, other) => likeness(former[one]!, today[other]!)));
    }
  }
  const neighbors = () => followers(former, today, matched, taken);
  take(unique(senseAtCall));
  take(unique(wordsInNote));
  take(neighbors());
  take(unique(({ words }) => words));
  take(neighbors());
  return matched;
}

function senseAtCall({ call, sense }: Site): string {
  return call === '' ? '' : `${call} | ${sense}`;
}

/** With what stands around them, where that is enough to tell a note. */
function wordsInNote({ words, around }: Site): string {
  return words.length + around.length < TELLING ? '' : `${words} | ${around}`;
}

/** Characters: more than `ibid 123` and its like. */
const TELLING = 16;

/** Right behind, or right before, a place that was found again stands what stood there before: the block has moved. */
function followers(
  former: readonly Site[],
  today: readonly Site[],
  matched: ReadonlyMap<number, number>,
  taken: ReadonlySet<number>,
): (readonly [number, number])[] {
  const pairs = new Map<number, number>();
  const used = new Set(taken);
  const walk = (indexes: Iterable<number>, step: 1 | -1): void => {
    for (const index of indexes) {
      if (matched.has(index) || pairs.has(index)) continue;
      const neighbor = matched.get(index - step) ?? pairs.get(index - step);
      const here = neighbor === undefined ? -1 : neighbor + step;
      if (used.has(here) || today[here]?.words !== former[index]!.words) continue;
      pairs.set(index, here);
      used.add(here);
    }
  };
  walk(former.keys(), 1);
  walk([...former.keys()].reverse(), -1);
  return [...pairs];
}
