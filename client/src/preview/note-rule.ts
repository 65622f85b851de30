import type { StateBlock } from 'markdown-it';
import { readingOf } from './reading';

/**
 * markdown-it's block rule for `[^1]: Text`: the note, and the indented blocks that go on with it, between two tokens
 * of their own, which are moved to the foot later.
 */
export function noteBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const reading = readingOf(state);
  const start = state.bMarks[startLine]! + state.tShift[startLine]!;
  const index = reading?.notes.get(start);
  const note = index === undefined ? undefined : reading?.paper.notes[index];
  if (note?.notation !== 'pandoc') return false;
  if (silent) return true;
  const open = state.push('ibid_note_open', 'li', 1);
  open.meta = { note: index };
  readContent(state, startLine, endLine, note.opening.end);
  open.map = [startLine, state.line];
  state.push('ibid_note_close', 'li', -1);
  return true;
}

/** Reads what stands behind the label as blocks of their own, as deep as the first. */
function readContent(state: StateBlock, startLine: number, endLine: number, text: number): void {
  const before = {
    bMarks: state.bMarks[startLine]!,
    tShift: state.tShift[startLine]!,
    sCount: state.sCount[startLine]!,
    parentType: state.parentType,
  };
  const end = state.eMarks[startLine]!;
  const blanks = /^[ \t]*/.exec(state.src.slice(text, end))![0].length;
  state.bMarks[startLine] = text;
  state.tShift[startLine] = blanks;
  state.sCount[startLine] = state.blkIndent + INDENT;
  state.blkIndent += INDENT;
  state.parentType = 'list';
  state.md.block.tokenize(state, startLine, endLine);
  state.blkIndent -= INDENT;
  state.parentType = before.parentType;
  state.bMarks[startLine] = before.bMarks;
  state.tShift[startLine] = before.tShift;
  state.sCount[startLine] = before.sCount;
}

/** How far the further paragraphs of a note are indented. */
const INDENT = 4;
