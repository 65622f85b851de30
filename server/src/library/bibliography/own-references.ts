import type { Paper } from '../../paper/paper';
import { keptWith } from '../kept-with';
import type { LibraryView } from '../library';
import type { Bibliography } from './bibliography';
import { readBibliography } from './read';

/** The works that a paper lists in its front matter (`references:`): a file of its own, at the paper's own offsets. */
export const ownReferences = keptWith(({ uri, text, ownReferences }: Paper): Bibliography | undefined =>
  ownReferences ? readBibliography(uri, 'csl-yaml', text, ownReferences) : undefined,
);

/** The bibliography file of that URI, or the list in the front matter of the paper of that URI. */
export function bibliographyAt(
  library: Pick<LibraryView, 'bibliographies' | 'paper'>,
  uri: string,
): Bibliography | undefined {
  const paper = library.paper(uri);
  return library.bibliographies.file(uri) ?? (paper && ownReferences(paper));
}
