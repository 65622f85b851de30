import type { LibraryView } from '../../library/library';
import type { LibraryWork } from '../../library/work';
import type { Paper } from '../../paper/paper';
import { compareText } from '../order';
import type { ExportedWork } from './work';

/** The works that papers give, by id; those of one paper, or of all. A work that many papers give is there once. */
export function exportedWorks(library: LibraryView, paper?: Paper): readonly ExportedWork[] {
  const works = paper ? worksOf(library, paper) : [...library.works()].filter(isGiven);
  return withUniqueIds([...works].sort(byIdAndContent));
}

function worksOf(library: LibraryView, { uri, works }: Paper): readonly LibraryWork[] {
  return [...new Set(works.flatMap((_, index) => library.workOf(uri, index) ?? []))];
}

/** A paper of the library that nobody cites is no cited work. */
function isGiven({ records }: LibraryWork): boolean {
  return records.some(({ kind }) => kind !== 'paper');
}

function byIdAndContent(a: LibraryWork, b: LibraryWork): number {
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
