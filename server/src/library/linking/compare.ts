import type { Evidence } from '../work';
import type { Traits } from './traits';

/** Whether two records give one work. */
export interface Comparison {
  readonly outcome: 'same' | 'likely' | 'different';
  /** In bits. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

export function compare(one: Traits, other: Traits): Comparison {
  const people = one.people[0] === other.people[0];
  const same = people && one.year === other.year && one.title === other.title && one.title !== '';
  return { outcome: same ? 'same' : 'different', weight: same ? 10 : -10, evidence: [] };
}
