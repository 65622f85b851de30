export { checkPaper, type RuleSettings } from './check-paper';
export type { Finding, Fix, Related, Rule, RuleLibrary, Severity } from './rule';
export { rules } from './table';
