import type { Span } from '../text/span';
import type { Draft } from './drafts';
import type { Opening } from './opening';

/** A paper's text put together again: flows whose halves are joined, notes whose parts are. */
export interface Assembly {
  /** In reading order, notes where they open. */
  readonly drafts: readonly Draft[];
  readonly notes: readonly NoteDraft[];
  readonly headings: readonly HeadingDraft[];
  readonly furniture: readonly Span[];
  /** Notes that go on elsewhere: the end of the first part and the rest. */
  readonly splits: readonly { readonly end: Span; readonly rest: Span }[];
  /** Words that stand twice at a page break: the first copy and the second. */
  readonly repeats: readonly { readonly first: Span; readonly second: Span }[];
}

/** A note before its markup is read. */
export interface NoteDraft {
  readonly opening: Opening;
  readonly draft: Draft;
}

export interface HeadingDraft {
  readonly draft: Draft;
  /** Level of `#`; undefined where the heading is only set apart, then `style` says how. */
  readonly level?: number;
  readonly style: string;
  readonly isTitle: boolean;
}
