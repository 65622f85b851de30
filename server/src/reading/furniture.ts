import type { Lines } from '../text/lines';
import { partition } from '../text/partition';
import { withRanges } from '../text/ranges';
import { singleSpaced } from '../text/white-space';
import { facingHeads } from './facing-heads';
import { neighboringHeads } from './neighboring-heads';
import { numberedHeads } from './numbered-heads';
import { breaksOff, openness, startsLower } from './openness';
import { findPageMarks, type PageMark } from './page-marks';
import { pageNumbers } from './page-numbers';
import { type PageLabel, type PageStart, pageStarts } from './page-starts';
import { type LinesOnPage, pagedHeads } from './paged-heads';
import { repeatedWhereCut } from './repeated-where-cut';
import type { Block } from './structure';

/** What stands on the page and not in the text: running heads, page numbers. */
export interface Furniture {
  /** Indexes of the blocks that are furniture as a whole. */
  readonly blocks: ReadonlySet<number>;
  /** Lines at the edge of other blocks. */
  readonly lines: ReadonlySet<number>;
  /** In the order of the text. */
  readonly pages: readonly PageStart[];
  /** The paper has page marks such as `[p. 12]`, in mid-line too. */
  readonly hasMarks: boolean;
}

/** Finds the lines that come back from page to page, and the numbers of the pages. */
export function findFurniture(lines: Lines, blocks: readonly Block[]): Furniture {
  const candidates = blocks.flatMap((block, index) => pieces(lines, block, index));
  const furnitureBlocks = new Set<number>();
  const furnitureLines = new Set<number>();
  const pages: PageLabel[] = [];
  const take = (piece: LinesOnPage): void => {
    if (piece.whole) furnitureBlocks.add(piece.block);
    else for (let line = piece.first; line <= piece.last; line++) furnitureLines.add(line);
  };
  const marks = findPageMarks(lines.text);
  for (const { span, label } of marks) {
    if (label !== '') pages.push({ label, line: lines.lineAt(span.start), at: span.start, isMark: true });
  }
  for (const index of blocksOfMarks(lines, blocks, marks)) furnitureBlocks.add(index);
  const firstMark = marks[0] ? lines.lineAt(marks[0].span.start) : TITLE_PAGE;
  const wordy = candidates.filter(({ shape }) => /[A-Za-zÀ-ɏ]{3}/.test(shape) && !NO_HEAD.test(shape));
  const found = [...runningHeads(candidates, wordy), ...cuttingHeads(lines, blocks, wordy)];
  const first = new Map(found.toReversed().map((piece) => [piece.text, piece.first]));
  const heads = found.filter(
    (piece) => piece.first !== first.get(piece.text) || !isOnTitlePage(piece, blocks, firstMark),
  );
  const numbered = numberedHeads(candidates).map(({ piece, number }) => ({ ...piece, number }));
  const titles = candidates.filter(({ first }) => first < TITLE_PAGE).map(({ text }) => text.toLowerCase());
  const cutting = candidates.filter(
    (piece) => piece.whole && (isCuttingNumber(lines, blocks, piece) || isCuttingTitle(lines, blocks, piece, titles)),
  );
  const repeated = repeatedWhereCut(candidates, (first, last) => partsSentence(lines, blocks, first, last));
  const takeAll = (found: readonly LinesOnPage[]): void => {
    for (const piece of found) {
      take(piece);
      const { number: label, first: line } = piece;
      if (label !== undefined) pages.push({ label, line, at: lines.starts[line]! });
    }
    pages.sort((a, b) => a.at - b.at);
  };
  takeAll([
    ...heads,
    ...numbered,
    ...facingHeads(candidates),
    ...repeated,
    ...pagedHeads(lines, blocks),
    ...pageNumbers(candidates, pages),
    ...cutting,
  ]);
  takeAll(
    neighboringHeads(candidates, { blocks: furnitureBlocks, pages }).map(({ piece, number }) => ({ ...piece, number })),
  );
  return {
    blocks: furnitureBlocks,
    lines: furnitureLines,
    pages: pageStarts(lines, pages.filter(isNewPage), marks),
    hasMarks: marks.some(({ label }) => label !== ''),
  };
}

/** A running head without a number, below the first line of the first page: the title, which the later pages repeat. */
function isOnTitlePage({ first, number, text }: Piece, blocks: readonly Block[], firstMark: number): boolean {
  const top = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'heading');
  if (number !== undefined || /\d/.test(text) || !top || first <= top.first) return false;
  return first < Math.min(firstMark, TITLE_PAGE);
}

/** In lines. */
const TITLE_PAGE = 20;

/** A mark and a running head may both give the page; only marks begin several pages on a line. */
function isNewPage({ line, label, isMark }: PageLabel, index: number, pages: readonly PageLabel[]): boolean {
  const before = pages[index - 1];
  return !before || (before.label !== label && (before.line !== line || (isMark && before.isMark) === true));
}

