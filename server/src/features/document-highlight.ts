import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { occurrences } from './references';

export interface Highlight {
  readonly span: Span;
  /** `write` where the thing is introduced, as an editor colors an assignment. */
  readonly kind: 'read' | 'write';
}

/** The places in the paper that mean what stands at `offset`. */
export function documentHighlight(paper: Paper, offset: number): readonly Highlight[] {
  return occurrences(paper, offset).map(({ span, introduces }) => ({ span, kind: introduces ? 'write' : 'read' }));
}
