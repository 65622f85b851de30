import type { Lines } from '../../../server/src/text/lines';

/** A line of an inline token's content and where it stands in the source. */
export interface AlignedLine {
  /** Offset in the content. */
  readonly at: number;
  readonly length: number;
  /** Offset in the source. */
  readonly source: number;
}

/**
 * Finds the content of an inline token in the source lines that it came from: markdown-it takes block markup and
 * indentation off each line and leaves the rest as it is.
 *
 * @param first the source line that the content starts on, 0-based
 * @param from where the search starts on that line: behind the cells of a table row that were found before
 */
export function align(content: string, lines: Lines, first: number, from = 0): readonly AlignedLine[] {
  const aligned: AlignedLine[] = [];
  let at = 0;
  for (const [i, words] of content.split('\n').entries()) {
    if (first + i >= lines.count) break;
    const line = lines.textOf(first + i);
    const column = columnOf(words, line, i === 0 ? from : 0);
    if (column >= 0) aligned.push({ at, length: words.length, source: lines.starts[first + i]! + column });
    at += words.length + 1;
  }
  return aligned;
}

/** Most contents are all of the line behind its markup; headings and cells have more behind them. */
function columnOf(words: string, line: string, from: number): number {
  const end = line.trimEnd().length - words.length;
  return end >= from && line.startsWith(words, end) ? end : line.indexOf(words, from);
}
