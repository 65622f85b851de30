import fence from 'markdown-it/lib/rules_block/fence.mjs';
import lheading from 'markdown-it/lib/rules_block/lheading.mjs';
import type StateBlock from 'markdown-it/lib/rules_block/state_block.mjs';
import { withRanges } from '../text/ranges';

/** Markdown's rule for fences, for which indented code is no code: one in the third paragraph of a note is a fence. */
export function fenceAnywhere(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  const { blkIndent } = state;
  state.blkIndent = Math.max(blkIndent, state.sCount[start]! - 3);
  const found = fence(state, start, end, silent);
  state.blkIndent = blkIndent;
  return found;
}

/**
 * `2. Harbors and Pilots` with an underline right below is a heading, as Pandoc reads it; CommonMark makes a list of one
 * item and a rule of it. A line that ends like a sentence is an item or a note above a page rule.
 */
export function numberedHeading(state: StateBlock, start: number, end: number, silent: boolean): boolean {
  if (start + 1 >= end || (start > 0 && !state.isEmpty(start - 1))) return false;
  return (
    UNDERLINE.test(lineOf(state, start + 1)) &&
    NUMBERED.test(lineOf(state, start)) &&
    lheading(state, start, end, silent)
  );
}

function lineOf({ src, bMarks, tShift, eMarks }: StateBlock, line: number): string {
  return src.slice(bMarks[line]! + tShift[line]!, eMarks[line]);
}

const UNDERLINE = /^(?:={3,}|-{3,})\s*$/;

/** `1. Findings`, `2) "Ports" and Piers`, `3. Tides<sup>2</sup>` */
const NUMBERED = withRanges(/^\d{1,2}[.)]\s+(?=["“‘«¿¡*_]{0,3}\p{L}).{2,100}[^\s.;,:](?<![.;,:]["”’)\]*_]{0,3})\s*$/u);
