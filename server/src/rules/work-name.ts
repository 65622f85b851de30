import type { Work } from '../paper/paper';
import { excerpt } from './excerpt';

/** A work as a message calls it: `Craddock and Fick 2006`, or its title where nobody signed it. */
export function workName(work: Work): string {
  const [first, second, third] = workNames(work);
  const names = third ? `${first} et al.` : [first, second].filter(Boolean).join(' & ');
  const { title, 'container-title': container, issued } = work.csl;
  const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? '';
  return `${names || excerpt(title ?? container ?? work.place.flow.text)} ${year}`.trim();
}

/** Family names or institutions of those who wrote or edited the work. */
export function workNames({ csl }: Work): readonly string[] {
  return (csl.author ?? csl.editor ?? []).map(({ family, literal }) => family ?? literal ?? '').filter(Boolean);
}
