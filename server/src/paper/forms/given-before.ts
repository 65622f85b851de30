import type { Citation, Paper } from '../paper';
import { remembering } from '../remembering';
import { inTextOrder } from '../text-order';

/** Whether a reader of the citation has met the work before: in an earlier place, or in the bibliography. */
export function isGivenBefore(paper: Paper, work: number, citation: Citation): boolean {
  if (paper.works[work]!.where === 'entry') return true;
  const first = firstCitations(paper).get(work);
  if (first === undefined || first === citation) return false;
  return inTextOrder(paper, [citation, first], ({ place }) => place)[0] === first;
}

/** By work the first place that cites it. */
const firstCitations = remembering(({ citations }: Paper): ReadonlyMap<number, Citation> => {
  const firsts = new Map<number, Citation>();
  for (const citation of citations) {
    const { kind, resolution } = citation;
    if (kind === 'narrative' || resolution.state !== 'resolved' || firsts.has(resolution.work)) continue;
    firsts.set(resolution.work, citation);
  }
  return firsts;
});
