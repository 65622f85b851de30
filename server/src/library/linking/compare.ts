import type { Evidence } from '../work';
import { cannotLink } from './cannot-link';
import { SYMBOL } from './evidence/designation';
import { peopleEvidence } from './evidence/people';
import { isSameTitle, titleEvidence } from './evidence/title';
import { evidenceOf, type Findings, findingsOn } from './findings';
import type { Traits } from './traits';

/** Whether two records give one work. */
export interface Comparison {
  /** `cannot`: something says for certain that they are two. */
  readonly outcome: 'same' | 'likely' | 'different' | 'cannot';
  /** In bits. */
  readonly weight: number;
  /** Something speaks so strongly for two works that no sum of the rest makes up for it. */
  readonly isContested: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Weighs what speaks for one work and what against it: the sum of the weights of all fields in which two records agree or
 * differ, with two thresholds and a doubtful zone between them (Ivan P. Fellegi and Alan B. Sunter, "A Theory for Record
 * Linkage", Journal of the American Statistical Association 64, 1969). The weights are estimates by hand, in bits.
 */
export function compare(one: Traits, other: Traits): Comparison {
  if (areStrangers(one, other)) return STRANGERS;
  const findings = findingsOn(one, other);
  const { title } = findings;
  const evidence = evidenceOf(findings);
  const weight = evidence.reduce((sum, each) => sum + each.weight, 0);
  const isContested = contests(findings);
  const found = (outcome: Comparison['outcome']) => ({ outcome, weight, isContested, evidence });
  if (title.agreement === 'numbered' || cannotLink(one, other)) return found('cannot');
  if (weight >= SAME && !isContested && isSupported(findings)) return found('same');
  const isOther = isNumberedOtherwise(findings) || (title.agreement === 'other' && !findings.isSamePlace);
  return found(weight >= LIKELY && !isOther ? 'likely' : 'different');
}

const STRANGERS: Comparison = { outcome: 'different', weight: -10, isContested: true, evidence: [] };

const SAME = 12;
const LIKELY = 8;

/**
 * Tells most pairs apart at little cost: fewer than a third of the words are even alike, or other people have written
 * under another title; and no address, symbol or page says otherwise.
 */
function areStrangers(one: Traits, other: Traits): boolean {
  if (shareAnAddress(one, other)) return false;
  const shared = inBoth(one.roots, other.roots);
  if (shared * 3 < Math.min(one.roots.length, other.roots.length)) return true;
  if (one.pages && other.pages) return false;
  const { agreement } = peopleEvidence(one, other);
  return (agreement === 'other' || agreement === 'bodies') && titleEvidence(one, other).agreement === 'other';
}

/** One DOI, one page of a site, or one symbol. */
function shareAnAddress(one: Traits, other: Traits): boolean {
  return (
    (one.doi !== undefined && one.doi === other.doi) ||
    (one.address !== undefined && one.address === other.address) ||
    one.designations.symbols.some((symbol) => other.designations.symbols.includes(symbol))
  );
}

/** How many numbers stand in both lists, which ascend. */
function inBoth(one: readonly number[], other: readonly number[]): number {
  let [at, otherAt, count] = [0, 0, 0];
  while (at < one.length && otherAt < other.length) {
    const apart = one[at]! - other[otherAt]!;
    if (apart === 0) count++;
    if (apart <= 0) at++;
    if (apart >= 0) otherAt++;
  }
  return count;
}

/** An annex, a rejoinder; another number or volume; other pages; another year or title, and no address to make up for it. */
function contests({ title, year, print, isSamePlace, ...weights }: Findings): boolean {
  if (title.isDistinguished || print.isDistinguished) return true;
  if (isNumberedOtherwise(weights)) return true;
  if (isSamePlace) return false;
  const isTitled = isSameTitle(title) || (print.isContained && title.agreement === 'missing');
  const isElsewhere = Math.min(weights.publisher, weights.container) < 0;
  return !isTitled || year.agreement === 'other' || (year.agreement === 'near' && isElsewhere);
}

/** Another number of the series, another volume, other pages. */
function isNumberedOtherwise({
  designation,
  volume,
  pages,
}: Pick<Findings, 'designation' | 'volume' | 'pages'>): boolean {
  return Math.min(designation, volume, pages + 2) < 0;
}

/** The same people, as far as both name them; enough besides a title; and a year off only where nothing else is off. */
function isSupported({ title, people, year, print, isSamePlace, publisher, container, ...weights }: Findings): boolean {
  if (weights.designation >= SYMBOL) return true;
  if (people.agreement === 'other') return false;
  if (people.agreement === 'bodies') return isSamePlace && isSameTitle(title);
  if (isSamePlace) return true;
  const setting = publisher + container + weights.designation + weights.address;
  if (year.agreement === 'near') {
    return setting > 0 && (title.agreement !== 'shorter' || title.weight >= 8 || weights.designation > 0);
  }
  if (title.weight >= 8) return true;
  const isNamed = people.agreement !== 'missing' || people.weight > 0;
  if (!isNamed && container < 0) return false;
  return publisher > -3 && (isNamed || print.isContained || setting + weights.volume + weights.pages > 0);
}
