import type { Row } from './rows';

/** The rows as a table: the aim, the first figure, today's (processor time) and the wall clock's. */
export function table(rows: readonly Row[], first: Readonly<Record<string, number>>): string {
  const lines = rows.map(({ name, unit, aim, figure, wall }) => [
    `${name}, ${unit}`,
    printed(aim),
    printed(first[name]),
    printed(figure),
    printed(wall),
  ]);
  const all = [['', 'aim', 'first', 'now', 'wall clock'], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((cells) => cells[column]!.length)));
  const padded = all.map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))),
  );
  return padded.map((cells) => cells.join('  ')).join('\n');
}

function printed(figure: number | undefined): string {
  if (figure === undefined) return '';
  return figure >= 100 ? figure.toFixed(0) : figure.toPrecision(2);
}
