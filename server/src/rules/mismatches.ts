import type { Citation, Mismatch, Paper, Work } from '../paper/paper';

/** Citations that lead to a work though something does not agree. */
export function mismatches(
  paper: Paper,
  kinds: readonly Mismatch['what'][],
): readonly { readonly citation: Citation; readonly mismatch: Mismatch; readonly work: Work }[] {
  return paper.citations.flatMap((citation) => {
    const { resolution } = citation;
    if (resolution.state !== 'resolved' || !resolution.mismatch) return [];
    const { mismatch } = resolution;
    return kinds.includes(mismatch.what) ? [{ citation, mismatch, work: paper.works[resolution.work]! }] : [];
  });
}
