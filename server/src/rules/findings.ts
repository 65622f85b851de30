import { type RuleCode, type RuleWords, ruleWords } from '../words/en/rules';
import type { Finding, Problem, Rule, Severity } from './rule';
import { rules } from './table';

export interface RuleSettings {
  /** By code: another severity, or `off`. A code that is not named, or `default`, keeps the rule's own. */
  readonly severities?: Readonly<Partial<Record<string, Severity | 'off' | 'default'>>>;
  /** In the language of the person who reads; English where not given. */
  readonly words?: RuleWords;
}

/** Runs every rule that is not switched off; what they find, in the order of the text. */
export function findingsOf(
  { severities, words = ruleWords }: RuleSettings,
  problemsOf: <Code extends RuleCode>(rule: Rule<Code>, words: RuleWords[Code]) => readonly Problem[],
): readonly Finding[] {
  const findings = rules.flatMap((rule): Finding[] => {
    const severity = severities?.[rule.code] ?? 'default';
    if (severity === 'off') return [];
    return problemsOf(rule, words[rule.code]).map((problem) => asFinding(rule, severity, problem));
  });
  return withoutOutranked(findings).sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** One place gets one finding. */
function withoutOutranked(findings: readonly Finding[]): Finding[] {
  const silent = new Set<string>();
  for (const { code, span } of findings) {
    for (const lesser of OUTRANKED.get(code) ?? []) silent.add(`${lesser} ${span.start}`);
  }
  return findings.filter(({ code, span }) => !silent.has(`${code} ${span.start}`));
}

const OUTRANKED = new Map(rules.map(({ code, outranks }) => [code, outranks]));

function asFinding(rule: Rule, severity: Severity | 'default', problem: Problem): Finding {
  return {
    code: rule.code,
    severity: severity === 'default' ? (problem.severity ?? rule.severity) : severity,
    span: problem.span,
    message: problem.message,
    related: problem.related ?? [],
    fixes: problem.fixes ?? [],
  };
}
