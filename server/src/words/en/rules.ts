import { acronymWords } from './rules/acronyms';
import { noteWords } from './rules/notes';
import { textWords } from './rules/text';
import { workWords } from './rules/works';

/**
 * What the diagnostics say, in English. `says` is the row in the table of rules, `why` the paragraph on the rule's
 * page; everything else is a message or the title of a fix. Written for people who write papers, not for programmers.
 */
export const ruleWords = { ...noteWords, ...acronymWords, ...workWords, ...textWords };

/** The shape that every language has. */
export type RuleWords = typeof ruleWords;

/** The code of a diagnostic, as in the table of rules. */
export type RuleCode = keyof RuleWords;
