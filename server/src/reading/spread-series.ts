import type { Census } from './census';
import type { Opening } from './opening';
import { seriesStarts } from './series';

/**
 * The run without the series that are lists of something else: where numbers start again, a series that nothing calls
 * and whose numbers stand paragraphs apart counts the points of an argument. Notes stand together.
 */
export function withoutSpread(run: readonly Opening[], { brackets, raised }: Census): readonly Opening[] {
  const starts = seriesStarts(run);
  const series = new Map<number, Opening[]>();
  for (const [i, opening] of run.entries()) {
    const one = series.get(starts[i]!);
    if (one) one.push(opening);
    else series.set(starts[i]!, [opening]);
  }
  if (series.size < 2) return run;
  // Each chapter may call its notes in its own way.
  const isCalled = ({ label, span }: Opening, start: number): boolean =>
    [brackets, raised].some((marks) => marks.get(label)?.some((at) => at > start && at < span.start));
  const lists = [...series].filter(([start, one]) => isSpread(one) && !one.some((opening) => isCalled(opening, start)));
  const spread = new Set(lists.flatMap(([, one]) => one));
  return spread.size === 0 ? run : run.filter((opening) => !spread.has(opening));
}

/** Whether other paragraphs stand between most of them. */
function isSpread(series: readonly Opening[]): boolean {
  return series.length > 1 && series.at(-1)!.block - series[0]!.block > WIDEST_STEP * (series.length - 1);
}

/** In blocks: a note may have a second paragraph. */
const WIDEST_STEP = 2;
