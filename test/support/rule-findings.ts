import { readPaper } from '../../server/src/paper/read-paper';
import { checkPaper, type Finding } from '../../server/src/rules';
import { ruleLibrary } from './rule-paper';

/** What the rules say of a text: code, severity and the words that are underlined. */
export function findingsOn(text: string): string[] {
  return findings(text).map(({ code, severity, span }) => `${code} ${severity} «${text.slice(span.start, span.end)}»`);
}

/** The findings themselves. The only file beside the paper is `annex.md`. */
export function findings(text: string): readonly Finding[] {
  const paper = readPaper('file:///papers/paper.md', text);
  const library = ruleLibrary(paper);
  return checkPaper(paper, Object.assign(library, { fileExists: (uri: string) => uri === 'file:///papers/annex.md' }));
}
