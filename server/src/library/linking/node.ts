import type { LibraryWork } from '../work';
import type { Comparison } from './compare';
import type { GivenRecord } from './given-record';
import type { Traits } from './traits';

/** What all records with the same content share: they are compared once. */
export interface Node {
  /** From the content. */
  readonly key: string;
  readonly traits: Traits;
  readonly blocks: readonly string[];
  /** By `uri kind index`. */
  readonly records: Map<string, GivenRecord>;
  /** Every other node that it has been compared with and may be one work with: the same or a likely duplicate. */
  readonly links: Map<Node, Comparison>;
  work: LibraryWork | undefined;
}
