/** What the command line says, in one language. */
export interface CommandLineWords {
  readonly help: string;
  readonly unknownCommand: (command: string) => string;
  /** An option that the command has not; the command may be empty. */
  readonly noOption: (option: string, command: string) => string;
  readonly missingValue: (option: string) => string;
  /** Of an option that takes none. */
  readonly noValue: (option: string) => string;
  /** What stands behind an option, or behind `export`; the value may be empty. */
  readonly notOneOf: (option: string, value: string, choices: readonly string[]) => string;
  readonly noSuchPath: (path: string) => string;
  /** Of the file that an export was to go to. */
  readonly fileExists: (path: string) => string;
  readonly notWritten: (path: string, detail: string) => string;
  /** A file that was left out, and why: `too-large`, `binary`, `gone`, `unreadable`. */
  readonly leftOut: (path: string, reason: string, detail: string) => string;
  /** A file that was not there at a revision. */
  readonly addedSince: (path: string, revision: string) => string;
  /** Why git cannot say what the papers were; `what` is the folder or the revision. */
  readonly noRevision: (reason: 'no-git' | 'no-repository' | 'unknown-revision', what: string) => string;
  readonly reading: (done: number, total: number) => string;
  readonly found: (counts: Counts) => string;
  readonly findings: (count: number) => string;
  readonly findingsAtOrAbove: (count: number, severity: string) => string;
  readonly clean: string;
}

/** What there is in the papers that were read. */
export interface Counts {
  readonly papers: number;
  /** Documents that are no papers: a README, a change log. */
  readonly others: number;
  readonly notes: number;
  readonly acronyms: number;
  readonly works: number;
  readonly citations: number;
  readonly seconds: string;
}
