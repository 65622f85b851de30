import type { Span } from '../../../server/src/text/span';

/** What the preview makes of a stretch of the source. Spans are UTF-16 offsets of the text that was read. */
export type Decoration = MarkerDecoration | OpeningDecoration | AbbreviationDecoration | CitationDecoration | Anchor;

/** The mark that calls a note, or several: `<sup>1,2</sup>` holds two calls. */
export interface MarkerDecoration {
  readonly kind: 'marker';
  readonly span: Span;
  readonly calls: readonly Call[];
  readonly raised: boolean;
}

export interface Call {
  /** What the reader sees: `12`, `*`, `[12]`. */
  readonly text: string;
  readonly id: string;
  /** The note's text, or that there is none. */
  readonly title: string;
  /** The note; undefined where there is none. */
  readonly href?: string;
}

/** The mark that opens a note where the note stands; it leads back to the marker. */
export interface OpeningDecoration {
  readonly kind: 'opening';
  readonly span: Span;
  readonly text: string;
  readonly id: string;
  /** The first marker that calls the note, and the passage it stands in; undefined where nothing calls it. */
  readonly href?: string;
  readonly title?: string;
  readonly raised: boolean;
}

export interface AbbreviationDecoration {
  readonly kind: 'abbreviation';
  readonly span: Span;
  readonly text: string;
  readonly title: string;
}

/** A citation or back-reference; it leads to the work. */
export interface CitationDecoration {
  readonly kind: 'citation';
  readonly span: Span;
  readonly text: string;
  readonly title: string;
  /** The likelier work where several may be meant. */
  readonly href: string;
}

/** A place that others lead to; its span is empty. */
export interface Anchor {
  readonly kind: 'anchor';
  readonly span: Span;
  readonly id: string;
}

/** Names of the places in the preview's page; they stay clear of the names that headings have there. */
export const ids = {
  note: (index: number): string => `ibid-note-${index}`,
  marker: (index: number): string => `ibid-marker-${index}`,
  work: (index: number): string => `ibid-work-${index}`,
};
