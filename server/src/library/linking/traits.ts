import { fold } from '../../paper/works/identity';
import type { CslItem } from '../../recognize/csl';
import { familyNames, yearOf } from '../../recognize/references/names';

/** What a record gives: its fields, and its words as printed where it was read from a text. */
export interface Given {
  readonly csl: CslItem;
  readonly printed?: string;
}

/** What a record is compared by, folded. */
export interface Traits {
  readonly csl: CslItem;
  readonly people: readonly string[];
  readonly year: string | undefined;
  readonly title: string;
}

export function traitsOf({ csl }: Given): Traits {
  return {
    csl,
    people: familyNames(csl).map(fold),
    year: yearOf(csl)?.slice(0, 4),
    title: fold(csl.title ?? ''),
  };
}
