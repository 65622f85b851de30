import type { Paper } from '../paper/paper';
import { rememberedBy } from '../paper/remembering';
import { findingsOf, type RuleSettings } from './findings';
import type { Finding, RuleLibrary } from './rule';

/** Every finding on one paper, in the order of the text; a document that is no paper draws none. */
export function checkPaper(paper: Paper, library: RuleLibrary, settings: RuleSettings = {}): readonly Finding[] {
  if (!paper.isPaper) return [];
  return rememberedBy({}, () => findingsOf(settings, (rule, words) => rule.check(paper, library, words)));
}
