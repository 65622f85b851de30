import type { Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import { foldedWords } from './folded-words';

/** The words of a paper in reading order, body first and notes behind it, and where each word stands among them. */
export interface WordIndex {
  readonly words: readonly string[];
  /** For each word its number among all places where words stand, in rising order. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Where the words from one number to another (included) stand: a place for each flow. */
  places(first: number, last: number): readonly Place[];
}

/** Made when a paper is searched; those of the papers that were searched last are kept. */
export function wordIndex(paper: Paper): WordIndex {
  const index = kept.get(paper) ?? indexWords(paper);
  kept.delete(paper);
  kept.set(paper, index);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return index;
}

/** The one that was asked for last comes last. */
const kept = new Map<Paper, WordIndex>();

/** An index takes some ten times the memory of its paper. */
const MOST_KEPT = 24;

function indexWords({ flows }: Paper): WordIndex {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const flowOf: Flow[] = [];
  const postings = new Map<string, number[]>();
  const notes = flows.filter(({ kind }) => kind === 'note');
  for (const flow of [...flows.filter(({ kind }) => kind !== 'note'), ...notes]) {
    for (const { word, start, end } of foldedWords(flow.text)) {
      const places = postings.get(word);
      if (places) places.push(words.length);
      else postings.set(word, [words.length]);
      words.push(word);
      starts.push(start);
      ends.push(end);
      flowOf.push(flow);
    }
  }
  const places = (first: number, last: number): readonly Place[] => {
    const found: Place[] = [];
    for (let from = first; from <= last; ) {
      const flow = flowOf[from]!;
      let to = from;
      while (to < last && flowOf[to + 1] === flow) to++;
      found.push({ flow, span: { start: starts[from]!, end: ends[to]! } });
      from = to + 1;
    }
    return found;
  };
  return { words, postings, places };
}
