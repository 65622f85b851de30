import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Block } from './structure';

/** The cells of a row: between bars, between tabs, or between HTML's tags for cells. */
export function cellsIn(text: string, row: Span): Span[] {
  const raw = text.slice(row.start, row.end);
  const cells: Span[] = [];
  for (const { at, text: cell } of piecesOf(raw)) {
    const lead = /^\s*/.exec(cell)![0].length;
    const words = cell.trim();
    // `:---:` only parts the head of a table from its body.
    if (words === '' || /^:?-+:?$/.test(words)) continue;
    cells.push({ start: row.start + at + lead, end: row.start + at + lead + words.length });
  }
  return cells;
}

interface Piece {
  readonly at: number;
  readonly text: string;
}

function piecesOf(raw: string): readonly Piece[] {
  const head = raw.trimStart();
  const tags = head.startsWith('<') ? [...raw.matchAll(HTML_CELL)].map(({ index }) => index) : [];
  if (tags.length > 0) return tags.map((at, index) => ({ at, text: raw.slice(at, tags[index + 1]) }));
  const between = raw.matchAll(head.startsWith('|') ? /[^|]+/g : /[^\t]+/g);
  return [...between].map(({ index, 0: text }) => ({ at: index, text }));
}

/** `<td>`, `<th scope="row">`, `<dt>`, `<dd>`: a cell goes as far as the next one */
const HTML_CELL = /<(?:t[dh]|d[td])[\s>]/gi;

/** The rows of a block whose lines are parted by tabs, as tables come out of a PDF; none where it is no table. */
export function tabbedRows(lines: Lines, block: Block): Span[] {
  if (!lines.text.slice(block.span.start, block.span.end).includes('\t')) return [];
  const rows: Span[] = [];
  let tabbed = 0;
  for (let line = block.first; line <= block.last; line++) {
    const start = line === block.first ? block.span.start : lines.starts[line]!;
    rows.push({ start, end: lines.endOf(line) });
    if (/\S\t+\S/.test(lines.text.slice(start, lines.endOf(line)))) tabbed++;
  }
  return tabbed >= 2 && tabbed * 2 >= rows.length ? rows : [];
}
