import { yearInWords } from '../../recognize/author-year/years';
import type { AuthorYearCitation } from '../../recognize/mentions';
import { yearOf } from '../../recognize/references/names';
import type { Mismatch, Resolution } from '../paper';
import { type Agreement, agreement, type CitedNames } from './agreement';
import { type Catalog, worksWithNearName, worksWithWord } from './catalog';
import { agreesWithDate, monthAndDay, printedDate } from './dates';

/**
 * The work that an author–year citation means: the one whose authors and year agree best. A citation that misses its
 * entry by a year, a date, an accent or a co-author still leads to it, and says so. `tentative` ones must agree.
 */
export function matchWork(catalog: Catalog, cited: CitedNames, mention: AuthorYearCitation): Resolution {
  const candidates = candidatesOf(catalog, cited);
  if (mention.year === '') return onlyEntry(catalog, candidates);
  const exactly = mention.tentative === true && mention.date === undefined;
  const sameYear = candidates.filter(({ work }) => isOfYear(catalog, work, mention.year));
  const best = bestOf(
    catalog,
    sameYear.filter(({ found }) => found.rank >= (exactly ? 2 : 1)),
    mention,
  );
  if (best) return best;
  // Where works stand in notes alone, `the laws of Quebec (2016)` misses none of them.
  if (mention.narrative && !catalog.hasEntries) return NOTHING;
  if (exactly) return otherYearOfPerson(catalog, candidates, mention) ?? NOTHING;
  return nearMiss(catalog, candidates, mention) ?? NOTHING;
}

const NOTHING: Resolution = { state: 'unknown', reason: 'no-entry' };

/** `(Welsh 58)`: the only entry by exactly those people. */
function onlyEntry(catalog: Catalog, candidates: readonly Candidate[]): Resolution {
  const [only, ...others] = candidates.filter(
    ({ work, found }) => found.rank >= 3 && !found.mismatch && catalog.works[work]!.where === 'entry',
  );
  return only && others.length === 0 ? resolved(only.work, undefined) : NOTHING;
}

interface Candidate {
  readonly work: number;
  readonly found: Agreement;
}

function candidatesOf(catalog: Catalog, cited: CitedNames): Candidate[] {
  const shared = agreeing(catalog, worksWithWord(catalog, cited), cited);
  // No word in common: a misspelled name.
  return shared.length > 0 ? shared : agreeing(catalog, worksWithNearName(catalog, cited), cited);
}

function agreeing(catalog: Catalog, works: readonly number[], cited: CitedNames): Candidate[] {
  const candidates: Candidate[] = [];
  for (const work of works) {
    const found = agreement(cited, catalog.names[work]!);
    if (found) candidates.push({ work, found });
  }
  return candidates;
}

function bestOf(
  catalog: Catalog,
  candidates: readonly Candidate[],
  mention: AuthorYearCitation,
): Resolution | undefined {
  const rank = Math.max(0, ...candidates.map(({ found }) => found.rank));
  let left = candidates.filter(({ found }) => found.rank === rank);
  if (left.length === 0) return undefined;
  if (catalog.list) left = narrow(left, ({ work }) => catalog.list!.works.has(work));
  if (mention.etAl)
    for (const fewest of [2, 3]) left = narrow(left, ({ work }) => catalog.names[work]!.authors.length >= fewest);
  left = narrow(left, ({ work }) => isWrittenAlike(yearOfWork(catalog, work), mention.year));
  if (mention.date)
    left = narrow(left, ({ work }) => agreesWithDate(monthAndDay(mention.date!), catalog.works[work]!.csl.issued));
  const letter = /^(?:\d{4}|n\.d\.-)([a-k])$/.exec(mention.year)?.[1];
  if (letter && left.length > 1) left = narrow(left, (_, i) => i === letter.charCodeAt(0) - 97);
  if (left.length > 1)
    return { state: 'ambiguous', candidates: left.map(({ work }) => work), reason: 'several-entries' };
  const { work, found } = left[0]!;
  return resolved(work, found.mismatch ?? dateMismatch(catalog, work, mention));
}

