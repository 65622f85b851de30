import type { Citation, Paper, Reason } from '../paper/paper';
import type { BackReference } from '../recognize/mentions';
import { type Place, sourceSpan } from '../text/flow';
import type { Span } from '../text/span';

/** A back-reference that leads to no single work. */
export interface LooseBackReference {
  readonly citation: Citation;
  readonly mention: BackReference;
  /** The words that refer back, as printed: `Ibid.`, `supra note 12`. */
  readonly anchor: string;
  /** Where they stand in the source. */
  readonly span: Span;
  readonly reason: Reason;
  /** Indexes into `works`, the likelier first. */
  readonly candidates: readonly number[];
}

/**
 * The back-references of a paper that could not be tied. None where the notes themselves could not be read: what
 * stands before an Ibid. is then unknown to us, not to the reader. A shortened title is only taken for a
 * back-reference where it fits a work, so it cannot fail.
 */
export function looseBackReferences(paper: Paper): readonly LooseBackReference[] {
  if (paper.notesUnreadable) return [];
  return paper.citations.flatMap((citation) => {
    const { kind, resolution, place } = citation;
    if (kind !== 'back-reference' || resolution.state === 'resolved') return [];
    const mention = citation.mention as BackReference;
    if (mention.form === 'short') return [];
    const at: Place = { flow: place.flow, span: mention.anchor };
    const anchor = place.flow.text.slice(mention.anchor.start, mention.anchor.end);
    const candidates = resolution.state === 'ambiguous' ? resolution.candidates : [];
    return [{ citation, mention, anchor, span: sourceSpan(at), reason: resolution.reason, candidates }];
  });
}
