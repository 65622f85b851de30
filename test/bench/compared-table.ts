/** A row whose figures, of 100, are shown behind the first ones that were kept under its name. */
export interface ComparedRow<Figure extends string> {
  readonly name: string;
  readonly cases: number;
  readonly figures: Readonly<Record<Figure, number>>;
}

/** The rows as a table of plain text: `what`, how many cases, and for each figure the first beside today's. */
export function comparedTable<Figure extends string>(
  what: string,
  names: readonly Figure[],
  rows: readonly ComparedRow<Figure>[],
  kept: Readonly<Record<string, Readonly<Record<Figure, number>>>>,
): string {
  const head = [what, 'cases', ...names.flatMap((name) => [`${name}: first`, 'now'])];
  const cells = rows.map(({ name, cases, figures }) => [
    name,
    `${cases}`,
    ...names.flatMap((figure) => [kept[name]?.[figure].toFixed(1) ?? '', figures[figure].toFixed(1)]),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...cells.map((row) => row[column]!.length)));
  return [head, ...cells]
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '))
    .join('\n');
}
