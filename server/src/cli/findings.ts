import { nodeSource } from '../host/node/node-source';
import type { Bibliography } from '../library/bibliography/bibliography';
import { Inquiry } from '../library/inquiry';
import type { Library } from '../library/library';
import type { Paper } from '../paper/paper';
import { checkBibliography, checkPaper, type Finding } from '../rules';
import type { Words } from '../words';

/** What is found in one paper; links and names of files are looked up on the disk. */
export function findingsOn(paper: Paper, library: Library, { rules: words }: Words): readonly Finding[] {
  return checkPaper(paper, new Inquiry(library, library, nodeSource.exists), { words });
}

/** What is found in every paper, then in every bibliography file. */
export function* allFindings(
  library: Library,
  words: Words,
): Iterable<{ readonly document: Paper | Bibliography; readonly findings: readonly Finding[] }> {
  for (const paper of library.papers.values()) yield { document: paper, findings: findingsOn(paper, library, words) };
  for (const file of library.bibliographies.files.values()) {
    yield { document: file, findings: checkBibliography(file, { words: words.rules }) };
  }
}
