import type { LibraryWork } from '../work';
import { type Comparison, compare } from './compare';
import type { GivenRecord } from './given-record';
import type { Traits } from './traits';

/** What all records with the same content share: they are compared once. */
export interface Node {
  /** From the content. */
  readonly key: string;
  /** What it says, for sorting: nodes that say nearly the same stand side by side. No two nodes have the same. */
  readonly rank: string;
  readonly traits: Traits;
  readonly blocks: readonly number[];
  /** By `uri kind index`. */
  readonly records: Map<string, GivenRecord>;
  /** Every other node that it has been compared with and may be one work with: the same or a likely duplicate. */
  readonly links: Map<Node, Comparison>;
  /** Those of them that are only likely duplicates. */
  readonly likely: Set<Node>;
  work: LibraryWork | undefined;
}

/** Title, date and people, as poor print shows them, and the key behind them. */
export function rankOf({ titles: [title], year, month, day, people }: Traits, key: string): string {
  const date = [year, month, day].map((number) => String(number ?? 0).padStart(4, '0'));
  return [title.letters, ...date, ...people.map(({ joined }) => joined), key].join(' ');
}

/** The same whichever of the two is asked about first. */
export function compareNodes(one: Node, other: Node): Comparison {
  return one.key < other.key ? compare(one.traits, other.traits) : compare(other.traits, one.traits);
}
