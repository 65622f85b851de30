import { hasNumberAtEdge } from './edge-numbers';

/** A short line as the search for running heads sees it: its words without markup. */
interface Line {
  readonly text: string;
  /** In the source. */
  readonly first: number;
}

/** A running head and the page's number in it. */
export interface NumberedHead<T> {
  readonly piece: T;
  readonly number: string;
}

/**
 * Running heads that name the paper or its chapter beside the page's number, so that none comes back word for word:
 * `10 HOW PIERS ARE SOLD`, `THE PRICE OF A PIER 11`, `348 HARBOR LAW REVIEW [Vol. 54:335`. The words stand earlier as a
 * line of their own, and the numbers rise; a paragraph's or heading's own number starts at 1.
 *
 * @param lines in the order of the text
 */
export function numberedHeads<T extends Line>(lines: readonly T[]): readonly NumberedHead<T>[] {
  const edged = lines.filter(({ text }) => hasNumberAtEdge(text));
  if (edged.length < 2) return [];
  const seen = new Map<string, number>();
  for (const { text, first } of lines) {
    const key = text.toLowerCase();
    if (!seen.has(key)) seen.set(key, first);
  }
  const found = edged.flatMap((piece): NumberedHead<T>[] => {
    const review = LAW_REVIEW.exec(piece.text);
    if (review) return [{ piece, number: (review[1] ?? review[2])! }];
    const edge = EDGE.exec(piece.text);
    if (!edge) return [];
    const words = (edge[2] ?? edge[3])!;
    const before = seen.get(words.toLowerCase());
    const number = (edge[1] ?? edge[4])!;
    return before !== undefined && before < piece.first && words.split(' ').length >= FEWEST_WORDS
      ? [{ piece, number }]
      : [];
  });
  const rises = found.every(({ number }, i) => i === 0 || Number(number) >= Number(found[i - 1]!.number));
  return found.length > 1 && rises && Number(found[0]!.number) > 1 ? found : [];
}

const FEWEST_WORDS = 3;

// `10 HOW PIERS ARE SOLD`, `THE PRICE OF A PIER 11`
const EDGE = /^(?:(\d{1,3}) (\D.{8,120})|(.{8,120}\D) (\d{1,3}))$/;

// `2021] THE PRICE OF A PIER 347`, `348 HARBOR LAW REVIEW [Vol. 54:335`
const LAW_REVIEW = /^(?:(?:19|20)\d\d\] .{4,100} (\d{1,4})|(\d{1,4}) .{4,100} \[Vol\. \d{1,4}:\d{1,4}\]?)$/;
