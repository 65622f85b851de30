import type { Evidence } from '../work';
import { cannotLink } from './cannot-link';
import { designationWeight } from './evidence/designation';
import { peopleEvidence } from './evidence/people';
import { printEvidence } from './evidence/print';
import { containerWeight, pagesWeight, publisherWeight, volumeWeight } from './evidence/setting';
import { titleEvidence } from './evidence/title';
import { yearEvidence } from './evidence/year';
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
  const year = yearEvidence(one, other);
  const print = printEvidence(one, other);
  const pages = pagesWeight(one, other);
  const volume = volumeWeight(one, other);
  const container = containerWeight(one, other);
  const address = addressWeight(one, other);
  const designation = designationWeight(one, other);
  const publisher = publisherWeight(one, other);
  // The same pages of the same journal, the same address or symbol make a garbled or translated title the same.
  const isSamePlace =
    (pages >= 3 && volume + container >= 2) ||
    address > 0 ||
    designation >= 14 ||
    (designation > 0 && people.agreement === 'same' && year.agreement === 'same' && publisher >= 2.5);
  const evidence = (
    [
      { about: 'people', weight: isSamePlace ? Math.max(people.weight, -2) : people.weight },
      { about: 'year', weight: year.weight },
      { about: 'title', weight: isSamePlace ? Math.max(title.weight, -2) : title.weight },
      { about: 'container', weight: container },
      { about: 'pages', weight: pages },
      { about: 'volume', weight: volume },
      { about: 'publisher', weight: publisher },
      { about: 'number', weight: designation },
      { about: 'address', weight: address },
      { about: 'print', weight: print.weight },
    ] satisfies readonly Evidence[]
  ).filter(({ weight }) => weight !== 0);
  const weight = evidence.reduce((sum, each) => sum + each.weight, 0);
  if (title.agreement === 'numbered' || cannotLink(one, other)) return { outcome: 'cannot', weight, evidence };
  const isSameTitle = SAME_TITLE.has(title.agreement) || (print.isContained && title.agreement === 'missing');
  const isDoubtful =
    title.isDistinguished ||
    print.isDistinguished ||
    Math.min(designation, volume, pages + 2) < 0 ||
    (!isSamePlace && (year.agreement === 'other' || !isSameTitle));
  if (weight >= SAME && !isDoubtful && people.agreement !== 'other') return { outcome: 'same', weight, evidence };
  return {
    outcome: weight >= LIKELY && (isSamePlace || title.agreement !== 'other') ? 'likely' : 'different',
    weight,
    evidence,
  };
}

const SAME = 14;
const LIKELY = 8;

const SAME_TITLE: ReadonlySet<string> = new Set(['equal', 'shorter', 'printed']);

function addressWeight(one: Traits, other: Traits): number {
  if (one.doi !== undefined && one.doi === other.doi) return 15;
  return one.address !== undefined && one.address === other.address ? 8 : 0;
}
