import { fullForm } from '../../paper/forms/full-form';
import { isGivenBefore } from '../../paper/forms/given-before';
import { shortForm } from '../../paper/forms/short-form';
import type { Citation, Paper } from '../../paper/paper';
import type { BackReference } from '../../recognize/mentions';

/** How a note can call a work that was cited before. */
export type Form = 'ibid' | 'short' | 'full';

/** How the citation is written; undefined for `op. cit.`, `supra note 12` and what else is none of the three. */
export function formOf({ kind, mention }: Citation): Form | undefined {
  if (kind === 'note') return 'full';
  const { form } = mention as BackReference;
  if (form === 'ibid') return 'ibid';
  return form === 'short' || form === 'hereinafter' ? 'short' : undefined;
}

/** Whether it could be written otherwise: what it means is certain, and a reader has met the work before. */
export function isRewritable(paper: Paper, citation: Citation): boolean {
  const { kind, resolution, place } = citation;
  if (resolution.state !== 'resolved' || place.flow.kind === 'entry') return false;
  return (kind === 'back-reference' || kind === 'note') && isGivenBefore(paper, resolution.work, citation);
}

/** What names the work in that form, without a page; running text has no full references. */
export function naming(paper: Paper, { resolution, note }: Citation, form: 'short' | 'full'): string | undefined {
  if (resolution.state !== 'resolved') return undefined;
  if (form === 'short') return shortForm(paper, resolution.work);
  return note === undefined ? undefined : fullForm(paper, paper.works[resolution.work]!);
}
