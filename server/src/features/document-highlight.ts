import type { Citation, Paper } from '../paper/paper';
import { sourceSpans } from '../text/flow';
import type { Span } from '../text/span';
import { meantAt } from './mention-at';
import { occurrences } from './references';
import { workTarget } from './target';

export interface Highlight {
  readonly span: Span;
  /** `write` where the thing is introduced, as an editor colors an assignment. */
  readonly kind: 'read' | 'write';
}

/**
 * The places in the paper that mean what stands at `offset`: for a back-reference the whole chain that it belongs to,
 * from the full reference on; where it cannot be tied to one work, itself and the works that it may mean.
 */
export function documentHighlight(paper: Paper, offset: number): readonly Highlight[] {
  const found = occurrences(paper, offset);
  if (found.length > 0)
    return found.map(({ span, introduces }): Highlight => ({ span, kind: introduces ? 'write' : 'read' }));
  const [mention] = meantAt(paper, offset);
  return mention?.kind === 'citation' ? looseHighlights(paper, mention.citation) : [];
}

function looseHighlights(paper: Paper, { place, resolution }: Citation): readonly Highlight[] {
  const works = resolution.state === 'ambiguous' ? resolution.candidates : [];
  const highlights = [
    ...works.map((work): Highlight => ({ span: workTarget(paper, work).selection, kind: 'write' })),
    ...sourceSpans(place).map((span): Highlight => ({ span, kind: 'read' })),
  ];
  return highlights.sort((a, b) => a.span.start - b.span.start);
}
