import type { Evidence } from '../work';
import { cannotLink } from './cannot-link';
import { peopleEvidence } from './evidence/people';
import { containerWeight, pagesWeight, publisherWeight, volumeWeight } from './evidence/setting';
import { type TitleEvidence, titleEvidence } from './evidence/title';
import { yearWeight } from './evidence/year';
import type { Traits } from './traits';

/** Whether two records give one work. */
export interface Comparison {
  /** `cannot`: something says for certain that they are two. */
  readonly outcome: 'same' | 'likely' | 'different' | 'cannot';
  /** In bits. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
}

/**
 * Weighs what speaks for one work and what against it: the sum of the weights of all fields in which two records agree or
 * differ, with two thresholds and a doubtful zone between them (Ivan P. Fellegi and Alan B. Sunter, "A Theory for Record
 * Linkage", Journal of the American Statistical Association 64, 1969). The weights are estimates by hand, in bits.
 */
export function compare(one: Traits, other: Traits): Comparison {
  const title = titleEvidence(one, other);
  const people = peopleEvidence(one, other);
  const pages = pagesWeight(one, other);
  const volume = volumeWeight(one, other);
  const evidence = (
    [
      { about: 'people', weight: people.weight },
      { about: 'year', weight: yearWeight(one, other) },
      { about: 'title', weight: title.weight },
      { about: 'container', weight: containerWeight(one, other) },
      { about: 'pages', weight: pages },
      { about: 'volume', weight: volume },
      { about: 'publisher', weight: publisherWeight(one, other) },
      { about: 'address', weight: addressWeight(one, other) },
    ] satisfies readonly Evidence[]
  ).filter(({ weight }) => weight !== 0);
  const weight = evidence.reduce((sum, each) => sum + each.weight, 0);
  if (cannotLink(one, other, title)) return { outcome: 'cannot', weight, evidence };
  // The same pages of the same journal, or the same address, make a garbled or translated title the same.
  const samePlace = (pages >= 3 && volume >= 2) || addressWeight(one, other) > 0;
  const isSure = samePlace || (people.agreement !== 'other' && SURE.has(title.agreement));
  if (weight >= SAME && isSure) return { outcome: 'same', weight, evidence };
  return { outcome: weight >= LIKELY && title.agreement !== 'other' ? 'likely' : 'different', weight, evidence };
}

const SAME = 13;
const LIKELY = 8;

const SURE: ReadonlySet<TitleEvidence['agreement']> = new Set(['equal', 'shorter', 'printed'] as const);

function addressWeight(one: Traits, other: Traits): number {
  if (one.doi !== undefined && one.doi === other.doi) return 15;
  return one.address !== undefined && one.address === other.address ? 8 : 0;
}
