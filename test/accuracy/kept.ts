import type { Row } from './measurement';
import type { Measured } from './page';

/** The figures of each row, by `title: row`. */
export type Kept = Readonly<Record<string, { readonly cases: number; readonly ours: Row['ours'] }>>;

/** What is to be kept: today's figures, and those of the sets that are not here. */
export function keep(measured: readonly Measured[], before: Kept): Kept {
  const now = measured.flatMap(({ measurement, rows = [] }) =>
    rows.map(({ name, cases, ours }) => [keyOf(measurement.title, name), { cases, ours: rounded(ours) }] as const),
  );
  return { ...before, ...Object.fromEntries(now) };
}

/** The figures that have dropped by more than one case and by more than half a point, a line each. */
export function dropped(measured: readonly Measured[], kept: Kept): readonly string[] {
  return measured.flatMap(({ measurement, rows = [] }) =>
    rows.flatMap(({ name, cases, ours }) => {
      const key = keyOf(measurement.title, name);
      const step = Math.max(HALF_A_POINT, 100 / Math.max(cases, 1));
      return Object.entries(kept[key]?.ours ?? {}).flatMap(([figure, before]) => {
        const now = ours[figure] ?? 0;
        // What is kept is rounded.
        return before - now > step + ROUNDING ? [`${key}: ${figure} ${before.toFixed(1)} → ${now.toFixed(1)}`] : [];
      });
    }),
  );
}

const HALF_A_POINT = 0.5;
const ROUNDING = 0.01;

function keyOf(title: string, row: string): string {
  return `${title}: ${row}`;
}

function rounded(figures: Row['ours']): Row['ours'] {
  return Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, Number(figure.toFixed(2))]));
}
