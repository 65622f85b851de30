import type { Evidence } from '../work';
import { isDocument } from './addresses';
import { designationWeight, lawWeight, SYMBOL, TELLING } from './evidence/designation';
import { type PeopleEvidence, peopleEvidence } from './evidence/people';
import { type PrintEvidence, printEvidence } from './evidence/print';
import { containerWeight, pagesWeight, publisherWeight, volumeWeight } from './evidence/setting';
import { isSameTitle, type TitleEvidence, titleEvidence } from './evidence/title';
import { type YearEvidence, yearEvidence } from './evidence/year';
import type { Traits } from './traits';

/** In what two records agree or differ, field by field; numbers are weights in bits. */
export interface Findings {
  readonly title: TitleEvidence;
  readonly people: PeopleEvidence;
  readonly year: YearEvidence;
  readonly print: PrintEvidence;
  readonly container: number;
  readonly pages: number;
  readonly volume: number;
  readonly publisher: number;
  readonly designation: number;
  readonly address: number;
  /** The same pages of the same journal, the same document or symbol: a garbled or translated title is the same. */
  readonly isSamePlace: boolean;
}

export function findingsOn(one: Traits, other: Traits): Findings {
  const [people, year] = [peopleEvidence(one, other), yearEvidence(one, other)];
  const [container, publisher] = [containerWeight(one, other), publisherWeight(one, other)];
  const law = people.weight > 0 ? lawWeight(one, other) : 0;
  const [designation, address] = [designationWeight(one, other) + law, addressWeight(one, other)];
  const title = titleEvidence(one, other);
  // The number of a law may have been taken for a volume's.
  const [pages, volume] = [pagesWeight(one, other), law > 0 ? 0 : volumeWeight(one, other)];
  return {
    title,
    people,
    year,
    print: printEvidence(one, other),
    container,
    pages,
    volume,
    publisher,
    designation,
    address,
    isSamePlace:
      (pages >= 3 && volume + container >= 2) ||
      (designation >= SYMBOL && (law > 0 || !areYearsApart(one, other))) ||
      isNumbered(designation, title, people, year, publisher) ||
      address > 8,
  };
}

/** Resolutions are numbered anew in every session, and one body's numbers come back in another's. */
function areYearsApart({ year = Number.NaN }: Traits, other: Traits): boolean {
  return Math.abs(year - (other.year ?? Number.NaN)) > 1;
}

/** One number of one series, in one year, and whoever is named does not speak against it. */
function isNumbered(
  designation: number,
  title: TitleEvidence,
  people: PeopleEvidence,
  year: YearEvidence,
  publisher: number,
): boolean {
  if (designation <= 0 || year.agreement !== 'same') return false;
  if (people.agreement === 'same' && publisher >= 2.5) return true;
  return (
    designation >= TELLING && people.agreement !== 'other' && (people.agreement !== 'bodies' || isSameTitle(title))
  );
}

/** What weighs anything, for adding up and for telling why. */
export function evidenceOf({ title, people, year, print, isSamePlace, ...weights }: Findings): readonly Evidence[] {
  const least = isSamePlace ? -2 : Number.NEGATIVE_INFINITY;
  const evidence: readonly Evidence[] = [
    { about: 'people', weight: Math.max(people.weight, least) },
    { about: 'year', weight: year.weight },
    { about: 'title', weight: Math.max(title.weight, least) },
    { about: 'container', weight: weights.container },
    { about: 'pages', weight: weights.pages },
    { about: 'volume', weight: weights.volume },
    { about: 'publisher', weight: weights.publisher },
    { about: 'number', weight: weights.designation },
    { about: 'address', weight: weights.address },
    { about: 'print', weight: print.weight },
  ];
  return evidence.filter(({ weight }) => weight !== 0);
}

/** The same DOI leaves no doubt; the same file hardly any, the same page a little. */
function addressWeight(one: Traits, other: Traits): number {
  if (one.doi !== undefined && one.doi === other.doi) return 15;
  if (one.address === undefined || one.address !== other.address) return 0;
  return isDocument(one.address) ? 10 : 8;
}
