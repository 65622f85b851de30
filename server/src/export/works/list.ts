import { entryOfRecord } from '../../library/bibliography/entry-of-record';
import type { LibraryView } from '../../library/library';
import type { LibraryWork } from '../../library/work';
import type { Paper } from '../../paper/paper';
import { compareText } from '../order';
import { worksCited } from '../works-cited';
import type { ExportedWork } from './work';

/**
 * The works that papers give or cite, by their ids; those of one paper, or of all. A work that many papers give is there
 * once. What a bibliography file has keeps the key that it has there, so that `[@key]` goes on meaning it.
 */
export function exportedWorks(library: LibraryView, paper?: Paper): readonly ExportedWork[] {
  const works = paper ? worksCited(library, paper).map(({ work }) => work) : [...library.works()].filter(isGiven);
  const exported = works.map((work) => ({ id: keyOf(library, work) ?? work.id, csl: work.csl }));
  return withUniqueIds(exported.sort(byIdAndContent));
}

function keyOf(library: LibraryView, { records }: LibraryWork): string | undefined {
  const record = records.find(({ kind }) => kind === 'entry');
  const entry = record && entryOfRecord(library, record);
  return entry?.file.entries[entry.index]?.key;
}

/** A paper of the library that nobody cites is no cited work. */
function isGiven({ records }: LibraryWork): boolean {
  return records.some(({ kind }) => kind !== 'paper');
}

function byIdAndContent(a: ExportedWork, b: ExportedWork): number {
  return compareText(a.id, b.id) || compareText(JSON.stringify(a.csl), JSON.stringify(b.csl));
}

function withUniqueIds(works: readonly ExportedWork[]): readonly ExportedWork[] {
  const taken = new Set<string>();
  return works.map(({ id, csl }) => {
    let unique = id;
    for (let count = 2; taken.has(unique); count++) unique = `${id}-${count}`;
    taken.add(unique);
    return { id: unique, csl };
  });
}
