import type { Reason } from '../paper/paper';

/** What hovers and the outline say, in one language. Arguments are Markdown already, or plain numbers and labels. */
export interface FeatureWords {
  readonly and: string;
  readonly note: (label: string) => string;
  readonly notes: string;
  readonly acronyms: string;
  readonly works: string;
  readonly untitled: string;
  readonly noSuchNote: (label: string) => string;
  /** Heads the passage that calls a note. */
  readonly calledIn: string;
  readonly calledNowhere: string;
  /** "*Ibid.* stands for …" */
  readonly standsFor: (words: string) => string;
  readonly definedOnLines: (lines: readonly number[]) => string;
  readonly usedTimes: (count: number) => string;
  readonly citedTimes: (count: number) => string;
  /** "@welsh2004 in references.bib"; the key may be empty. */
  readonly entryIn: (key: string, file: string) => string;
  /** Of `@key`, where nothing has it. */
  readonly noSuchKey: string;
  readonly notDefinedHere: string;
  /** Heads the long forms that other papers give. */
  readonly elsewhere: string;
  /** "page 58–59", by CSL's name for the kind of place. */
  readonly locator: (label: string, value: string) => string;
  /** "note 36 → note 35 → note 34": the notes that lead to a full citation */
  readonly byWayOf: (labels: readonly string[]) => string;
  readonly mismatch: (what: 'year' | 'date' | 'author' | 'spelling' | 'order', expected: string) => string;
  readonly reason: Readonly<Record<Reason, string>>;
  /** Of a back-reference by name that may mean several works, or none. */
  readonly severalNamed: string;
  readonly noneNamed: string;
  /** Heads the works that an ambiguous citation may mean. */
  readonly candidates: string;
  readonly noTarget: string;
  /** Behind an acronym in a list, where a long form would stand. */
  readonly undefinedHere: string;
  readonly line: (number: number) => string;
  readonly unresolvedNotes: (count: number) => string;
  /** Heads the list of works that is taken out of a paper. */
  readonly bibliography: string;
  /** Heads the progress display while the papers are read for the first time. */
  readonly reading: string;
  readonly tooLarge: (megabytes: string) => string;
  readonly source: SourceWords;
  readonly rewriting: RewritingWords;
  readonly library: LibraryWords;
}

/** About works that several papers cite. */
export interface LibraryWords {
  /** "Also cited by A, B and 3 more"; `more` may be 0. */
  readonly alsoCitedBy: (papers: readonly string[], more: number) => string;
  /** The same for an entry of a list that cites nothing itself. */
  readonly citedBy: (papers: readonly string[], more: number) => string;
  /** Heads the works that nobody can be sure are others. */
  readonly mayBeTheSame: string;
}

/** About refactorings that write back-references otherwise. */
export interface RewritingWords {
  readonly full: string;
  /** Of one citation: the words that would be written. */
  readonly one: (newText: string) => string;
  /** Of every citation of a paper. */
  readonly all: Readonly<Record<'ibid' | 'short' | 'full', string>>;
  /** In how many places, and in how many nothing is done since a meaning would change. */
  readonly places: (count: number, left: number) => string;
  readonly refused: Readonly<Record<'changes-meaning' | 'nothing-to-do', string>>;
}

/** About cited papers that the library has. */
export interface SourceWords {
  /** "In the library: [Title](…), page 12" */
  readonly inLibrary: (link: string, place: string | undefined) => string;
  /** "Document: [ruiz-2003.pdf](…)" */
  readonly document: (link: string) => string;
  /** The number of the page that is cited is lost. */
  readonly nearestPage: (cited: string, nearest: string) => string;
  /** Heads the quotation, and the words that it quotes. */
  readonly quotedHere: string;
  readonly there: string;
}
