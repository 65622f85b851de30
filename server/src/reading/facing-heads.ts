import { withRanges } from '../text/ranges';
import { beginsWithLabel } from './captions';
import { hasNumberAtEdge } from './edge-numbers';

/** A line as the search for running heads sees it: its words without markup. */
interface Line {
  readonly text: string;
  /** It is its block. */
  readonly whole: boolean;
}

/**
 * The running heads of two pages that face each other, each of which may come once: `120 MARSH` and then
 * `THE PRICE OF A PIER 121`, in capitals, the number at the outer edge of each. Headings have theirs on one side.
 *
 * @param lines in the order of the text
 */
export function facingHeads<T extends Line>(lines: readonly T[]): readonly (T & { readonly number: string })[] {
  const heads = lines.flatMap((line) => {
    const edge = line.whole && hasNumberAtEdge(line.text) ? EDGE.exec(line.text) : null;
    return edge && !beginsWithLabel(line.text) && !YEAR.test(line.text)
      ? [{ isLeft: edge[1] !== undefined, line: { ...line, number: (edge[1] ?? edge[2])! } }]
      : [];
  });
  const faces = (i: number): boolean => {
    const [left, right] = [heads[i], heads[i + 1]];
    if (!left || !right || left.isLeft === right.isLeft) return false;
    return Number(left.line.number) >= FIRST_PAGE && Number(right.line.number) === Number(left.line.number) + 1;
  };
  return heads.flatMap(({ line }, i) => (faces(i) || faces(i - 1) ? [line] : []));
}

// `2019 REPORT`, `BUDGET 2020`
const YEAR = /^(?:19|20)\d\d |\s(?:19|20)\d\d$/;

/** What has a lower number may be a chapter. */
const FIRST_PAGE = 4;

// `120 MARSH OLMOS`, `THE PRICE OF A PIER 121`
const EDGE = withRanges(
  /^(?:(\d{1,4}) (?=.*\p{Lu}{3})[\p{Lu}\d ,:’'&-]{3,100}|(?=.*\p{Lu}{3})[\p{Lu}\d ,:’'&-]{3,100} (\d{1,4}))$/u,
);
