import type { Lines } from '../text/lines';
import { partition } from '../text/partition';
import type { Block } from './structure';

/** Lines of a block that stand on the page and not in the text. */
export interface LinesOnPage {
  readonly block: number;
  /** They are the block. */
  readonly whole: boolean;
  readonly first: number;
  readonly last: number;
  /** The page's number. */
  readonly number?: string;
}

/** A page's number and the running head beside it, by their lines. */
interface PagedHead {
  readonly number: string;
  readonly line: number;
  readonly head: number;
}

/**
 * Running heads on the line next to the page's number, above or below it, where so few pages are left that neither
 * tells by itself: the same short words beside two numbers or more that rise, a page's text apart.
 */
export function pagedHeads(lines: Lines, blocks: readonly Block[]): readonly LinesOnPage[] {
  const groups = new Map<string, PagedHead[]>();
  for (let line = 0; line < lines.count; line++) {
    if (!isNumber(lines, line)) continue;
    const number = lines.textOf(line).trim();
    for (const step of [-1, 1]) {
      const head = neighbor(lines, line, step);
      if (head === undefined) continue;
      const key = `${step} ${lines.textOf(head).trim()}`;
      const group = groups.get(key);
      if (group) group.push({ number, line, head });
      else groups.set(key, [{ number, line, head }]);
    }
  }
  const pages = [...groups.values()].filter((group) => group.length > 1 && arePages(lines, group)).flat();
  const found = new Set(pages.flatMap(({ line, head }) => [line, head]));
  return pages.flatMap(({ number, line, head }) => [
    ...inBlock(blocks, line, found).map((one) => ({ ...one, number })),
    ...inBlock(blocks, head, found),
  ]);
}

/** `12` alone; the cheap look comes first. */
function isNumber(lines: Lines, line: number): boolean {
  const start = lines.starts[line]!;
  const length = lines.endOf(line) - start;
  return length > 0 && length <= LONGEST_NUMBER && /^[ \t]*\d{1,4}[ \t]*\r?$/.test(lines.textOf(line));
}

/** With the blanks around it. */
const LONGEST_NUMBER = 12;

/** The line beside a number, a blank one passed over, where it may be a running head. */
function neighbor(lines: Lines, line: number, step: number): number | undefined {
  const next = lines.textOf(line + step)?.trim() === '' ? line + 2 * step : line + step;
  if (next < 0 || next >= lines.count) return undefined;
  return HEAD.test(lines.textOf(next).trim()) ? next : undefined;
}

/** `DOSSIER: HARBORS`, `Quiet Harbors of the North`: no figures, no markup, no sentence */
const HEAD = /^\p{Lu}[^\d#*|<>[\]_.?!;]{6,79}$/u;

/** A line as a part of its block, which it may be, alone or with others that were found. */
function inBlock(blocks: readonly Block[], line: number, found: ReadonlySet<number>): LinesOnPage[] {
  const block = partition(blocks, ({ last }) => last < line);
  const { first, last, kind } = blocks[block] ?? { first: Infinity, last: 0 };
  if (line < first || kind === 'code' || kind === 'row' || kind === 'front-matter') return [];
  const whole = last - first < 3 && [first, first + 1, last].every((one) => found.has(Math.min(one, last)));
  return [{ block, whole, first: line, last: line }];
}

function arePages(lines: Lines, group: readonly PagedHead[]): boolean {
  return group.every(({ number, line }, i) => {
    const before = group[i - 1];
    if (!before) return true;
    return Number(number) > Number(before.number) && lines.starts[line]! - lines.starts[before.line]! > SHORTEST_PAGE;
  });
}

/** In characters: rows of a table stand closer. */
const SHORTEST_PAGE = 700;
