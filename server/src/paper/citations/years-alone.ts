import { foldName } from '../../recognize/folded-name';
import type { AuthorYearCitation } from '../../recognize/mentions';
import { yearOf } from '../../recognize/references/names';
import type { Citation, Resolution } from '../paper';
import type { Catalog } from './catalog';
import { yearsAgree } from './match';
import { authorOccurrences } from './occurrences';
import { sentenceStart } from './prose';

/**
 * The work that a year alone means (`Peter Anders captures that feeling … (2003: 11)`): one of the nearest author
 * named before it, in its sentence or the one before. Where no such author has a work of that year, a page shows that
 * it cites all the same, and the sentence names one author of one work, it is that work with another year; otherwise
 * it is no citation. `prose` is the flow's text without its quotations, `earlier` what the flow has cited so far.
 */
export function resolveYearAlone(
  catalog: Catalog,
  prose: string,
  mention: AuthorYearCitation,
  earlier: readonly Citation[],
): Resolution | undefined {
  const at = mention.yearSpan.start;
  const ofThatYear = (work: number) => yearsAgree(mention.year, yearOf(catalog.works[work]!.csl)?.toLowerCase());
  const named = authorOccurrences(prose, catalog, sentenceStart(prose, at, 1), at);
  for (const { works } of named.toReversed()) {
    const fitting = works.filter(ofThatYear);
    if (fitting.length === 1) return { state: 'resolved', work: fitting[0]! };
    if (fitting.length > 1) return { state: 'ambiguous', candidates: fitting, reason: 'several-entries' };
  }
  const issued = mention.locator && byInstitution(catalog, prose.slice(sentenceStart(prose, at), at), ofThatYear);
  if (issued !== undefined) return { state: 'resolved', work: issued };
  const before = earlier.findLast(({ resolution }) => resolution.state === 'resolved')?.resolution;
  if (before?.state === 'resolved' && mention.locator && ofThatYear(before.work))
    return { state: 'resolved', work: before.work };
  return mention.locator && otherYear(catalog, named, sentenceStart(prose, at));
}

/** The only work of that year by an institution that the words before name by its letters: `NHB's reports (2012: 14)`. */
function byInstitution(catalog: Catalog, before: string, ofThatYear: (work: number) => boolean): number | undefined {
  for (const [letters] of [...before.matchAll(LETTERS)].toReversed()) {
    const name = foldName(letters);
    const works = (catalog.byWord.get(name) ?? []).filter((work) => {
      const isAuthor = catalog.names[work]!.authors.some(
        ({ isInstitution, full, others }) => isInstitution && (full === name || others.includes(name)),
      );
      return isAuthor && ofThatYear(work);
    });
    if (works.length > 0) return works.length === 1 ? works[0] : undefined;
  }
  return undefined;
}

// `NHB`, `UNODC`, `MoPP`
const LETTERS = /(?<![A-Za-z])[A-Z][A-Za-z]{0,10}[A-Z](?![A-Za-z])/g;

function otherYear(
  catalog: Catalog,
  named: ReturnType<typeof authorOccurrences>,
  from: number,
): Resolution | undefined {
  const last = named.at(-1);
  if (!last || last.span.start < from || last.works.length !== 1) return undefined;
  const work = last.works[0]!;
  const expected = yearOf(catalog.works[work]!.csl);
  return expected === undefined ? undefined : { state: 'resolved', work, mismatch: { what: 'year', expected } };
}
