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

/** The run with the most different numbers, the first of several. */
export function fullestRun(runs: readonly (readonly Opening[])[]): readonly Opening[] {
  const sizes = runs.map((run) => new Set(run.map(({ label }) => label)).size);
  return runs[sizes.indexOf(Math.max(...sizes))]!;
}
