import { addTo } from '../../paper/grouping';
import { keptWith } from '../kept-with';
import type { Bibliography } from './bibliography';

/** The indexes of a file's entries with that word, folded, among their authors' names, in the order of the file. */
export function entriesWithName(file: Bibliography, word: string): readonly number[] {
  return indexesByWord(file).get(word) ?? [];
}

const indexesByWord = keptWith(({ entries }: Bibliography): ReadonlyMap<string, readonly number[]> => {
  const indexes = new Map<string, number[]>();
  for (const [index, { names }] of entries.entries()) {
    for (const word of names === '' ? [] : names.split(' ')) addTo(indexes, word, index);
  }
  return indexes;
});
