import { partition } from '../text/partition';
import { withRanges } from '../text/ranges';
import { hasNumberAtEdge } from './edge-numbers';

/** A line that may stand on the page, as the search for running heads sees it. */
interface Line {
  readonly block: number;
  /** It is its block. */
  readonly whole: boolean;
  readonly first: number;
  readonly text: string;
  readonly isListed: boolean;
}

/** What is known of the pages: which blocks are furniture, and the pages' numbers in the order of the text. */
interface Known {
  readonly blocks: ReadonlySet<number>;
  readonly pages: readonly { readonly label: string; readonly line: number }[];
}

/** A line that the known ones tell, with the page's number where it has one. */
export interface NeighboringHead<T> {
  readonly piece: T;
  readonly number?: string;
}

/**
 * Running heads that come too seldom to tell by themselves, told by those that are known: what stands twice, each time
 * right beside one (`Harbor Reports   2` above `The Price of a Pier`), what a line of the paper's head says
 * (`QUIET HARBORS` below `14`), and a name beside the one number that is missing (`14 MARSH` between the pages 13 and 15).
 */
export function neighboringHeads<T extends Line>(lines: readonly T[], known: Known): NeighboringHead<T>[] {
  if (known.blocks.size === 0) return [];
  const candidates = lines.filter(({ whole, isListed }) => whole && !isListed);
  const others = candidates.filter(({ block }) => !known.blocks.has(block));
  const copies = new Map<string, T[]>();
  for (const line of candidates) {
    const group = copies.get(line.text);
    if (group) group.push(line);
    else copies.set(line.text, [line]);
  }
  const isKnown = ({ block }: T): boolean => known.blocks.has(block);
  const isBeside = ({ block }: T): boolean => known.blocks.has(block - 1) || known.blocks.has(block + 1);
  const beside = [...copies.values()]
    .filter((group) => group.length > 1 && group.every((line) => isKnown(line) || isBeside(line)))
    .flatMap((group) => group.filter((line) => !isKnown(line)));
  const head = lines.filter(({ first }) => first < TITLE_PAGE).map(({ text }) => text.toLowerCase());
  const titles = others.filter((line) => line.first >= TITLE_PAGE && isBeside(line) && isOfHead(line.text, head));
  return [
    ...[...beside, ...titles].map((piece) => ({ piece })),
    ...others.flatMap((piece): NeighboringHead<T>[] => {
      const head = hasNumberAtEdge(piece.text) ? NAME_AND_NUMBER.exec(piece.text) : null;
      const number = head?.[1] ?? head?.[2];
      return number !== undefined && isMissing(Number(number), piece.first, known.pages) ? [{ piece, number }] : [];
    }),
  ];
}

/** Whether the words are a line of the paper's head, or open one: its title as far as the colon, its author, its series. */
function isOfHead(text: string, head: readonly string[]): boolean {
  const words = text.replace(NUMBER_AT_END, '').toLowerCase();
  if (words.length < SHORTEST_TITLE || !words.includes(' ')) return false;
  return head.some((line) => line.startsWith(words) && /^(?: ?[:/.,|–—]|$)/.test(line.slice(words.length)));
}

// ` 37` in `Quay Papers 37`
const NUMBER_AT_END = / \d{1,4}$/;

/** In lines. */
const TITLE_PAGE = 20;

/** In characters. */
const SHORTEST_TITLE = 10;

/** Whether a number is the one between the page before a line and the page behind it. */
function isMissing(number: number, line: number, pages: Known['pages']): boolean {
  const next = partition(pages, (page) => page.line < line);
  const [before, behind] = [pages[next - 1], pages[next]];
  return Number(before?.label) === number - 1 && Number(behind?.label) === number + 1;
}

// `14 MARSH OLMOS`, `THE PRICE OF A PIER 15`
const NAME_AND_NUMBER = withRanges(/^(?:(\d{1,4}) [\p{Lu}\d ,:’'&-]{3,80}|[\p{Lu}\d ,:’'&-]{3,80} (\d{1,4}))$/u);
