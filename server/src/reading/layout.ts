import type { Lines } from '../text/lines';
import { captionLabel, mayBeginWithLabel } from './captions';
import { callPattern, trailingNotes } from './end-notes';
import { type Front, findFront, judgeFrontLine } from './front';
import { type Furniture, findFurniture } from './furniture';
import { type GuessedHeading, guessHeadings } from './headings';
import { headsOfNotes } from './heads-of-notes';
import { withNotesUnderReferences } from './notes-under-references';
import type { Opening } from './opening';
import { findOpenings, type NoteSystem } from './openings';
import { endWithNotes, findSections, type Sections } from './sections';
import { type Block, readStructure } from './structure';

/** The paper's conventions: everything that has to be known of the whole before its blocks can be told apart. */
export interface Layout {
  readonly lines: Lines;
  readonly blocks: readonly Block[];
  readonly furniture: Furniture;
  readonly sections: Sections;
  readonly notes: NoteSystem;
  /** The openings of notes in each block, in order. */
  readonly openingsOf: ReadonlyMap<number, readonly Opening[]>;
  readonly front: Front;
  /** Headings without `#`, by block; several where one block holds a heading and text. */
  readonly headings: ReadonlyMap<number, readonly GuessedHeading[]>;
  /** A rule parts the body of a page from the notes at its foot. */
  readonly footRule: boolean;
  /** First block of the notes that fill the end of the paper; the number of blocks where none do. */
  readonly endNotes: number;
}

/** Gathers the evidence and decides how the paper is to be read. */
export function decideLayout(lines: Lines): Layout {
  const blocks = readStructure(lines);
  const furniture = findFurniture(lines, blocks);
  const byHeading = withNotesUnderReferences(findSections(lines, blocks, furniture.blocks), lines, blocks);
  const notes = findOpenings(lines, blocks, byHeading, furniture);
  const openingsOf = byBlock(notes.openings);
  const sections = endWithNotes(byHeading, openingsOf);
  const institutions = blocks.flatMap(({ first, span }, index) =>
    notes.affiliations.has(first) && judgeFrontLine(lines.text.slice(span.start, span.end)) !== 'name' ? [index] : [],
  );
  const skip = new Set([...openingsOf.keys(), ...furniture.blocks, ...institutions]);
  const front = findFront(lines, blocks, skip, furniture.lines);
  const inSection = (index: number): boolean => sections.headings.has(index) || sections.kinds[index] !== undefined;
  const endNotes = trailingNotes(lines, blocks, openingsOf, furniture, inSection, callPattern(notes));
  const isBody = (index: number): boolean => {
    const block = blocks[index]!;
    return (
      TEXT.has(block.kind) &&
      !furniture.blocks.has(index) &&
      !openingsOf.has(index) &&
      !inSection(index) &&
      index < endNotes
    );
  };
  const firstBody = front.title ? Math.max(front.title.block + 1, Math.min(front.end, blocks.length)) : front.end;
  const isListed = (index: number): boolean => sections.kinds[index] === 'notes' || index >= endNotes;
  const guessed = [
    ...guessHeadings({ lines, blocks, isBody, firstBody }),
    ...headsOfNotes({ lines, blocks, furniture, openingsOf, isListed }),
  ];
  return {
    lines,
    blocks,
    furniture,
    sections,
    notes,
    openingsOf,
    front,
    headings: byBlock(guessed),
    footRule: partsFoot(blocks, openingsOf, furniture),
    endNotes,
  };
}

function byBlock<T extends { readonly block: number }>(items: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(item.block);
    if (group) group.push(item);
    else groups.set(item.block, [item]);
  }
  return groups;
}

/** Whether the block is the caption of a table or figure. */
export function isCaption(lines: Lines, block: Block): boolean {
  const raw = lines.text.slice(block.span.start, Math.min(block.span.end, block.span.start + 500));
  return mayBeginWithLabel(raw) && captionLabel(raw.replace(/^[*_\s]+/, '').replace(/[*_]/g, '')) !== undefined;
}

const TEXT = new Set<Block['kind']>(['paragraph', 'item']);

/** Whether rules stand above the notes at a page's foot: most rules do, and twice at least. */
function partsFoot(blocks: readonly Block[], openingsOf: ReadonlyMap<number, unknown>, furniture: Furniture): boolean {
  let rules = 0;
  let feet = 0;
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'rule') continue;
    rules++;
    // The rest of a cut note may stand between the rule and the first note that opens.
    if ([index + 1, index + 2].some((next) => openingsOf.has(next) && !furniture.blocks.has(next))) feet++;
  }
  return feet >= 2 && feet >= rules * 0.5;
}
