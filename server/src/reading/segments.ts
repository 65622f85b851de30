import type { Span } from '../text/span';
import type { Segment } from './drafts';
import type { Layout } from './layout';
import type { Block } from './structure';

/** The runs of a block's source between the lines that are furniture, and these lines. */
export function segmentsOf(
  { lines, furniture }: Layout,
  block: Pick<Block, 'span' | 'last' | 'quoted'>,
): { segments: Segment[]; furniture: Span[] } {
  const { text } = lines;
  const segments: Segment[] = [];
  const left: Span[] = [];
  let start = block.span.start;
  for (let line = lines.lineAt(start); line <= block.last && lines.starts[line]! < block.span.end; line++) {
    if (!furniture.lines.has(line)) continue;
    const cut = Math.max(start, lines.starts[line]!);
    const end = trimEnd(text, start, cut);
    if (end > start) segments.push({ start, end, quoted: block.quoted });
    left.push({ start: cut, end: lines.endOf(line) });
    start = Math.min(block.span.end, lines.starts[line + 1] ?? block.span.end);
  }
  if (start < block.span.end) segments.push({ start, end: block.span.end, quoted: block.quoted });
  return { segments, furniture: left };
}

/** The end of `[start, end)` without the white space before it. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/.test(text[at - 1]!)) at--;
  return at;
}
