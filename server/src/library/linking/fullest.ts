import type { CslItem } from '../../recognize/csl';

/** The fullest item, filled up from the others where it lacks a field. */
export function filledUp(items: readonly CslItem[]): CslItem {
  const best = items[fullest(items)]!;
  const missing = items.flatMap((item) => Object.entries(item)).filter(([field]) => !(field in best));
  // Where several others have a field, the first one's stays.
  return missing.length === 0 ? best : { ...Object.fromEntries(missing.reverse()), ...best };
}

/** The index of the item that says the most: the most fields, and of equals the most words; else the first. */
export function fullest(items: readonly CslItem[]): number {
  const sizes = items.map((item) => Object.keys(item).length * FIELD + JSON.stringify(item).length);
  return sizes.indexOf(Math.max(...sizes));
}

/** A field counts more than any number of letters in one. */
const FIELD = 1e6;
