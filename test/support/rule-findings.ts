import { readBibliography } from '../../server/src/library/bibliography/read';
import { readPaper } from '../../server/src/paper/read-paper';
import { checkPaper, type Finding } from '../../server/src/rules';
import { ruleLibrary } from './rule-paper';

/** What the rules say of a text: code, severity and the words that are underlined. */
export function findingsOn(text: string): string[] {
  return findings(text).map(({ code, severity, span }) => `${code} ${severity} «${text.slice(span.start, span.end)}»`);
}

/**
 * The findings themselves. Beside the paper lie `annex.md`, `references.bib`, which has Ruiz 2003 and Stone 2001, and the
 * papers that stand behind lines such as `=== ports.md`.
 *
 * @param before what the paper said when its writer last agreed with it
 */
export function findings(text: string, before?: string): readonly Finding[] {
  const [paper, ...others] = text
    .split(/^(?==== \S+\.md$)/m)
    .map((part, index) =>
      readPaper(`file:///papers/${index === 0 ? 'paper.md' : NAME.exec(part)![1]}`, part.replace(NAME, '')),
    );
  if (!paper) throw new Error('no paper to check');
  const library = ruleLibrary(paper, ...others);
  library.putBibliography(readBibliography('file:///papers/references.bib', 'bibtex', REFERENCES));
  const view = Object.assign(library, { fileExists: (uri: string) => uri === 'file:///papers/annex.md' });
  return checkPaper(paper, view, {}, before === undefined ? undefined : readPaper(paper.uri, before));
}

const REFERENCES = `@book{ruiz2003, author = {Ruiz, Ana}, title = {Ports in a Storm}, year = 2003}
@book{stone2001, author = {Stone, Paul}, title = {Oil and Water}, year = 2001}
`;

/** `=== ports.md`, and the line's end */
const NAME = /^=== (\S+\.md)\n/;
