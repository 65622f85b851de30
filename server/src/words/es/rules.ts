import type { RuleWords } from '../en/rules';
import { acronymWords } from './rules/acronyms';
import { noteWords } from './rules/notes';
import { textWords } from './rules/text';
import { workWords } from './rules/works';

/** What the diagnostics say, in Spanish. */
export const ruleWords: RuleWords = { ...noteWords, ...acronymWords, ...workWords, ...textWords };
