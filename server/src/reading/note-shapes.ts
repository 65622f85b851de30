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

/** The run that the marks call best, the first of several: each note by a mark of its own, none left over. */
export function bestCalled(
  runs: readonly (readonly Opening[])[],
  marks: ReadonlyMap<string, readonly number[]>,
): readonly Opening[] {
  const scores = runs.map((run) => {
    const left = new Map<string, number>();
    let score = 0;
    for (const { label } of run) {
      const free = left.get(label) ?? marks.get(label)?.length ?? 0;
      left.set(label, free - 1);
      score += free > 0 ? 1 : -1;
    }
    return score;
  });
  return runs[scores.indexOf(Math.max(...scores))]!;
}
