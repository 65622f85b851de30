import type { Span } from '../../text/span';

/** What a row of a view stands for; the editor picks its icon by it. */
export type RowKind = 'acronym' | 'note' | 'work' | 'citation' | 'place' | 'paper';

/** `unresolved`: it leads nowhere. `conflict`: other papers say otherwise. */
export type RowState = 'plain' | 'unresolved' | 'conflict';

/** One line of a view, in the words that a reader sees. */
export interface Row {
  /** Stays the same while the thing itself does, whatever is typed around it. */
  readonly id: string;
  readonly kind: RowKind;
  readonly state: RowState;
  readonly label: string;
  /** The part of the label that it is about: `[start, end)` in it. */
  readonly highlight?: readonly [number, number];
  /** What stands behind the label, in a fainter color. */
  readonly description: string;
  /** Markdown. */
  readonly tooltip: string;
  /** What can be counted: uses, citing places. */
  readonly count: number;
  /** What it is sorted by where it is sorted by time. */
  readonly year?: string;
  readonly target: RowTarget | undefined;
  readonly children: readonly Row[];
}

/** Where a click leads, in offsets of that paper's source. */
export interface RowTarget {
  readonly uri: string;
  readonly span: Span;
}

/** A row with what most rows lack left out. */
export function row(own: Pick<Row, 'id' | 'kind' | 'label'> & Partial<Row>): Row {
  return { state: 'plain', description: '', tooltip: '', count: 0, target: undefined, children: [], ...own };
}
