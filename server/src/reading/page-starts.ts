import type { Lines } from '../text/lines';
import type { PageMark } from './page-marks';

/** The number of a page, where it is printed or marked. */
export interface PageLabel {
  readonly label: string;
  readonly line: number;
  /** Offset of the mark, else of the line. */
  readonly at: number;
  /** A mark such as `[p. 12]`, which may stand in mid-line. */
  readonly isMark?: true;
}

/** A page, by the offset at which its text starts. */
export interface PageStart {
  readonly label: string;
  readonly start: number;
  /** Nobody wrote the number: page breaks were counted. */
  readonly counted?: true;
}

/**
 * Where each page starts, as far as the text says: at its number, or behind the number before where the numbers stand
 * at the foot. A text that has page breaks and no numbers at all (form feeds) has its pages counted from 1.
 *
 * @param labels in the order of the text
 */
export function pageStarts(
  lines: Lines,
  labels: readonly PageLabel[],
  marks: readonly PageMark[],
): readonly PageStart[] {
  if (labels.length === 0) return countedPages(lines, marks);
  if (labels.some(({ isMark }) => isMark) || !standAtFoot(lines, labels)) {
    return labels.map(({ label, at }) => ({ label, start: at }));
  }
  return behindFeet(lines, labels);
}

/** Behind a number at the foot the next page starts, even where that one's own number is lost. */
function behindFeet(lines: Lines, labels: readonly PageLabel[]): readonly PageStart[] {
  const pages = [{ label: labels[0]!.label, start: 0 }];
  for (const [index, { label, line }] of labels.entries()) {
    const next = labels[index + 1]?.label;
    const follows = /^\d+$/.test(label) ? String(Number(label) + 1) : next;
    const isLast = next === undefined && isAtEnd(lines, line);
    if (follows !== undefined && !isLast) pages.push({ label: follows, start: lines.starts[line + 1]! });
  }
  return pages;
}

/** A foot ends the text, or ends a first page that is full of text. */
function standAtFoot(lines: Lines, labels: readonly PageLabel[]): boolean {
  const first = labels[0]!;
  const opensText = first.at < LONGEST_TITLE;
  return !opensText && (isAtEnd(lines, labels.at(-1)!.line) || first.label === '1');
}

/** In characters: a title page above the first number. */
const LONGEST_TITLE = 600;

function isAtEnd(lines: Lines, line: number): boolean {
  return lines.text.slice(lines.endOf(line)).trim() === '';
}

function countedPages(lines: Lines, marks: readonly PageMark[]): readonly PageStart[] {
  const start = lines.text.search(/\S/);
  const breaks = marks.map(({ span }) => span.end).filter((at) => at > start);
  return breaks.length === 0
    ? []
    : [0, ...breaks].map((start, index) => ({ label: String(index + 1), start, counted: true }));
}
