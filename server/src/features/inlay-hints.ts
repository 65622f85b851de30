import type { Citation, Paper } from '../paper/paper';
import { sourceSpans } from '../text/flow';
import type { Span } from '../text/span';
import type { FeatureWords } from '../words/features';
import { workName } from './work-name';

/** A few words that an editor shows in a text, though nobody has written them. */
export interface InlayHint {
  /** Where they stand, an offset of the source. */
  readonly at: number;
  readonly label: string;
}

/**
 * What the back-references between the two offsets stand for: `Ibid., 12 → Johnson 2007`. Where the author or the title
 * stands there already there is nothing to add, nor where more than one work may be meant.
 */
export function inlayHints(paper: Paper, { start, end }: Span, words: FeatureWords): readonly InlayHint[] {
  return paper.citations.flatMap((citation): InlayHint[] => {
    if (citation.resolution.state !== 'resolved' || !isNameless(citation)) return [];
    const at = sourceSpans(citation.place).at(-1)?.end;
    if (at === undefined || at < start || at > end) return [];
    return [{ at, label: `→ ${short(workName(paper.works[citation.resolution.work]!, words))}` }];
  });
}

function isNameless({ kind, mention }: Citation): boolean {
  return kind === 'back-reference' && mention !== undefined && 'form' in mention && mention.called === undefined;
}

/** A title that stands for an author may be long. */
function short(name: string): string {
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

const LONGEST = 40;
