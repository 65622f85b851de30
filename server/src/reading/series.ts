/**
 * The series that each note or marker of a list belongs to, from 0. Numbers start again where one falls back and the
 * next ones rise from it; a number that only repeats is a slip. What has no number (`NaN`) starts nothing.
 */
export function seriesOf<Item>(items: readonly Item[], numberOf: (item: Item) => number): number[] {
  let series = 0;
  let highest = 0;
  const found: number[] = [];
  for (const [i, item] of items.entries()) {
    const number = numberOf(item);
    if (Number.isFinite(number)) {
      if (number < highest && (number === 1 || (number <= 2 && highest > 3 && rises(items, numberOf, i, highest)))) {
        series++;
        highest = 0;
      }
      if (number === 1 && highest === 1) series++;
      highest = Math.max(highest, number);
    }
    found.push(series);
  }
  return found;
}

/** Whether the next number goes on from the one at `at`, and not from the highest. */
function rises<Item>(items: readonly Item[], numberOf: (item: Item) => number, at: number, highest: number): boolean {
  for (let i = at + 1; i < Math.min(items.length, at + 4); i++) {
    const next = numberOf(items[i]!);
    if (Number.isFinite(next)) return next > numberOf(items[at]!) && next <= highest;
  }
  return false;
}

/** Where the marks of each note may start: behind the last note of the series before; 0 for the first series. */
export function seriesStarts(
  notes: readonly { readonly label: string; readonly span: { readonly start: number } }[],
): number[] {
  const series = seriesOf(notes, ({ label }) => Number(label));
  let start = 0;
  // A starred note belongs to no series: it may stand above the first note of its page.
  let lastNumbered = 0;
  return notes.map(({ label, span }, i) => {
    if (i > 0 && series[i] !== series[i - 1]) start = lastNumbered;
    if (Number.isFinite(Number(label))) lastNumbered = span.start;
    return start;
  });
}
