import type { Span } from '../../text/span';

/** New words for a place in the source. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}
