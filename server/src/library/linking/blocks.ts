import type { Traits } from './traits';

/** The keys under which a record is looked up: two records are compared only where they share one. */
export function blocksOf({ people, year, title }: Traits): readonly string[] {
  return title === '' ? [] : [`${people[0] ?? ''}:${year ?? ''}`];
}
