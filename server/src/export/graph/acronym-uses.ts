import { addTo } from '../../paper/grouping';
import type { Acronym, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import type { Span } from '../../text/span';
import { compareText } from '../order';

/** An acronym in one paper of those that use it. */
export interface AcronymUse {
  readonly key: string;
  readonly paper: Paper;
  readonly count: number;
  /** The first use, in the source. */
  readonly first: Span;
  /** The acronym and its long form as they are told apart from others; the same for every paper. */
  readonly label: string;
  readonly longForm: string;
}

/** The uses of each acronym that two papers or more use and at least one defines. */
export function acronymUses(papers: readonly Paper[]): readonly AcronymUse[] {
  const uses = new Map<string, { readonly paper: Paper; readonly acronym: Acronym }[]>();
  for (const paper of papers) {
    for (const acronym of paper.acronyms) addTo(uses, acronym.key, { paper, acronym });
  }
  return [...uses].flatMap(([key, found]) => {
    const longForm = found.flatMap(({ acronym }) => acronym.longForm ?? []).sort(compareText)[0];
    if (found.length < 2 || longForm === undefined) return [];
    const label = found.map(({ acronym }) => acronym.shortForm).sort(compareText)[0]!;
    return found.map(({ paper, acronym }): AcronymUse => {
      const first = acronym.uses[0] ? sourceSpan(acronym.uses[0]) : { start: 0, end: 0 };
      return { key, paper, count: acronym.uses.length, first, label, longForm };
    });
  });
}
