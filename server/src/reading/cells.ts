import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Block } from './structure';

/** The cells of a row: between bars, or between tabs. */
export function cellsIn(text: string, row: Span): Span[] {
  const raw = text.slice(row.start, row.end);
  const cells: Span[] = [];
  for (const match of raw.matchAll(raw.trimStart().startsWith('|') ? /[^|]+/g : /[^\t]+/g)) {
    const lead = /^\s*/.exec(match[0])![0].length;
    const words = match[0].trim();
    // `:---:` only parts the head of a table from its body.
    if (words === '' || /^:?-+:?$/.test(words)) continue;
    cells.push({ start: row.start + match.index + lead, end: row.start + match.index + lead + words.length });
  }
  return cells;
}

/** The rows of a block whose lines are parted by tabs, as tables come out of a PDF; none where it is no table. */
export function tabbedRows(lines: Lines, block: Block): Span[] {
  const rows: Span[] = [];
  let tabbed = 0;
  for (let line = block.first; line <= block.last; line++) {
    const start = line === block.first ? block.span.start : lines.starts[line]!;
    rows.push({ start, end: lines.endOf(line) });
    if (/\S\t+\S/.test(lines.text.slice(start, lines.endOf(line)))) tabbed++;
  }
  return tabbed >= 2 && tabbed * 2 >= rows.length ? rows : [];
}
