import type { BackReference } from '../../recognize/mentions';
import type { Citation, Paper } from '../paper';
import { remembering } from '../remembering';
import { ownLocator } from './locator-words';

/**
 * The citation whose page a citation stands for: itself, or, for an `Ibid.` without a page, the one that it repeats.
 * Undefined where the whole work is meant.
 */
export function citingPage(paper: Paper, citation: Citation): Citation | undefined {
  return citingPages(paper).get(citation);
}

const citingPages = remembering(({ citations }: Paper): ReadonlyMap<Citation, Citation | undefined> => {
  const pages = new Map<Citation, Citation | undefined>();
  let before: Citation | undefined;
  for (const citation of citations) {
    const isRepeating =
      (citation.mention as BackReference | undefined)?.form === 'ibid' && isSameWork(citation, before);
    pages.set(citation, ownLocator(citation) ? citation : isRepeating ? pages.get(before!) : undefined);
    if (isSource(citation)) before = citation;
  }
  return pages;
});

function isSameWork({ resolution }: Citation, before: Citation | undefined): boolean {
  const former = before?.resolution;
  return resolution.state === 'resolved' && former?.state === 'resolved' && former.work === resolution.work;
}

/** What an `Ibid.` behind it can repeat. */
function isSource({ kind, place }: Citation): boolean {
  return kind !== 'narrative' && place.flow.kind !== 'entry';
}
