import { citingPage } from '../forms/citing-page';
import { fullForm } from '../forms/full-form';
import { isGivenBefore } from '../forms/given-before';
import { locatorWords, ownLocator } from '../forms/locator-words';
import { type Rewriting, rewriting } from '../forms/rewriting';
import { shortForm } from '../forms/short-form';
import type { Paper } from '../paper';
import { sameWorks } from './same-works';
import type { Shift } from './shifted';

/** A way to have a back-reference mean again what it meant: the words, and the edit that writes them. */
export interface Restoring {
  readonly form: 'full' | 'short';
  readonly words: string;
  readonly edit: Rewriting;
}

/**
 * The full reference of the work that was meant, and its short form where the paper gives the work in full before. None
 * where it was ambiguous. A back-reference without a page gets the one that it repeated.
 */
export function restoring(accepted: Paper, today: Paper, { citation, former, meant }: Shift): readonly Restoring[] {
  const [work] = meant;
  if (work === undefined || former.resolution.state !== 'resolved') return [];
  const cited = citingPage(accepted, former);
  const page = ownLocator(citation) ? undefined : cited ? locatorWords(cited) : '';
  const now = sameWorks(accepted.works, today.works).get(work);
  const full = now === undefined ? fullForm(accepted, accepted.works[work]!) : fullForm(today, today.works[now]!);
  const short = now !== undefined && isGivenBefore(today, now, citation) ? shortForm(today, now) : undefined;
  const wordings = [
    { form: 'full' as const, words: full },
    ...(short === undefined ? [] : [{ form: 'short' as const, words: short }]),
  ];
  return wordings.flatMap(({ form, words }) => {
    const edit = rewriting(today, citation, words, page);
    return edit ? [{ form, words, edit }] : [];
  });
}
