import type { CslItem } from '../../recognize/csl';
import { wordsOf } from './words';

/** The fullest item, filled up from the others where it lacks a field or the title's end. */
export function filledUp(items: readonly CslItem[]): CslItem {
  if (items.length === 1) return items[0]!;
  const best = items[fullest(items)]!;
  const missing = items.flatMap((item) => Object.entries(item)).filter(([field]) => !(field in best));
  const title = wholeTitle(best, items);
  if (missing.length === 0 && title === best.title) return best;
  // Where several others have a field, the first one's stays.
  return { ...Object.fromEntries(missing.reverse()), ...best, ...(title !== undefined && { title }) };
}

/** The index of the item that says the most: the most fields, and of equals the most words; else the first. */
export function fullest(items: readonly CslItem[]): number {
  if (items.length === 1) return 0;
  const sizes = items.map((item) => Object.keys(item).length * FIELD + JSON.stringify(item).length);
  return sizes.indexOf(Math.max(...sizes));
}

/** A field counts more than any number of letters in one. */
const FIELD = 1e6;

/** The longest title that goes on from the best item's: with the subtitle that it leaves out. */
function wholeTitle({ title }: CslItem, items: readonly CslItem[]): string | undefined {
  if (title === undefined) return undefined;
  const candidates = items.flatMap((item) => (item.title && item.title.length > title.length ? [item.title] : []));
  if (candidates.length === 0) return title;
  const opening = `${wordsOf(title).join(' ')} `;
  const longer = candidates.filter((other) => `${wordsOf(other).join(' ')} `.startsWith(opening));
  return longer.reduce((longest, other) => (other.length > longest.length ? other : longest), title);
}
