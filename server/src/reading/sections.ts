import type { Lines } from '../text/lines';
import type { Block } from './structure';
import { BIBLIOGRAPHY_HEADING, NOTES_HEADING } from './words';

/** Which parts of a paper hold a bibliography, and which nothing but notes. */
export interface Sections {
  /** What the blocks are headings of, by block. */
  readonly headings: ReadonlyMap<number, SectionKind>;
  /** What each block stands in, its section's heading left out; as long as the list of blocks. */
  readonly kinds: readonly (SectionKind | undefined)[];
}

export type SectionKind = 'bibliography' | 'notes';

/** Finds the bibliographies and the lists of notes by their headings, whether these are marked as headings or not. */
export function findSections(lines: Lines, blocks: readonly Block[], furniture: ReadonlySet<number>): Sections {
  const headings = new Map<number, SectionKind>();
  const kinds: (SectionKind | undefined)[] = [];
  let open: { readonly kind: SectionKind; readonly level: number } | undefined;
  for (const [index, block] of blocks.entries()) {
    const isOnPage = furniture.has(index);
    const kind = index + 1 < blocks.length && !isOnPage ? sectionKind(lines, block) : undefined;
    if (kind) {
      headings.set(index, kind);
      open = { kind, level: block.level ?? LOWEST_LEVEL };
      kinds.push(undefined);
    } else {
      if (open && !isOnPage && endsSection(lines, block, open.level)) open = undefined;
      kinds.push(open?.kind);
    }
  }
  return { headings, kinds };
}

/** Ends each list of notes with its last note: behind a chapter's notes the next chapter begins. */
export function endWithNotes(sections: Sections, openings: { has(block: number): boolean }): Sections {
  const kinds = [...sections.kinds];
  let lastNote = -Infinity;
  for (let index = 0; index < kinds.length; index++) {
    if (sections.headings.has(index)) lastNote = index;
    if (kinds[index] !== 'notes') continue;
    if (openings.has(index)) lastNote = index;
    else if (!noteAhead(sections, openings, index, lastNote)) kinds[index] = undefined;
  }
  return { headings: sections.headings, kinds };
}

/** Whether a block without a note of its own stands between two that have one, not far from either. */
function noteAhead(
  { kinds }: Sections,
  openings: { has(block: number): boolean },
  index: number,
  lastNote: number,
): boolean {
  for (let next = index + 1; next <= lastNote + MOST_BLOCKS_OF_A_NOTE; next++) {
    if (kinds[next] !== 'notes') return false;
    if (openings.has(next)) return true;
  }
  return false;
}

/** A note may have further paragraphs and quotations. */
const MOST_BLOCKS_OF_A_NOTE = 4;

/** A heading without `#` is ended by any heading with one. */
const LOWEST_LEVEL = 6;

function sectionKind(lines: Lines, block: Block): SectionKind | undefined {
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

function endsSection(lines: Lines, block: Block, level: number): boolean {
  if (block.kind === 'heading' && block.level! <= level) return true;
  return block.first === block.last && APPENDIX.test(lines.text.slice(block.span.start, block.span.end));
}

/** `Appendix A: Methods`, `**ANNEX 1**`, `About the author` */
const APPENDIX =
  /^[*_]{0,3}(?:appendix|appendices|annex|anexo|ap[ée]ndice|anhang|about the authors?|acerca del autor|acknowledge?ments)\b.{0,80}$/i;
