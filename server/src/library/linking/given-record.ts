import type { WorkRecord } from '../work';

/** A record as whoever holds it gives it to the linking. */
export interface GivenRecord extends WorkRecord {
  /** Its words as printed, where it was read from a text. */
  readonly printed?: string;
  /** It stands in a bibliography, where one work stands once. */
  readonly isListed: boolean;
  /** What the papers of the library say that its authors' acronyms stand for. */
  readonly longForms?: readonly string[];
}
