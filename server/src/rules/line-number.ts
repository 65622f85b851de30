import type { Paper } from '../paper/paper';

/** The line of an offset as people count lines, from 1. */
export function lineNumber(paper: Paper, offset: number): number {
  return paper.lines.lineAt(offset) + 1;
}
