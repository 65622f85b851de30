import type { Span } from '../text/span';
import { splitEntries } from './entries';
import type { Layout } from './layout';
import { pandoc } from './notations/pandoc';
import { openness } from './openness';
import { isSeriesLine } from './series-line';
import type { Block } from './structure';

/** What a bibliography is made of: entries, what is on the page and not in the text, and what is read as elsewhere. */
export type BibliographyPart =
  | { readonly kind: 'entry'; readonly spans: readonly Span[] }
  | { readonly kind: 'left-out'; readonly block: Block }
  | { readonly kind: 'other'; readonly block: Block; readonly index: number };

/** Reads the blocks `[from, to)` of a bibliography; a heading, a note or a table ends a run of entries. */
export function bibliographyParts(layout: Layout, from: number, to: number): BibliographyPart[] {
  const parts: BibliographyPart[] = [];
  let run: Block[] = [];
  // Notes that stand where a page break cuts an entry.
  let amid: BibliographyPart[] = [];
  const pageTops = new Set<Block>();
  let isTop = false;
  let inNote = false;
  const endRun = (): void => {
    for (const spans of splitEntries(layout.lines, run, layout.furniture.lines, pageTops))
      parts.push({ kind: 'entry', spans });
    parts.push(...amid);
    run = [];
    amid = [];
  };
  for (let index = from; index < to; index++) {
    const block = layout.blocks[index]!;
    const openings = layout.openingsOf.get(index);
    inNote = openings ? openings.at(-1)!.notation === pandoc.name : inNote && isIndented(layout, block);
    if (openings || inNote) {
      if (!isCutOff(layout, run.at(-1))) endRun();
      (run.length > 0 ? amid : parts).push({ kind: 'other', block, index });
    } else if (layout.furniture.blocks.has(index) || isPageNumber(layout, block) || isPageHead(layout, block)) {
      parts.push({ kind: 'left-out', block });
      isTop = true;
    } else if (block.kind === 'rule' || block.kind === 'comment') {
      parts.push({ kind: 'left-out', block });
    } else if (isYear(layout, block) && !isCutOff(layout, run.at(-1))) {
      endRun();
      parts.push({ kind: 'left-out', block });
      isTop = false;
    } else if (block.kind === 'heading' || block.kind === 'code' || block.kind === 'row') {
      endRun();
      parts.push({ kind: 'other', block, index });
    } else {
      if (isTop) pageTops.add(block);
      isTop = false;
      run.push(block);
    }
  }
  endRun();
  return parts;
}

/** `19` alone is no entry, though too few such numbers stand in the paper to rise. */
function isPageNumber(layout: Layout, block: Block): boolean {
  return isNumberAlone(layout, block) && !isYear(layout, block);
}

/** `42 *Harbor Review*`, `The Price of a Pier 17`: the head of a page, though no other stands in the paper. */
function isPageHead({ lines }: Layout, { kind, span, first, last }: Block): boolean {
  if (kind !== 'paragraph' || first !== last || span.end - span.start > LONGEST_HEAD) return false;
  const text = lines.text.slice(span.start, span.end);
  return PAGE_HEAD.test(text.replace(/[*_]/g, '')) && !isSeriesLine(text);
}

/** In characters. */
const LONGEST_HEAD = 90;

/** A number before or behind words without the figures and signs that an entry has. */
const PAGE_HEAD = /^(?:[1-9]\d{0,2} [A-ZÀ-Þ][^\d.,;:()“”"]{8,80}|[A-ZÀ-Þ][^\d.,;:()“”"]{8,80} [1-9]\d{0,2})$/;

/** `2004` alone heads the entries of that year. */
function isYear(layout: Layout, block: Block): boolean {
  const { start } = block.span;
  return isNumberAlone(layout, block) && /^(?:1[5-9]|20)\d\d$/.test(layout.lines.text.slice(start, start + 4));
}

/** Whether a block breaks off, as an entry does before the year that ends it. */
function isCutOff({ lines }: Layout, block: Block | undefined): boolean {
  return block !== undefined && openness(lines.text.slice(block.span.start, block.span.end)) === 2;
}

function isNumberAlone({ lines }: Layout, { kind, span }: Block): boolean {
  return kind === 'paragraph' && /^\d{1,4}$/.test(lines.text.slice(span.start, Math.min(span.end, span.start + 5)));
}

/** Behind a note `[^1]:` whatever is indented belongs to it. */
function isIndented({ lines }: Layout, { first }: Block): boolean {
  return /^(?: {2}|\t)/.test(lines.textOf(first));
}
