import { firmCitations } from '../library/all-citations';
import { printedEntries } from '../library/bibliography/printed-entry';
import type { Citation, Mismatch, Paper, Work } from '../paper/paper';
import type { RuleLibrary } from './rule';
import { isMissing, lacksMost } from './unread-list';

/** A citation that leads to a work, of its paper or of the list that another one prints, though something does not agree. */
export interface Mismatched {
  readonly citation: Citation;
  readonly mismatch: Mismatch;
  readonly work: Work;
  /** The URI of the paper that lists the work. */
  readonly uri: string;
}

export function mismatches(
  paper: Paper,
  library: RuleLibrary,
  kinds: readonly Mismatch['what'][],
): readonly Mismatched[] {
  // In a list that could not be read the entry of that year may stand all the same.
  const isUnread = lacksMost(paper.citations.filter(isMissing).length, paper);
  const own = paper.citations.flatMap((citation) => {
    const { resolution } = citation;
    if (isUnread && resolution.state === 'resolved' && resolution.mismatch?.what === 'year') return [];
    if (resolution.state !== 'resolved' || !resolution.mismatch) return [];
    return [{ citation, mismatch: resolution.mismatch, work: paper.works[resolution.work]!, uri: paper.uri }];
  });
  const elsewhere = firmCitations(paper).flatMap((citation) =>
    printedEntries(library, paper, citation).flatMap(({ mismatch, work, paper: { uri } }) =>
      mismatch ? [{ citation, mismatch, work, uri }] : [],
    ),
  );
  return [...own, ...elsewhere].filter(({ mismatch }) => kinds.includes(mismatch.what));
}
