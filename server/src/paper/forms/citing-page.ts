import type { BackReference } from '../../recognize/mentions';
import type { Citation, Paper } from '../paper';
import { ownLocator } from './locator-words';

/**
 * The citation whose page a citation stands for: itself, or, for an `Ibid.` without a page, the one that it repeats.
 * Undefined where the whole work is meant.
 */
export function citingPage(paper: Paper, citation: Citation): Citation | undefined {
  let at = paper.citations.indexOf(citation);
  for (let each: Citation | undefined = citation; each; each = paper.citations[at]) {
    if (ownLocator(each)) return each;
    if ((each.mention as BackReference | undefined)?.form !== 'ibid') return undefined;
    at = sameWorkBefore(paper, at, each);
  }
  return undefined;
}

/** Index of the citation just before, where it means the same work; else -1. */
function sameWorkBefore({ citations }: Paper, at: number, { resolution }: Citation): number {
  let before = at - 1;
  while (before >= 0 && !isSource(citations[before]!)) before--;
  const former = citations[before]?.resolution;
  const isSame = resolution.state === 'resolved' && former?.state === 'resolved' && former.work === resolution.work;
  return isSame ? before : -1;
}

/** What an `Ibid.` behind it can repeat. */
function isSource({ kind, place }: Citation): boolean {
  return kind !== 'narrative' && place.flow.kind !== 'entry';
}
