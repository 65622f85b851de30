import type { Paper } from '../../paper/paper';
import type { LibraryView } from '../library';
import type { Bibliography } from './bibliography';
import { readBibliography } from './read';

/** The works that a paper lists in its front matter (`references:`): a file of its own, at the paper's own offsets. */
export function ownReferences(paper: Paper): Bibliography | undefined {
  if (!paper.ownReferences) return undefined;
  let file = known.get(paper);
  if (!file) {
    file = readBibliography(paper.uri, 'csl-yaml', paper.text, paper.ownReferences);
    known.set(paper, file);
  }
  return file;
}

/** The bibliography file of that URI, or the list in the front matter of the paper of that URI. */
export function bibliographyAt(
  library: Pick<LibraryView, 'bibliographies' | 'paper'>,
  uri: string,
): Bibliography | undefined {
  const paper = library.paper(uri);
  return library.bibliographies.file(uri) ?? (paper && ownReferences(paper));
}

const known = new WeakMap<Paper, Bibliography>();
