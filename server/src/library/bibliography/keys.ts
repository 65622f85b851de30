import { keptWith } from '../kept-with';
import type { Entry, EntryList } from './bibliography';

/** The entry of that key; of several the first, as programs take it. */
export function entryByKey(file: EntryList, key: string): Entry | undefined {
  const index = indexByKey(file, key);
  return index === undefined ? undefined : file.entries[index];
}

export function indexByKey(file: EntryList, key: string): number | undefined {
  return keysOf(file.entries).get(key);
}

/** The keys of entries and their indexes. */
export const keysOf = keptWith((entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const keys = new Map<string, number>();
  for (const [index, { key }] of entries.entries()) if (key !== undefined && !keys.has(key)) keys.set(key, index);
  return keys;
});
