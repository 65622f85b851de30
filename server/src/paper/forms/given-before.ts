import type { Citation, Paper } from '../paper';
import { inTextOrder } from '../text-order';

/** Whether a reader of the citation has met the work before: in an earlier place, or in the bibliography. */
export function isGivenBefore(paper: Paper, work: number, citation: Citation): boolean {
  if (paper.works[work]!.where === 'entry') return true;
  const first = paper.citations.find(
    ({ kind, resolution }) => kind !== 'narrative' && resolution.state === 'resolved' && resolution.work === work,
  );
  if (first === undefined || first === citation) return false;
  return inTextOrder(paper, [citation, first], ({ place }) => place)[0] === first;
}
