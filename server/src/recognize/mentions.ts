import type { Span } from '../text/span';
import type { CslItem } from './csl';

// What recognizers find. Every span is in offsets of the wording that the recognizer was given.

/** A page, paragraph or other place inside a cited work (CSL's term). */
export interface Locator {
  /** CSL's locator label: `page`, `paragraph`, `section`, `chapter`, `figure`, `note`, `volume`, `article`. */
  readonly label: string;
  /** As printed, without the label: `58-59`. */
  readonly value: string;
  readonly span: Span;
}

/** A place that says what a short form stands for. */
export interface AcronymDefinition {
  readonly short: Span;
  /** The short form as printed, without plural or possessive: `IBET` for `IBETs`. */
  readonly shortForm: string;
  readonly long: Span;
  readonly longForm: string;
  /** The letters do not match: only place and shape speak for it, and a definition by letters elsewhere beats it. */
  readonly byShape?: boolean;
  /** The name that the letters abbreviate, where both stand: `Electoral Institute (Instituto Electoral, IE)`. */
  readonly original?: { readonly span: Span; readonly longForm: string };
}

/** A short form in the text, the defining places included. */
export interface AcronymUse {
  readonly span: Span;
  /** As printed, without plural or possessive. */
  readonly shortForm: string;
  /** The hyphenated capitals that it is a part of: `HSB-W`, `HSB-CF`. The paper as a whole says whether they are one. */
  readonly compound?: Omit<AcronymUse, 'compound'>;
}

export interface AcronymMentions {
  readonly definitions: readonly AcronymDefinition[];
  readonly uses: readonly AcronymUse[];
}

/** The field of a reference and where in the wording its words stand. */
export type ReferencePart =
  | 'author'
  | 'editor'
  | 'translator'
  | 'issued'
  | 'title'
  | 'container-title'
  | 'publisher'
  | 'publisher-place'
  | 'volume'
  | 'issue'
  | 'page'
  | 'URL'
  | 'DOI'
  | 'event';

/** How a reference is introduced: "See", "cf.", "quoted in". */
export type Signal = 'see' | 'see-also' | 'cf' | 'quoted-in' | 'cited-in' | 'reported-in' | 'adapted-from';

/** A work given in full, in a bibliography or inside a note. */
export interface Reference {
  /** The whole reference, without its signal. */
  readonly span: Span;
  readonly csl: CslItem;
  readonly parts: Readonly<Partial<Record<ReferencePart, Span>>>;
  readonly signal?: Signal;
  /** The page of the work that this place cites, where a note gives one (`…, 2006, p. 12`). */
  readonly locator?: Locator;
  /** A dash stands for the author of the entry above. */
  readonly repeatsAuthor?: boolean;
  /** Short names by which citations call the work: the label in `(CIPO & COMARI), Centro …`. */
  readonly aliases?: readonly string[];
  /** The full details stand with another entry: "in Olga Ferrer (ibid.)" gives `Olga Ferrer`. */
  readonly inCollectionOf?: { readonly name: string; readonly span: Span };
  /** "(hereinafter Plan Colombia)", "[hereinafter: the Report]". */
  readonly announcedTitle?: { readonly title: string; readonly span: Span };
}

/** One year (or date) of one author or group of authors: `(Bailey 2003, 2004)` holds two. */
export interface AuthorYearCitation {
  /** From the author's name, or from the year where an earlier citation gave the name, to the end of year and locator. */
  readonly span: Span;
  /** Family names or institutions, as printed. Empty where the year stands alone: `(2003:11)`. */
  readonly authors: readonly string[];
  /** Where the names stand; may lie before `span` for `(Bailey 2003, 2004)`. */
  readonly name?: Span;
  readonly etAl: boolean;
  /** `2004`, `2004a`, `forthcoming`, `n.d.` in lower case; the year of a full date; empty in `(Welsh 58)`. */
  readonly year: string;
  /** Where the year stands, or the page that stands in its place. */
  readonly yearSpan: Span;
  /** A month or day beside the year, as printed: `October 2`, `June`. */
  readonly date?: string;
  readonly locator?: Locator;
  /** The author is part of the sentence: `Bailey (2003)`. */
  readonly narrative: boolean;
  /** Known only by way of the work that is named behind it: `Marsh, 1972, as cited in Hart, 2004`. */
  readonly secondary?: true;
  /** Its shape alone is no evidence (`NAFTA (1994)`, `Hale 1991`): a citation only where a work fits. */
  readonly tentative?: boolean;
}

/** `@key`, `[@key, p. 3]`, `[-@key]`. */
export interface KeyCitation {
  readonly span: Span;
  readonly key: string;
  readonly suppressAuthor: boolean;
  /** It stands in square brackets, as nothing but a citation does. */
  readonly bracketed: boolean;
  readonly locator?: Locator;
}

/** `[3]`, `[3–5]`, `[3, 7]`: one mention a number. */
export interface NumericCitation {
  readonly span: Span;
  /** A raised number's own place in the source; it was lifted out of the wording. */
  readonly source?: Span;
  readonly number: string;
  readonly locator?: Locator;
}

export type BackReferenceForm =
  | 'ibid' // Ibid., ibídem, ebd.
  | 'id' // Id., idem: the same author
  | 'op-cit'
  | 'loc-cit'
  | 'supra' // supra note 12, above n. 12, see note 12, (n 12)
  | 'infra'
  | 'short' // Smith, Short Title, 45
  | 'hereinafter'; // Harbor Report at 9, where a note has announced that title

/** A citation by way of an earlier one. */
export interface BackReference {
  readonly span: Span;
  readonly form: BackReferenceForm;
  /** The words that make it a back-reference (`Ibid.`, `op. cit.`, `supra note 12`): what a hand would click. */
  readonly anchor: Span;
  /** Family names that stand with it (`Smith, op. cit.`). */
  readonly authors: readonly string[];
  /** A shortened title that stands with it. */
  readonly title?: string;
  /** All the words that name its work, as printed: `Smith, *Short Title*`, `Harbor Report`. */
  readonly called?: string;
  /** The label of the note it points at (`supra note 12`). */
  readonly note?: string;
  /** The labels of further notes (`supra notes 12 and 14`). */
  readonly otherNotes?: readonly string[];
  /** It is a note of another chapter: `chapter 1, note 18 above`. */
  readonly otherSeries?: true;
  /** Neither a comma nor a bracket parts the name from it: `the sources supra note 12`. */
  readonly detached?: true;
  /** Nothing says whether that note comes before or behind: `see note 12`. */
  readonly anywhere?: true;
  readonly locator?: Locator;
  readonly signal?: Signal;
}

/** A reference to another part of the same paper. */
export interface CrossReferenceMention {
  readonly span: Span;
  readonly kind: 'table' | 'figure' | 'box' | 'map' | 'chart' | 'annex' | 'appendix' | 'section' | 'chapter' | 'part';
  /** `1`, `A`, `IV`, `2.3`. */
  readonly label?: string;
  /** A quoted or italic name: section "New challenges". */
  readonly name?: string;
  /** The name stands in quotation marks alone (`see "Harbors," below`): it is a heading's, word for word, or nobody's. */
  readonly isExact?: boolean;
  /** "the next section" is 1 away, "the previous section" -1. */
  readonly relative?: number;
  /** "the first section of this paper" is 1, "the last section" -1. */
  readonly ordinal?: number;
}

/** A numbered announcement of the paper's sections: "(1) a note on terms; (2) an overview of …". */
export interface Announcement {
  readonly items: readonly { readonly span: Span; readonly number: string; readonly text: string }[];
}
