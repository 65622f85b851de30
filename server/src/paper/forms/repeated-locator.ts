import type { BackReference } from '../../recognize/mentions';
import type { Citation, Paper } from '../paper';
import { locatorWords } from './locator-words';

/**
 * The page that a citation stands for, as printed where it is given: its own, else, for an `Ibid.` without one, that of
 * the citation it repeats. Empty where the whole work is meant.
 */
export function repeatedLocator(paper: Paper, citation: Citation): string {
  let at = paper.citations.indexOf(citation);
  for (let each: Citation | undefined = citation; each; each = paper.citations[at]) {
    const words = locatorWords(each);
    if (words !== '' || (each.mention as BackReference | undefined)?.form !== 'ibid') return words;
    at = sameWorkBefore(paper, at, each);
  }
  return '';
}

/** Index of the citation before that means the same work; -1 where there is none. */
function sameWorkBefore({ citations }: Paper, at: number, { resolution }: Citation): number {
  for (let i = at - 1; i >= 0; i--) {
    const before = citations[i]!;
    if (before.kind === 'narrative' || before.place.flow.kind === 'entry') continue;
    return resolution.state === 'resolved' &&
      before.resolution.state === 'resolved' &&
      before.resolution.work === resolution.work
      ? i
      : -1;
  }
  return -1;
}
