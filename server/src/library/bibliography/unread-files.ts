import type { Paper } from '../../paper/paper';
import type { LibraryView } from '../library';
import { formatOf } from './format';
import { namedFileUri } from './named-file';

/** The bibliography files that a paper names and the library does not hold, by their URIs; those of unknown formats left out. */
export function unreadFilesOf(
  paper: Paper,
  { bibliographies }: Pick<LibraryView, 'bibliographies'>,
): readonly string[] {
  return paper.bibliographies.flatMap(({ path }) => {
    const uri = namedFileUri(path, paper.uri);
    return uri === undefined || !formatOf(uri) || bibliographies.file(uri) ? [] : [uri];
  });
}
