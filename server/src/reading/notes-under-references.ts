import type { Lines } from '../text/lines';
import type { Sections } from './sections';
import type { Block } from './structure';

/**
 * The sections, with a numbered list of notes told from a bibliography by what its items say, though its heading is
 * `References`: an item that begins with *Ibid.* has one before it, which no bibliography's entry has.
 */
export function withNotesUnderReferences(sections: Sections, lines: Lines, blocks: readonly Block[]): Sections {
  const headings = new Map(sections.headings);
  const kinds = [...sections.kinds];
  for (const [heading, kind] of sections.headings) {
    if (kind !== 'bibliography') continue;
    let end = heading + 1;
    while (kinds[end] === 'bibliography') end++;
    if (!blocks.slice(heading + 1, end).some((block) => opensWithIbid(lines, block))) continue;
    headings.set(heading, 'notes');
    kinds.fill('notes', heading + 1, end);
  }
  return { headings, kinds };
}

function opensWithIbid({ text, starts }: Lines, { first, span }: Block): boolean {
  return NUMBERED_IBID.test(text.slice(starts[first]!, span.end));
}

/** `[8] Ibid., p. 4`, `8. *Ibid.*`, `8 Id. at 4`; not `8. Id., *Later Harbors*`, by the author of the entry before */
const NUMBERED_IBID =
  /^ {0,3}(?:[[(]\d{1,3}[\])]|\d{1,3}[.)]?)[ \t]{1,3}[*_]{0,3}(?:Ibid\b|Ib[íi]dem\b|Ebd\.|Id\.[*_]{0,3}(?:[ \t]{0,3}$|,? ?(?:at |pp?\. ?|§ ?)?\d))/m;
