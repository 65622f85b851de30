export { checkBibliography } from './check-bibliography';
export { checkPaper } from './check-paper';
export type { RuleSettings } from './findings';
export type { Finding, Fix, Related, Rule, RuleLibrary, Severity } from './rule';
export { rules } from './table';
