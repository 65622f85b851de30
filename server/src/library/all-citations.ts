import { isTentative } from '../paper/citations';
import type { Citation, Paper } from '../paper/paper';
import { keptWith } from './kept-with';

/** Everything that cites in a paper: first by what it holds itself, then what only a file or a list beside it may give. */
export const allCitations = keptWith(({ citations, looseCitations }: Paper): readonly Citation[] => {
  return looseCitations.length === 0 ? citations : [...citations, ...looseCitations];
});

/** Without what only a work that agrees makes a citation: `Bailey (2003)` may begin a sentence on a year. */
export const firmCitations = keptWith(({ citations, looseCitations }: Paper): readonly Citation[] => {
  return [...citations, ...looseCitations.filter((citation) => !isTentative(citation))];
});
