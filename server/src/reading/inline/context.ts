/** What the scanner has to know of the paper. */
export interface InlineContext {
  /** `[12]` is a mark. */
  readonly brackets: boolean;
  /** `(12)` or `12/` is a mark. */
  readonly sign: 'round' | 'slash' | undefined;
  /** The notes that stars and daggers behind a word call: `*`, `**`, `†`; none where they call none. */
  readonly stars: ReadonlySet<string>;
  /** Lines start with `>`. */
  readonly quoted: boolean;
  /** `[p. 12]` is where a page begins, not text. */
  readonly pageMarks: boolean;
  /** Bare numbers that lost their superscript, found to be marks: offsets in the run. */
  readonly lost?: readonly { readonly start: number; readonly end: number }[];
}

/** A run in which nothing but raised numbers is a mark. */
export const PLAIN_CONTEXT: InlineContext = {
  brackets: false,
  sign: undefined,
  stars: new Set(),
  quoted: false,
  pageMarks: false,
};
