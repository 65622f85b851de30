import type { Paper } from '../paper/paper';
import { rememberedBy } from '../paper/remembering';
import { type RuleCode, type RuleWords, ruleWords } from '../words/en/rules';
import type { Finding, Rule, RuleLibrary, Severity } from './rule';
import { rules } from './table';

export interface RuleSettings {
  /** By code: another severity, or `off`. A code that is not named, or `default`, keeps the rule's own. */
  readonly severities?: Readonly<Partial<Record<string, Severity | 'off' | 'default'>>>;
  /** In the language of the person who reads; English where not given. */
  readonly words?: RuleWords;
}

/** Every finding on one paper, in the order of the text; a document that is no paper draws none. */
export function checkPaper(paper: Paper, library: RuleLibrary, settings: RuleSettings = {}): readonly Finding[] {
  if (!paper.isPaper) return [];
  const words = settings.words ?? ruleWords;
  const findings = rememberedBy({}, () =>
    rules.flatMap((rule) => {
      const severity = settings.severities?.[rule.code] ?? 'default';
      return severity === 'off' ? [] : findingsOf(rule, severity, paper, library, words);
    }),
  );
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function findingsOf<Code extends RuleCode>(
  rule: Rule<Code>,
  severity: Severity | 'default',
  paper: Paper,
  library: RuleLibrary,
  words: RuleWords,
): Finding[] {
  return rule.check(paper, library, words[rule.code]).map((problem) => ({
    code: rule.code,
    severity: severity === 'default' ? (problem.severity ?? rule.severity) : severity,
    span: problem.span,
    message: problem.message,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
  }));
}
