import { withRanges } from '../text/ranges';
import type { Opening } from './opening';

/**
 * Numbered openings parted by how their numbers are printed: the notes of a paper have one shape, `3 Kern, Häfen`, and
 * its headings may have another, `3. Die Niederlande`.
 */
export function byShape(openings: readonly Opening[], text: string): readonly (readonly Opening[])[] {
  const shapes = new Map<string, Opening[]>();
  for (const opening of openings) {
    const shape = `${opening.notation}${SHAPE.exec(text.slice(opening.span.start, opening.span.end))![0]}`;
    const alike = shapes.get(shape);
    if (alike) alike.push(opening);
    else shapes.set(shape, [opening]);
  }
  return [...shapes.values()];
}

// What stands behind the digits: `.` in `12.`, `.]` in `[12.]`, nothing in `12`
const SHAPE = /\D*$/;

/**
 * The run that the marks call best, the shorter of several: all that may be notes, or those of one shape that have nearly
 * all a mark of their own. Where most marks are lost, no shape tells what is a note.
 */
export function bestCalled(
  all: readonly Opening[],
  ofOneShape: readonly (readonly Opening[])[],
  marks: ReadonlyMap<string, readonly number[]>,
): readonly Opening[] {
  let best = { run: all, calls: callsOf(all, marks) };
  for (const run of ofOneShape) {
    const calls = callsOf(run, marks);
    if (calls < run.length * NEARLY_ALL) continue;
    if (calls > best.calls || (calls === best.calls && run.length < best.run.length)) best = { run, calls };
  }
  return best.run;
}

const NEARLY_ALL = 0.8;

/** How many openings have a mark of their own. */
function callsOf(run: readonly Opening[], marks: ReadonlyMap<string, readonly number[]>): number {
  const left = new Map<string, number>();
  let calls = 0;
  for (const { label } of run) {
    const free = left.get(label) ?? marks.get(label)?.length ?? 0;
    left.set(label, free - 1);
    if (free > 0) calls++;
  }
  return calls;
}

/** Whether a numbered line heads a section: `2. The Pilots`, without a stop at its end, above a paragraph on one long line. */
export function headsProse(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  if (end < 0 || end - at > LONGEST_HEAD || !UNSTOPPED.test(text.slice(at, end))) return false;
  const below = /\S/.exec(text.slice(end, end + FARTHEST_BELOW));
  if (!below) return false;
  const start = end + below.index;
  const next = text.indexOf('\n', start);
  return (next < 0 ? text.length : next) - start > SHORTEST_BELOW && PROSE.test(text.slice(start, start + 4));
}

/** In characters: a heading, the blank lines below it, and a line that no page's width has broken. */
const LONGEST_HEAD = 120;
const FARTHEST_BELOW = 8;
const SHORTEST_BELOW = 150;

// `The Pilots`, not `Ibid.` nor `pp. 3-5`
const UNSTOPPED = withRanges(/\p{L}\s*$/u);

// `The pilots`, `“The pilots`, no `3. Lee`
const PROSE = withRanges(/^["“«¿¡]?\p{Lu}/u);
