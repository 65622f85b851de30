import type { Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import { LastUsed } from '../last-used';
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
  return indexes.get(paper, () => indexWords(paper));
}

/** An index takes about five bytes for each character of its paper. */
const indexes = new LastUsed<Paper, WordIndex>(24);

function indexWords({ flows }: Paper): WordIndex {
  const words: string[] = [];
  const spans: number[] = [];
  const flowOf: Flow[] = [];
  const postings = new Map<string, number[]>();
  const spellings = new Map<string, string>();
  const notes = flows.filter(({ kind }) => kind === 'note');
  for (const flow of [...flows.filter(({ kind }) => kind !== 'note'), ...notes]) {
    for (const { word: found, start, end } of foldedWords(flow.text)) {
      // One string for all places of a word takes a third of the memory.
      const word = spellings.get(found) ?? found;
      const places = postings.get(word);
      if (places) places.push(words.length);
      else {
        spellings.set(word, word);
        postings.set(word, [words.length]);
      }
      words.push(word);
      spans.push(start, end);
      flowOf.push(flow);
    }
  }
  const offsets = Int32Array.from(spans);
  const places = (first: number, last: number): readonly Place[] => {
    const found: Place[] = [];
    for (let from = first; from <= last; ) {
      const flow = flowOf[from]!;
      let to = from;
      while (to < last && flowOf[to + 1] === flow) to++;
      found.push({ flow, span: { start: offsets[2 * from]!, end: offsets[2 * to + 1]! } });
      from = to + 1;
    }
    return found;
  };
  return { words, postings, places };
}
