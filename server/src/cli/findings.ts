import { nodeSource } from '../host/node/node-source';
import type { Bibliography } from '../library/bibliography/bibliography';
import { Inquiry } from '../library/inquiry';
import type { Library } from '../library/library';
import type { Paper } from '../paper/paper';
import { checkBibliography, checkPaper, type Finding } from '../rules';
import type { Words } from '../words';

/**
 * What is found in one paper; links and names of files are looked up on the disk.
 *
 * @param accepted what the paper was when its writer agreed with it, for what edits have changed
 */
export function findingsOn(
  paper: Paper,
  library: Library,
  { rules: words }: Words,
  accepted?: Paper,
): readonly Finding[] {
  return checkPaper(paper, new Inquiry(library, library, nodeSource.exists), { words }, accepted);
}

/** What is found in every paper, then in every bibliography file. */
export function* allFindings(
  library: Library,
  words: Words,
  accepted?: ReadonlyMap<string, Paper>,
): Iterable<{ readonly document: Paper | Bibliography; readonly findings: readonly Finding[] }> {
  for (const paper of library.papers.values()) {
    yield { document: paper, findings: findingsOn(paper, library, words, accepted?.get(paper.uri)) };
  }
  for (const file of library.bibliographies.files.values()) {
    yield { document: file, findings: checkBibliography(file, { words: words.rules }) };
  }
}
