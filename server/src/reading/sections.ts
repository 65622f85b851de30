import type { Lines } from '../text/lines';
import type { Block } from './structure';
import { BIBLIOGRAPHY_HEADING, NOTES_HEADING } from './words';

/** A part of the paper that holds a bibliography or nothing but notes. */
export interface Section {
  readonly kind: 'bibliography' | 'notes';
  /** Index of the block that is its heading. */
  readonly heading: number;
  /** Index of the block behind its last one. */
  readonly end: number;
}

/** Finds the bibliographies and the lists of notes by their headings, whether these are marked as headings or not. */
export function findSections(lines: Lines, blocks: readonly Block[]): Section[] {
  const found: Section[] = [];
  for (const [index, block] of blocks.entries()) {
    const kind = sectionKind(lines, block);
    if (!kind || index + 1 >= blocks.length) continue;
    found.push({ kind, heading: index, end: endOf(lines, blocks, index) });
  }
  // "Notes" above a bibliography and the bibliography itself: the later heading ends the earlier section.
  return found.map((section, i) => ({
    ...section,
    end: Math.min(section.end, found[i + 1]?.heading ?? blocks.length),
  }));
}

function sectionKind(lines: Lines, block: Block): Section['kind'] | undefined {
  if (
    block.first !== block.last ||
    block.span.end - block.span.start > 60 ||
    block.kind === 'row' ||
    block.kind === 'code'
  )
    return undefined;
  const title = lines.text.slice(block.span.start, block.span.end).replace(/[*_#]/g, '').trim();
  if (BIBLIOGRAPHY_HEADING.test(title)) return 'bibliography';
  return NOTES_HEADING.test(title) ? 'notes' : undefined;
}

function endOf(lines: Lines, blocks: readonly Block[], heading: number): number {
  const level = blocks[heading]!.level ?? 6;
  for (let index = heading + 1; index < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading' && block.level! <= level) return index;
    if (block.first === block.last && APPENDIX.test(lines.text.slice(block.span.start, block.span.end))) return index;
  }
  return blocks.length;
}

/** `Appendix A: Methods`, `**ANNEX 1**`, `About the author` */
const APPENDIX =
  /^[*_]{0,3}(?:appendix|appendices|annex|anexo|ap[ée]ndice|anhang|about the authors?|acerca del autor|acknowledge?ments)\b.{0,80}$/i;
