import type { Bibliography } from './bibliography';

/** The indexes of a file's entries with that word, folded, among their authors' names, in the order of the file. */
export function entriesWithName(file: Bibliography, word: string): readonly number[] {
  let words = indexes.get(file);
  if (!words) {
    words = indexOf(file);
    indexes.set(file, words);
  }
  return words.get(word) ?? [];
}

const indexes = new WeakMap<Bibliography, ReadonlyMap<string, readonly number[]>>();

function indexOf({ entries }: Bibliography): ReadonlyMap<string, readonly number[]> {
  const words = new Map<string, number[]>();
  for (const [index, { names }] of entries.entries()) {
    for (const word of names === '' ? [] : names.split(' ')) {
      const list = words.get(word);
      if (list) list.push(index);
      else words.set(word, [index]);
    }
  }
  return words;
}
