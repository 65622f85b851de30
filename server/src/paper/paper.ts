import type { CslItem } from '../recognize/csl';
import type {
  Announcement,
  AuthorYearCitation,
  BackReference,
  CrossReferenceMention,
  KeyCitation,
  Locator,
  NumericCitation,
  Reference,
} from '../recognize/mentions';
import type { Flow, Place } from '../text/flow';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Language } from '../text/wording';
import type { Chain } from './chain';

/** What the structure of a text alone tells: known long before what its words say. */
export interface Structure {
  readonly uri: string;
  readonly text: string;
  readonly lines: Lines;
  readonly language: Language;
  /** Body in reading order, each note where its first part stands. */
  readonly flows: readonly Flow[];
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
  readonly markers: readonly Marker[];
  /** Running heads, page numbers, rules: on the page, not in the text. Source spans, sorted. */
  readonly furniture: readonly Span[];
  /** The notes exist, but their markers are lost, or cannot be told from other numbers. */
  readonly notesUnreadable: boolean;
}

/** Everything that follows from one text. A value: nothing in it changes after `readPaper` has returned. */
export interface Paper extends Structure {
  /** It has notes, a bibliography, citations or defined acronyms, or its front matter says so. Others draw no findings. */
  readonly isPaper: boolean;
  readonly title: string | undefined;
  /** The bibliography files that its front matter names. */
  readonly bibliographies: readonly NamedFile[];
  /** Its front matter, where that lists works of its own (`references:`). */
  readonly ownReferences: Span | undefined;
  /** The work that the paper itself is, where it says who wrote it or when; without what is not sure. */
  readonly self: CslItem | undefined;
  readonly outline: readonly Heading[];
  readonly acronyms: readonly Acronym[];
  readonly works: readonly Work[];
  readonly citations: readonly Citation[];
  /** What is a citation only where a bibliography file, or a list of references beside the paper, has the work. */
  readonly looseCitations: readonly Citation[];
  readonly figures: readonly Figure[];
  readonly crossReferences: readonly CrossReference[];
  /** What the reading itself stumbled on. */
  readonly damage: readonly Damage[];
}

/** A file as a paper names it, relative to itself. */
export interface NamedFile {
  readonly path: string;
  /** Where the name stands in the source. */
  readonly span: Span;
}

export interface Heading {
  /** 1 is the paper's title. */
  readonly level: number;
  /** As printed, without markup and note marks. */
  readonly title: string;
  /** `2.1`, `IV`, `a` where the heading is numbered. */
  readonly number?: string;
  readonly place: Place;
  /** Where it stands in the source. */
  readonly span: Span;
  /** End of its section in the source: the start of the next heading of this level or above, or the end of the text. */
  readonly sectionEnd: number;
}

/** A page boundary that survives in the text. */
export interface Page {
  readonly label: string;
  /** Where the page's text starts in the source, as far as it is known. */
  readonly start: number;
  /** Nobody wrote the number: page breaks were counted. */
  readonly counted?: true;
}

export interface Note {
  readonly label: string;
  /** Numbers may start again: the run of notes, counted from 0, that this one belongs to. */
  readonly series: number;
  readonly notation: string;
  /** The mark that opens it, in the source. */
  readonly opening: Span;
  /** What the opening should read where it is damaged. */
  readonly mend?: string;
  readonly flow: Flow;
  /** Its pieces in the source, the opening mark left out; more than one where a page break cuts it. */
  readonly parts: readonly Span[];
  /** Indexes into `markers`, in the order of the text. */
  readonly markers: readonly number[];
}

export interface Marker {
  readonly label: string;
  readonly notation: string;
  /** In the source. */
  readonly span: Span;
  /** What it should read where it is damaged. */
  readonly mend?: string;
  /** The flow it was lifted out of, and where. */
  readonly flow: Flow;
  readonly at: number;
  /** Index into `notes`; null where there is none. */
  readonly note: number | null;
}

export interface Acronym {
  /** As printed where it is defined, else where first used: `F.B.I.`. */
  readonly shortForm: string;
  /** What it is compared by: no dots, upper case. */
  readonly key: string;
  readonly longForm: string | undefined;
  readonly definitions: readonly { readonly short: Place; readonly long: Place; readonly longForm: string }[];
  /** In the order of the source, the defining places included. */
  readonly uses: readonly Place[];
  /** US, UN, PhD …: no definition asked for. */
  readonly commonKnowledge: boolean;
}

export interface Work {
  /** From its content (author, year, title), so that an edit elsewhere does not change it; unique in the paper. */
  readonly id: string;
  /** With the author of the entry above filled in where a dash stands for it. */
  readonly csl: CslItem;
  readonly place: Place;
  readonly where: 'entry' | 'note' | 'prose';
  /** Index into `notes` where it stands in a note. */
  readonly note?: number;
  readonly reference: Reference;
}

export type CitationKind = 'author-year' | 'key' | 'numeric' | 'note' | 'back-reference' | 'narrative';

export type Reason =
  | 'no-entry' // no work of that author
  | 'no-antecedent' // nothing stands before
  | 'comment-note' // the note before cites nothing
  | 'unknown-source' // the note before cites a source that could not be read
  | 'several-works' // the note before cites several
  | 'no-such-note' // supra note 40, where there is none
  | 'note-disagrees' // supra note 12 does not cite that author
  | 'several-entries';

export type Resolution =
  | { readonly state: 'resolved'; readonly work: number; readonly mismatch?: Mismatch }
  | { readonly state: 'ambiguous'; readonly candidates: readonly number[]; readonly reason: Reason }
  | { readonly state: 'unknown'; readonly reason: Reason };

/** It leads to the work, though not every word agrees. */
export interface Mismatch {
  readonly what: 'year' | 'date' | 'author' | 'spelling' | 'order';
  /** What the work has. */
  readonly expected: string;
}

export interface Citation {
  readonly kind: CitationKind;
  readonly place: Place;
  /** What it means; `work` and `candidates` are indexes into `works`, the likelier candidate first. */
  readonly resolution: Resolution;
  /** For a back-reference: the notes that lead to the full citation; none where no note does. */
  readonly chain?: Chain;
  readonly locator?: Locator;
  /** Index into `notes` where it stands in a note. */
  readonly note?: number;
  readonly mention?: AuthorYearCitation | KeyCitation | NumericCitation | BackReference;
}

/** A table, figure or other thing with a label of its own. */
export interface Figure {
  readonly kind: CrossReferenceMention['kind'];
  /** `1`, `A.2`. */
  readonly label: string;
  /** `Table 1`, as printed. */
  readonly name: string;
  readonly caption: string;
  readonly place: Place;
  readonly span: Span;
}

export interface CrossReference {
  readonly place: Place;
  readonly mention: CrossReferenceMention | Announcement['items'][number];
  /** Where it leads in the source; null where there is no such thing. */
  readonly target: Span | null;
}

export interface Damage {
  readonly kind: 'note-split' | 'text-duplicated' | 'encoding';
  /** In the source. */
  readonly span: Span;
  /** The other half: where a split note goes on, the first copy of repeated words. */
  readonly other?: Span;
  readonly detail: string;
}
