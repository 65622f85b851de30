import { SpanSet } from '../text/span-set';
import type { Wording } from '../text/wording';
import { labeledReferences } from './cross-references/labeled';
import { namedReferences, quotedReferences, soleParts } from './cross-references/named';
import { ordinalReferences } from './cross-references/ordinal';
import type { CrossReferenceMention } from './mentions';
import { type TellingWords, tellingWords } from './telling-words';

export { recognizeAnnouncement } from './cross-references/announcement';

/**
 * References to another part of the same paper: `Table 1`, `Sections 2 and 3`, `the section "A Note on Terms"`,
 * `"A Note on Terms," below`, `the next section`, `the first section of this paper`. `Section 301 of the Trade Act`, a
 * caption's own label and what stands in code are none. Offsets are UTF-16 offsets of `wording.text`.
 */
export function recognizeCrossReferences(
  wording: Wording,
  telling: TellingWords = tellingWords(wording.text),
): CrossReferenceMention[] {
  if (wording.kind === 'entry' || wording.kind === 'heading') return [];
  const found = labeledReferences(wording, telling.get('label') ?? []);
  if (QUOTED_PART.test(wording.text)) found.push(...quotedReferences(wording));
  if (telling.has('sole')) found.push(...soleParts(wording));
  if (telling.has('part')) found.push(...namedReferences(wording), ...ordinalReferences(wording));
  if (found.length === 0) return found;
  const code = new SpanSet(wording.styles.filter(({ style }) => style === 'code'));
  return found.filter(({ span }) => !code.overlaps(span)).sort((a, b) => a.span.start - b.span.start);
}

// `see "Harbors"`, `"Harbors," below`
const QUOTED_PART = /["“](?<=\b(?:[Ss]ee|also|under|[Vv]éase|[Ss]iehe) ["“])|["”],? (?:below|above)\b/;
