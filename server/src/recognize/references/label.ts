import { weigh } from './clues';
import { contextOf } from './context';
import type { Detail } from './details';
import { factsOf } from './facts';
import { type Custom, customOf } from './order';
import type { Segment } from './segments';

/** What a segment of a reference is. */
export type Label = 'title' | 'container' | 'collection' | 'publisher' | 'place' | 'other';

/** What stands right behind a segment; `appears` is a date that is none yet ("to appear"). */
export type Behind = Detail['kind'] | 'date' | 'day' | 'appears' | 'address' | 'colon' | undefined;

/**
 * Says of each segment what it is: of all ways to label them the one that the clues (words, type, punctuation, what
 * stands behind) and the customary order speak for most. With `subtitles` a full stop stands inside the title
 * ("Stumme Wächter. Häfen im Umbruch, München 2004").
 */
export function labelSegments(
  segments: readonly Segment[],
  behind: readonly Behind[],
  subtitles: boolean,
): readonly Label[] {
  const facts = segments.map(factsOf);
  const context = contextOf(facts, behind);
  // Viterbi: for each label the best score of a labelling that ends with it, and the label before it.
  const steps: Step[] = [];
  facts.forEach((_, i) => {
    const own = weigh(context, i);
    const last = steps.at(-1);
    const custom = i === 0 ? undefined : customOf(context, i, subtitles);
    steps.push(last && custom ? extended(last, own, custom) : { scores: own, from: {} });
  });
  return bestPath(steps);
}

const LABELS: readonly Label[] = ['title', 'container', 'collection', 'publisher', 'place', 'other'];

interface Step {
  readonly scores: Readonly<Record<Label, number>>;
  /** The label before, for each label. */
  readonly from: Readonly<Partial<Record<Label, Label>>>;
}

function extended({ scores }: Step, own: Step['scores'], customary: Custom): Step {
  const from: Partial<Record<Label, Label>> = {};
  const next = { ...own };
  for (const label of LABELS) {
    let best = Number.NEGATIVE_INFINITY;
    for (const last of LABELS) {
      const score = scores[last] + customary(last, label);
      if (score <= best) continue;
      best = score;
      from[label] = last;
    }
    next[label] += best;
  }
  return { scores: next, from };
}

function bestPath(steps: readonly Step[]): readonly Label[] {
  const end = steps.at(-1);
  if (!end) return [];
  let label = LABELS.reduce((a, b) => (end.scores[b] > end.scores[a] ? b : a));
  const labels: Label[] = [];
  for (const { from } of [...steps].reverse()) {
    labels.push(label);
    label = from[label] ?? label;
  }
  return labels.reverse();
}
