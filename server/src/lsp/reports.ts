import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Bibliography } from '../library/bibliography/bibliography';
import type { Inquiry } from '../library/inquiry';
import type { Paper } from '../paper/paper';
import { checkBibliography, checkPaper, type Finding, type RuleSettings, type Severity } from '../rules';
import { locationOf, type Papers, rangeOf } from './convert';

/** What is found in one paper or bibliography file, in the terms of the protocol. */
export interface Report {
  /** Changes when, and only when, the diagnostics do. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
  /** One for each diagnostic, in the same order. */
  readonly findings: readonly Finding[];
}

export interface ReportOptions {
  readonly papers: Papers;
  readonly inquiry: () => Inquiry;
  readonly ruleSettings: () => RuleSettings;
  /** The paper as its writer last agreed with it, where back-references are guarded. */
  readonly accepted: (paper: Paper) => Paper | undefined;
  /** The page about a rule. */
  readonly rulePage: (code: string) => string | undefined;
}

/** The findings of every paper that was asked about, kept until the paper, the settings or what the rules asked the library changes. */
export class Reports {
  readonly #options: ReportOptions;
  readonly #kept = new Map<string, Kept>();
  /** Tells the results of this run from those of a server before it. */
  readonly #run = Date.now().toString(36);
  #count = 0;

  constructor(options: ReportOptions) {
    this.#options = options;
  }

  report(paper: Paper): Report {
    const settings = this.#options.ruleSettings();
    const accepted = this.#options.accepted(paper);
    const kept = this.#kept.get(paper.uri);
    const isSame = kept?.document === paper && kept.settings === settings && kept.accepted === accepted;
    if (isSame && kept.inquiry?.holds()) return kept.report;
    const inquiry = this.#options.inquiry();
    const findings = checkPaper(paper, inquiry, settings, accepted);
    return this.#keep(paper, { settings, inquiry, accepted }, findings);
  }

  /** What is found in a bibliography file: nothing but the file itself has to do with it. */
  fileReport(file: Bibliography): Report {
    const settings = this.#options.ruleSettings();
    const kept = this.#kept.get(file.uri);
    if (kept && kept.document === file && kept.settings === settings) return kept.report;
    return this.#keep(file, { settings }, checkBibliography(file, settings));
  }

  #keep(
    document: Paper | Bibliography,
    asked: Pick<Kept, 'settings' | 'inquiry' | 'accepted'>,
    findings: readonly Finding[],
  ): Report {
    const kept = this.#kept.get(document.uri);
    const diagnostics = findings.map((finding) => this.#diagnostic(document, finding));
    const fingerprint = JSON.stringify(diagnostics);
    const isSame = kept?.fingerprint === fingerprint;
    const resultId = isSame ? kept.report.resultId : `${this.#run}.${++this.#count}`;
    const report = { resultId, diagnostics, findings };
    this.#kept.set(document.uri, { document, ...asked, fingerprint, report });
    return report;
  }

  /** Forgets papers and files that are gone. */
  prune(isThere: (uri: string) => boolean): void {
    for (const uri of this.#kept.keys()) if (!isThere(uri)) this.#kept.delete(uri);
  }

  #diagnostic(document: Paper | Bibliography, { code, severity, span, message, related }: Finding): Diagnostic {
    const page = this.#options.rulePage(code);
    const information = related.flatMap((other) => {
      const location = locationOf(this.#options.papers, other.uri, other.span);
      return location ? [{ location, message: other.message }] : [];
    });
    return {
      range: rangeOf(document, span),
      severity: SEVERITIES[severity],
      source: 'ibid',
      code,
      message,
      ...(page && { codeDescription: { href: page } }),
      ...(information.length > 0 && { relatedInformation: information }),
    };
  }
}

interface Kept {
  readonly document: Paper | Bibliography;
  readonly settings: RuleSettings;
  /** What was asked of the library; undefined for a bibliography file. */
  readonly inquiry?: Inquiry;
  readonly accepted?: Paper | undefined;
  readonly fingerprint: string;
  readonly report: Report;
}

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