/** `2004a`, not `2004`; what is `à paraître`, not what is `s. d.` */
function isWrittenAlike(own: string | undefined, cited: string): boolean {
  return own === cited || (own !== undefined && /^\D/.test(own) && yearInWords(own) === cited);
}

/** Keeps the candidates that pass, or all where none does. */
function narrow<T>(all: readonly T[], passes: (each: T, index: number) => boolean): T[] {
  const left = all.filter(passes);
  return left.length > 0 ? left : [...all];
}

function resolved(work: number, mismatch: Mismatch | undefined): Resolution {
  return { state: 'resolved', work, ...(mismatch && { mismatch }) };
}

function dateMismatch(catalog: Catalog, work: number, mention: AuthorYearCitation): Mismatch | undefined {
  const issued = catalog.works[work]!.csl.issued;
  if (!mention.date || agreesWithDate(monthAndDay(mention.date), issued)) return undefined;
  return { what: 'date', expected: printedDate(issued) };
}

/** `Teague (2003) counts twenty-three`: a person of the bibliography and a year not far from that of the only work. */
function otherYearOfPerson(
  catalog: Catalog,
  candidates: readonly Candidate[],
  mention: AuthorYearCitation,
): Resolution | undefined {
  if (!mention.narrative) return undefined;
  const people = candidates.filter(
    ({ work }) =>
      !catalog.names[work]!.authors.some(({ isInstitution }) => isInstitution) &&
      yearsApart(catalog, work, mention) <= FAR,
  );
  return nearMiss(catalog, people, mention);
}

/** A year further away is one of a life or of an event. */
const FAR = 10;

/** The author is right, the year is not: the only work of that author, or the only one within a year of it. */
function nearMiss(
  catalog: Catalog,
  candidates: readonly Candidate[],
  mention: AuthorYearCitation,
): Resolution | undefined {
  const all = candidates.filter(({ found }) => found.rank >= (mention.tentative ? 4 : 3));
  const authored = catalog.list ? narrow(all, ({ work }) => catalog.list!.works.has(work)) : all;
  const near = authored.filter(({ work }) => yearsApart(catalog, work, mention) <= 1);
  const only = authored.length === 1 ? authored[0] : near.length === 1 ? near[0] : undefined;
  if (!only) return undefined;
  const expected = yearOfWork(catalog, only.work);
  if (expected !== undefined) return resolved(only.work, { what: 'year', expected });
  return printsYear(catalog, only.work, mention.year) ? resolved(only.work, undefined) : undefined;
}

/** An entry without a date of its own may be cited by the year in which its address was read. */
function printsYear(catalog: Catalog, work: number, year: string): boolean {
  const { reference, place } = catalog.works[work]!;
  return place.flow.text.slice(reference.span.start, reference.span.end).includes(year.slice(0, 4));
}

function yearsApart(catalog: Catalog, work: number, mention: AuthorYearCitation): number {
  return Math.abs(Number.parseInt(yearOfWork(catalog, work) ?? '', 10) - Number.parseInt(mention.year, 10));
}

function yearOfWork(catalog: Catalog, work: number): string | undefined {
  return yearOf(catalog.works[work]!.csl)?.toLowerCase();
}

/** Whether the work is of the year, or of years among which it is: `*El Faro*, 3 May 1974` and an entry of 1973-1975. */
function isOfYear(catalog: Catalog, work: number, year: string): boolean {
  if (yearsAgree(year, yearOfWork(catalog, work))) return true;
  const [first, last] = catalog.works[work]!.csl.issued?.['date-parts'] ?? [];
  return first !== undefined && last !== undefined && first[0]! <= Number(year) && Number(year) <= last[0]!;
}

/** The same year; a letter counts only where both have one (`2004a` may cite an entry of plain `2004`). */
export function yearsAgree(cited: string, own: string | undefined): boolean {
  if (own === undefined) return false;
  if (cited === own) return true;
  if (!/^\d/.test(cited) || !/^\d/.test(own)) return /^\D/.test(cited) && /^\D/.test(own);
  return cited.slice(0, 4) === own.slice(0, 4) && (cited.length === 4 || own.length === 4);
}
