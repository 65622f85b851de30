/**
 * The series that each number of a list of notes or markers belongs to, from 0. Numbers start again where one falls back
 * and the next ones rise from it; a number that only repeats is a slip. What is no number (`NaN`) starts nothing.
 */
export function seriesOf(numbers: readonly number[]): number[] {
  let series = 0;
  let highest = 0;
  return numbers.map((number, i) => {
    if (!Number.isFinite(number)) return series;
    const following = numbers.slice(i + 1, i + 4).filter(Number.isFinite);
    const risesFromHere = following.length === 0 ? number === 1 : following[0]! > number && following[0]! < highest + 1;
    if (number < highest && (number === 1 || (number <= 2 && highest > 3)) && (risesFromHere || number === 1)) {
      series++;
      highest = 0;
    }
    if (number === 1 && highest === 1) series++;
    highest = Math.max(highest, number);
    return series;
  });
}

/** Where the marks of each note may start: behind the last note of the series before; 0 for the first series. */
export function seriesStarts(
  notes: readonly { readonly label: string; readonly span: { readonly start: number } }[],
): number[] {
  const series = seriesOf(notes.map(({ label }) => Number(label)));
  let start = 0;
  return notes.map((_, i) => {
    if (i > 0 && series[i] !== series[i - 1]) start = notes[i - 1]!.span.start;
    return start;
  });
}
