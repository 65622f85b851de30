import type { CslItem } from '../../recognize/csl';

/** What an export needs of a work: of one paper, or of the whole library. */
export interface ExportedWork {
  /** From its content, unique among the works that are exported together. */
  readonly id: string;
  readonly csl: CslItem;
}
