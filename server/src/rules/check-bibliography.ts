import type { Bibliography } from '../library/bibliography/bibliography';
import { findingsOf, type RuleSettings } from './findings';
import type { Finding } from './rule';

/** Every finding on one bibliography file, in the order of the file. */
export function checkBibliography(file: Bibliography, settings: RuleSettings = {}): readonly Finding[] {
  return findingsOf(settings, (rule, words) => rule.checkFile?.(file, words) ?? []);
}
