import type { Announcement } from '../../recognize/mentions';
import type { Heading } from '../paper';
import { remembering } from '../remembering';
import { sharedWords, wordsOf } from './words';

/** An announced section and the heading it stands for. */
export interface AnnouncedHeading {
  readonly item: Announcement['items'][number];
  readonly heading: Heading;
}

/**
 * Ties the items of an announcement to headings, in order: each to the one whose words it shares most, not before the
 * heading of the item before it. An item that shares no word with any heading leads nowhere, unless the headings
 * between its neighbors' leave only one choice.
 */
export function announcedHeadings({ items }: Announcement, sections: readonly Heading[]): AnnouncedHeading[] {
  const best = bestAssignment(items, sections);
  return items.flatMap((item, i) => {
    const chosen = best[i] ?? onlyChoice(best, i, sections);
    return chosen === undefined ? [] : [{ item, heading: sections[chosen]! }];
  });
}

/** The increasing assignment with the most shared words; undefined where an item shares none. */
const bestAssignment = remembering(assignment, (one: readonly Heading[], other) => {
  return one.length === other.length && one.every(({ title }, index) => title === other[index]!.title);
});

function assignment(items: Announcement['items'], sections: readonly Heading[]): readonly (number | undefined)[] {
  const announced = items.map(({ text }) => wordsOf(text));
  const headings = titleWords(sections);
  // score[i][j]: the best sum for the first i items among the first j headings.
  const score = Array.from({ length: items.length + 1 }, () => new Array<number>(headings.length + 1).fill(0));
  for (let i = 1; i <= items.length; i++) {
    for (let j = 1; j <= headings.length; j++) {
      const together = score[i - 1]![j - 1]! + likeness(announced[i - 1]!, headings[j - 1]!);
      score[i]![j] = Math.max(together, score[i - 1]![j]!, score[i]![j - 1]!);
    }
  }
  const chosen = new Array<number | undefined>(items.length).fill(undefined);
  for (let i = items.length, j = headings.length; i > 0 && j > 0; ) {
    if (score[i]![j] === score[i]![j - 1]) j--;
    else if (score[i]![j] === score[i - 1]![j]) i--;
    else chosen[--i] = --j;
  }
  return chosen;
}

const titleWords = remembering((sections: readonly Heading[]) =>
  sections.slice(0, MOST_HEADINGS).map(({ title }) => wordsOf(title)),
);

const MOST_HEADINGS = 300;

/** Shared words, counted by how much of the heading they are, so that a short heading told in full wins. */
function likeness(announced: readonly string[], heading: readonly string[]): number {
  const shared = sharedWords(heading, announced);
  return shared === 0 ? 0 : shared + shared / heading.length;
}

function onlyChoice(
  best: readonly (number | undefined)[],
  i: number,
  sections: readonly Heading[],
): number | undefined {
  const before = best[i - 1];
  const after = i + 1 < best.length ? best[i + 1] : undefined;
  if (before === undefined || after === undefined) return undefined;
  const between = sections.flatMap(({ level }, j) =>
    j > before && j < after && level <= sections[before]!.level ? [j] : [],
  );
  return between.length === 1 ? between[0] : undefined;
}
