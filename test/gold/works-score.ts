import { Library } from '../../server/src/library/library';
import type { LibraryWork } from '../../server/src/library/work';
import type { Paper } from '../../server/src/paper/paper';
import { readPaper } from '../../server/src/paper/read-paper';
import type { GoldPair } from './works';

/** What the library says of a labeled pair. */
export interface PairOutcome {
  readonly pair: GoldPair;
  /** `unread`: one of the two is not read as one work. */
  readonly given: 'same' | 'likely' | 'different' | 'unread';
}

/** Prints each reference in the bibliography of a paper of its own, and asks a library of these two papers. */
export function scoredPair(pair: GoldPair): PairOutcome {
  const papers = [paperCiting(pair.a, 'a'), paperCiting(pair.b, 'b')];
  if (papers.some(({ works }) => works.length !== 1)) return { pair, given: 'unread' };
  const library = new Library();
  for (const paper of papers) library.put(paper);
  const [one, other] = papers.map(({ uri }) => library.workOf(uri, 0)!);
  return { pair, given: verdict(library, one!, other!) };
}

export function paperCiting(reference: string, name: string): Paper {
  return readPaper(`file:///${name}.md`, `# Paper ${name}\n\nIt cites.\n\n## References\n\n${reference}\n`);
}

function verdict(library: Library, one: LibraryWork, other: LibraryWork): PairOutcome['given'] {
  if (one === other) return 'same';
  return library.duplicatesOf(one).some(({ work }) => work === other) ? 'likely' : 'different';
}
