import type { Wording } from '../text/wording';
import { labeledReferences } from './cross-references/labeled';
import { namedReferences } from './cross-references/named';
import { ordinalReferences } from './cross-references/ordinal';
import type { CrossReferenceMention } from './mentions';

export { recognizeAnnouncement } from './cross-references/announcement';

/**
 * References to another part of the same paper: `Table 1`, `Sections 2 and 3`, `the section "A Note on Terms"`, `the
 * next section`, `the first section of this paper`. `Section 301 of the Trade Act` and a caption's own label are
 * none. Offsets are UTF-16 offsets of `wording.text`.
 */
export function recognizeCrossReferences(wording: Wording): CrossReferenceMention[] {
  if (wording.kind === 'entry' || wording.kind === 'heading') return [];
  return [...labeledReferences(wording), ...namedReferences(wording), ...ordinalReferences(wording)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}
