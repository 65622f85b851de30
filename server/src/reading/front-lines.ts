import type { Span } from '../text/span';
import { judgeFrontLine } from './front';
import { isCaption, type Layout } from './layout';
import type { Block } from './structure';

/** What a line at a paper's head is: its title, a byline, or the prose or the caption with which the text begins. */
export type FrontPiece =
  | { readonly kind: 'title' | 'byline'; readonly span: Span }
  | { readonly kind: 'prose'; readonly rest: Block };

/** A block of the paper's head, line by line; from the first line of prose, or the first caption, on it is text. */
export function frontPieces({ front, lines }: Layout, block: Block, index: number): FrontPiece[] {
  const pieces: FrontPiece[] = [];
  for (let line = block.first; line <= block.last; line++) {
    const start = line === block.first ? block.span.start : lines.starts[line]!;
    const end = lines.trimmedEndOf(line);
    if (end <= start) continue;
    if (front.title?.block === index && line === front.title.first) {
      line = front.title.last;
      pieces.push({ kind: 'title', span: { start, end: lines.trimmedEndOf(line) } });
    } else if (judgeFrontLine(lines.textOf(line)) === 'prose' || isCaption(lines, { ...block, span: { start, end } })) {
      pieces.push({ kind: 'prose', rest: { ...block, first: line, span: { start, end: block.span.end } } });
      return pieces;
    } else pieces.push({ kind: 'byline', span: { start, end } });
  }
  return pieces;
}
