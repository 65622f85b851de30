import type { Lines } from '../text/lines';
import { withRanges } from '../text/ranges';
import { singleSpaced } from '../text/white-space';
import { ENUMERATOR } from './heading-styles';
import { RAISED_MARK } from './raised-marks';
import type { Block } from './structure';

/** Blocks that may be headings, and what stands around them, as the guess needs it. */
export interface HeadingContext {
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  /** Whether a block is body text: no furniture, note, entry, row or code. */
  readonly isBody: (block: number) => boolean;
  readonly firstBody: number;
}

/** The next block of body text, or the heading, table row or code that comes before it. */
export function nextBody(context: HeadingContext, index: number): { block: Block; text: string } | undefined {
  for (let i = index + 1; i < Math.min(context.blocks.length, index + 12); i++) {
    const block = context.blocks[i]!;
    if (context.isBody(i)) return { block, text: context.lines.text.slice(block.span.start, block.span.end) };
    if (block.kind === 'heading' || block.kind === 'row' || block.kind === 'code')
      return { block, text: 'x'.repeat(100) };
  }
  return undefined;
}

/** What follows a heading that is not set as one has more letters than this. */
export const SHORTEST_PROSE = 60;

/** Whether text begins as a paragraph does, not in mid-sentence. */
export function startsProse(text: string): boolean {
  return CAPITAL_FIRST.test(text) || ENUMERATOR.test(text);
}

/** A line's words, without its markup and the marks of notes. */
export function bare(raw: string): string {
  const words = raw.replace(MARKS, '').replace(/\*+|(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, '');
  return singleSpaced(words).trim();
}

const MARKS = new RegExp(`${RAISED_MARK}|[¹²³⁰⁴-⁹]{1,3}$`, 'g');

const CAPITAL_FIRST = withRanges(/^[*_"“‘'([¿¡\s]{0,5}[\p{Lu}\d$]/u);
