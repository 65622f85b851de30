import type { Bibliography } from '../library/bibliography/bibliography';
import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import type { RuleCode, RuleWords } from '../words/en/rules';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** One diagnostic: everything about it in one record, its documentation and its test included. */
export interface Rule<Code extends RuleCode = RuleCode> {
  readonly code: Code;
  /** What a finding weighs unless the problem itself or a setting says otherwise. */
  readonly severity: Severity;
  readonly examples: Examples;
  /** Rules that say less of the same place: where this one finds something, they are silent. */
  readonly outranks?: readonly RuleCode[];
  /**
   * Looks at one paper. The library is there for what other papers say, and never needed for a finding to stand.
   * `accepted` is the paper as its writer last agreed with it, where there is such a text to compare with.
   */
  check(paper: Paper, library: RuleLibrary, words: RuleWords[Code], accepted?: Paper): readonly Problem[];
  /** Looks at a bibliography file, where the rule is about those. */
  checkFile?(file: Bibliography, words: RuleWords[Code]): readonly Problem[];
}

/** Two short papers in Markdown; what other papers of the library say stands behind a line such as `=== ports.md`. */
export interface Examples {
  /** Gives one finding of this rule and no other; carets under a line show where: `^^^^`. */
  readonly bad: string;
  /** Gives no finding at all. */
  readonly good: string;
  /** What `bad` reads after its first fix, where the rule has one. */
  readonly mended?: string;
  /** What both were before an edit, for a rule about edits. */
  readonly before?: string;
}

/** The library as rules see it. */
export interface RuleLibrary extends LibraryView {
  /** Whether a file is there, by its URI; undefined where nobody can tell, and then no rule asks. */
  readonly fileExists?: (uri: string) => boolean;
}

/** What a check finds; the record adds code and severity. */
export interface Problem {
  /** In the source. */
  readonly span: Span;
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** Where the other half of the matter stands. */
export interface Related {
  readonly uri: string;
  readonly span: Span;
  readonly message: string;
}

export interface Fix {
  readonly title: string;
  /** On the source of the paper that was checked; they do not overlap. */
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  /** The writer agrees with what this place, or every such place of the paper, means now. */
  readonly accepts?: 'this' | 'all';
}

/** One diagnostic of one paper. */
export interface Finding {
  readonly code: RuleCode;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related: readonly Related[];
  readonly fixes: readonly Fix[];
}
