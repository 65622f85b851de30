import type { Paper } from '../../paper/paper';
import type { Lines } from '../../text/lines';
import type { Span } from '../../text/span';

/** Works that papers cite, in a file: a bibliography file, or a list that another paper prints. */
export interface EntryList {
  readonly uri: string;
  readonly text: string;
  readonly lines: Lines;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
}

/** A bibliography file as it was read. A value: an entry's fields are read from its text when somebody asks (`itemOf`). */
export interface Bibliography extends EntryList {
  readonly format: BibliographyFormat;
  readonly problems: readonly BibliographyProblem[];
  /** BibTeX's `@string` abbreviations, the values as written, by their names in lower case. */
  readonly strings: ReadonlyMap<string, string>;
  /** Nothing ends an entry of BibTeX, or a comment: from there on, entries end where the next one begins. */
  readonly isUnclosed: boolean;
}

/** A paper's own bibliography, in which the citations of other papers are looked up. An entry has the index of its work. */
export interface PrintedList extends EntryList {
  readonly paper: Paper;
}

export type BibliographyFormat = 'bibtex' | 'csl-json' | 'csl-yaml' | 'ris';

/** One work in a bibliography file or a printed list. Spans are in the file's text. */
export interface Entry {
  /** What citations call it by, be it a number in a printed list; undefined where the format asks for none. */
  readonly key: string | undefined;
  readonly span: Span;
  /** The key's, else the mark that opens the entry. */
  readonly keySpan: Span;
  /** Its authors' or editors' family names, at least, as folded words parted by blanks. Names may stand here that the fields lack. */
  readonly names: string;
  /** Four digits, where there are some. */
  readonly year: string | undefined;
}

/** Something in a bibliography file that a program would stumble on. */
export interface BibliographyProblem {
  readonly kind: ProblemKind;
  readonly span: Span;
  /** The key of the entry, where it has one. */
  readonly key: string | undefined;
  /** The other half: the first entry of that key. */
  readonly other?: Span;
}

export type ProblemKind =
  | 'unclosed' // nothing ends the entry
  | 'no-key' // `@book{title = …}`
  | 'field' // a comma or an equals sign is missing
  | 'syntax' // no JSON, no YAML
  | 'outside' // a line of RIS before `TY` or behind `ER`
  | 'duplicate'; // two entries of one key

/** What reading a file finds, one thing at a time, so that other work can be done in between. */
export type Reading = Generator<Entry | BibliographyProblem, void>;
