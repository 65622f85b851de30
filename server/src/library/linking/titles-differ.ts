import type { Work } from '../../paper/paper';
import { titleEvidence } from './evidence/title';
import { traitsOf } from './traits';

/** Whether two records of one work give it two titles: not with a slip of print, nor with or without a subtitle. */
export function titlesDiffer(one: Work, other: Work): boolean {
  const [a, b] = [one, other].map(({ csl, place: { flow, span } }) =>
    traitsOf({ csl, printed: flow.text.slice(span.start, span.end) }),
  );
  const { agreement } = titleEvidence(a!, b!);
  return agreement === 'alike' || agreement === 'other' || agreement === 'rearranged';
}