/** The blocks that are nothing but a page mark. */
function blocksOfMarks(lines: Lines, blocks: readonly Block[], marks: readonly PageMark[]): number[] {
  const found: number[] = [];
  let next = 0;
  for (const [index, { span }] of blocks.entries()) {
    while (next < marks.length && marks[next]!.span.end <= span.start) next++;
    const mark = marks[next]?.span;
    if (
      mark &&
      mark.start <= span.start &&
      lines.text.slice(mark.end, span.end).trim() === '' &&
      mark.end >= span.start
    )
      found.push(index);
  }
  return found;
}

/** A short block, or the first or last line of a longer one. */
interface Piece {
  readonly block: number;
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
  /** Its words without markup, figures as `#`. */
  readonly shape: string;
  readonly text: string;
  /** An item of a list, or a heading: the same words may well come back. */
  readonly isListed: boolean;
  /** The words of a line whose number stands far from them, at its edge. */
  readonly spread?: string;
  /** The page's number in it. */
  readonly number?: string;
}

function pieces(lines: Lines, block: Block, index: number): Piece[] {
  if (block.kind === 'code' || block.kind === 'row' || block.kind === 'front-matter' || block.kind === 'rule')
    return [];
  const found: Piece[] = [];
  const isListed = block.kind === 'item' || block.kind === 'heading';
  const add = (whole: boolean, first: number, last: number, raw: string): void => {
    if (raw.length > 2 * LONGEST_PIECE) return;
    const text = singleSpaced(raw.replace(/[*_#>\\|]/g, ' ')).trim();
    if (text === '' || text.length > LONGEST_PIECE) return;
    const shape = text.replace(/\d+/g, '#');
    const spread = /\d/.test(text) ? SPREAD.exec(raw)?.slice(1).find(Boolean) : undefined;
    found.push({ block: index, whole, first, last, text, shape, isListed, ...(spread !== undefined && { spread }) });
  };
  // A bullet is a part of a page number such as `- 3 -`.
  const start = block.bullet ? lines.starts[block.first]! : block.span.start;
  if (block.last - block.first < 3) add(true, block.first, block.last, lines.text.slice(start, block.span.end));
  if (block.last > block.first && !STAR_NOTE.test(lines.textOf(block.first))) {
    add(false, block.first, block.first, lines.textOf(block.first));
    add(false, block.last, block.last, lines.textOf(block.last));
  }
  return found;
}

/** `\* Draft of the Quay Institute. Do not`: a note, which may stand on every page; a line of it is no running head. */
const STAR_NOTE = /^\s*(?:\\\*|[†‡])\s?\S/;

/** In characters, markup left out. */
const LONGEST_PIECE = 160;

/** `Quay Papers        7`, `8        Quay Papers`: the words, with white space between them and the number */
const SPREAD = /^\s{0,20}(?:(\S(?:.{0,150}?\S)??)[ \t]{3,}\d{1,4}|\d{1,4}[ \t]{3,}(\S.{0,150}))\s{0,20}$/;

/** The same words three times or more, word for word or with a number that rises. */
function runningHeads(candidates: readonly Piece[], wordy: readonly Piece[]): Piece[] {
  const byShape = new Map<string, Piece[]>();
  for (const piece of wordy) {
    const group = byShape.get(piece.shape);
    if (group) group.push(piece);
    else byShape.set(piece.shape, [piece]);
  }
  const heads: Piece[] = [];
  for (const [shape, group] of byShape) {
    const isListed = group.some((piece) => piece.isListed);
    if (group.length < 2 || shape.split(' ').length < 3) continue;
    const numbers = risingNumbers(group);
    if (isListed && (!numbers || headsChapters(candidates, group))) continue;
    // Two are enough where the number stands at the edge of a line in capitals, as a page's number does, or far from it.
    if (numbers && (group.length > 2 || (!isListed && (PAGE_HEAD.test(shape) || isSpread(group)))))
      for (const [i, piece] of group.entries()) heads.push({ ...piece, number: numbers[i] });
    else if (group.length > 2 && !isListed && group.every(({ text }) => text === group[0]!.text))
      for (const piece of group) heads.push(piece);
  }
  return heads;
}

/** `## Notes to chapter 1`, `2` …: another heading stands before each next one, where a page's head comes more often. */
function headsChapters(candidates: readonly Piece[], group: readonly Piece[]): boolean {
  const others = candidates.filter(({ isListed, whole, shape }) => isListed && whole && shape !== group[0]!.shape);
  return group.every((piece, i) => {
    const before = group[i - 1];
    if (!before) return true;
    const next = others[partition(others, ({ block }) => block <= before.block)];
    return next !== undefined && next.block < piece.block;
  });
}

/** The same words twice, the number far from them: `Quay Papers 2016-04        7` and `…        21`. */
function isSpread(group: readonly Piece[]): boolean {
  return group.every(({ spread }) => spread !== undefined && spread === group[0]!.spread);
}

/**
 * Lines that come back are a running head where a copy stands in the middle of a sentence, though too few come back to
 * tell by themselves: `Quay Papers No. 88` or `Quay Papers 4 / 31` and `4 / 32`, twice, `Quay Institute`, three times,
 * between `the pilots of the` and `northern channel`.
 */
function cuttingHeads(lines: Lines, blocks: readonly Block[], candidates: readonly Piece[]): Piece[] {
  const byShape = new Map<string, Piece[]>();
  for (const piece of candidates) {
    if (!piece.whole || piece.isListed) continue;
    const group = byShape.get(piece.shape);
    if (group) group.push(piece);
    else byShape.set(piece.shape, [piece]);
  }
  return [...byShape.values()]
    .filter((group) => group.length > (SHORT_HEAD.test(group[0]!.text) ? 2 : 1))
    .filter((group) => group.some(({ block }) => partsSentence(lines, blocks, block, block)))
    .flatMap((group) => {
      const numbers = risingNumbers(group);
      if (numbers) return group.map((piece, i) => ({ ...piece, number: numbers[i]! }));
      return group.every(({ text }) => text === group[0]!.text) ? group : [];
    });
}

/**
 * A number alone in the middle of a sentence is a page's, though too few others stand in the text to rise; a line in
 * capitals with a number at its edge is a running head where what follows goes on in small letters.
 */
function isCuttingNumber(lines: Lines, blocks: readonly Block[], { block, text, shape, isListed }: Piece): boolean {
  if (!shape.includes('#')) return false;
  // A converter may have taken it for a heading.
  if (isListed) return PAGE_HEAD.test(shape) && partsSentence(lines, blocks, block, block);
  if (/^\d{1,3}$/.test(text)) return partsSentence(lines, blocks, block, block);
  const behind = blocks[block + 1]?.span;
  return (
    PAGE_HEAD.test(shape) && behind !== undefined && startsLower(lines.text.slice(behind.start, behind.start + 40))
  );
}

/**
 * The paper's title or its beginning, with a number or without, in the middle of a sentence: `*Quiet Harbors* 219`; far
 * from its number anywhere: `QUIET HARBORS          9`.
 */
function isCuttingTitle(lines: Lines, blocks: readonly Block[], piece: Piece, titles: readonly string[]): boolean {
  if (piece.first < TITLE_PAGE) return false;
  const words = piece.text.replace(EDGE_NUMBER, '').toLowerCase();
  if (words.length < SHORTEST_TITLE || !titles.some((title) => title.startsWith(words))) return false;
  if (piece.spread !== undefined && words.includes(' ')) return true;
  return words.split(' ').length > 2 && partsSentence(lines, blocks, piece.block, piece.block);
}

// `219 ` before a title, ` 219` behind it
const EDGE_NUMBER = /^\d{1,4} | \d{1,4}$/;

/** In characters. */
const SHORTEST_TITLE = 10;

/** Whether the block before `first` breaks off and the one behind `last` goes on. */
function partsSentence({ text }: Lines, blocks: readonly Block[], first: number, last: number): boolean {
  const [before, behind] = [blocks[first - 1]?.span, blocks[last + 1]?.span];
  if (!before || !behind) return false;
  const end = text.slice(Math.max(before.start, before.end - 200), before.end);
  const isLong = before.end - before.start > SHORTEST_PROSE && behind.end - behind.start > SHORTEST_REST;
  const goesOn = startsLower(text.slice(behind.start, Math.min(behind.end, behind.start + 40)));
  return (goesOn || (isLong && breaksOff(end))) && openness(end) === 2;
}

/** What is shorter may be a cell of a table that lost its form; in characters. */
const SHORTEST_PROSE = 40;
const SHORTEST_REST = 15;

/** `Quay Institute`, `HARBORS` */
const SHORT_HEAD = withRanges(/^\p{Lu}[\p{L}.&’'-]{2,30}(?: [\p{L}.&’'-]{2,30})?$/u);

/** `MARCHAND 3`, `4 THE PRICE OF PARTNERSHIP`, its number as `#` */
const PAGE_HEAD = /^(?:# [^a-zß-öø-ÿ#]+|[^a-zß-öø-ÿ#]+ #)$/;

/** Openings of notes, captions' sources, lines that lead on: they come back, and are none. */
const NO_HEAD =
  /^(?:<sup|\[?\^|[¹²³⁰⁴-⁹†‡$]|\(?#[.)]|\[#\]|#\s+(?:ibid|id\b|ebd|op\.|loc\.|see|véase|vgl)|(?:source|note|table|figure|fig|box|fuente|nota|cuadro)\b)|[:;,]$|\S ?\[#\]$/i;

/** The number in each head of a group that rises from page to page; undefined where none does. */
function risingNumbers(group: readonly Piece[]): string[] | undefined {
  if (!group[0]!.shape.includes('#')) return undefined;
  const rows = group.map((piece) => piece.text.match(/\d+/g) ?? []);
  for (let column = 0; column < rows[0]!.length; column++) {
    const values = rows.map((row) => Number(row[column]));
    const rising = values.filter((value, i) => i > 0 && value > values[i - 1]!).length;
    if (rising >= (values.length - 1) * 0.8) return rows.map((row) => row[column]!);
  }
  return undefined;
}
