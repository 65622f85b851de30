import type { LibraryView } from '../library';
import type { LibraryWork } from '../work';
import type { EntryPlace } from './meaning';

/** The library's work that an entry gives: what a paper lists is a work of that paper. */
export function workOfEntry(
  library: Pick<LibraryView, 'workOf'>,
  { file, index }: EntryPlace,
): LibraryWork | undefined {
  return library.workOf(file.uri, index, 'paper' in file ? 'work' : 'entry');
}
