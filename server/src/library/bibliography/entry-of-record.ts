import type { LibraryView } from '../library';
import type { WorkRecord } from '../work';
import type { EntryPlace } from './meaning';
import { bibliographyAt } from './own-references';

/** The entry that gives a record: of a bibliography file, or of the list that its paper prints for others. */
export function entryOfRecord(
  library: Pick<LibraryView, 'bibliographies' | 'paper'>,
  { uri, kind, index }: Pick<WorkRecord, 'uri' | 'kind' | 'index'>,
): EntryPlace | undefined {
  const lists = kind === 'work' ? library.bibliographies.lists : undefined;
  const file = kind === 'entry' ? bibliographyAt(library, uri) : lists?.get(uri);
  return file && index < file.entries.length ? { file, index } : undefined;
}
