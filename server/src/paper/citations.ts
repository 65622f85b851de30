import type { AuthorYearCitation, KeyCitation, NumericCitation } from '../recognize/mentions';
import type { Flow } from '../text/flow';
import { contains, type Span } from '../text/span';
import { textBefore } from '../text/text-before';
import { type CitedNames, citedNames } from './citations/agreement';
import { type Catalog, catalogOf } from './citations/catalog';
import { chapterLists, listFor } from './citations/chapter-lists';
import { introducedAcronyms } from './citations/introduced';
import { matchWork } from './citations/match';
import { withoutQuotations } from './citations/prose';
import { byTitleBehind } from './citations/title-behind';
import { resolveYearAlone } from './citations/years-alone';
import type { Acronym, Citation, Resolution, Work } from './paper';

export { isCitationOfEntry } from './citations/dated';
export { type NarrativeInput, narrativeCitations } from './citations/narrative';

/** A flow and the citations that were recognized in it. */
export interface CitingFlow {
  readonly flow: Flow;
  /** Index of the note that the flow is. */
  readonly note?: number;
  /** Full references in the flow; the years in them cite nothing else. */
  readonly references: readonly Span[];
  readonly authorYear: readonly AuthorYearCitation[];
  readonly keys: readonly KeyCitation[];
  readonly numeric: readonly NumericCitation[];
}

export interface CitationInput {
  /** In reading order. */
  readonly flows: readonly CitingFlow[];
  readonly works: readonly Work[];
  readonly acronyms: readonly Acronym[];
  /** The paper names a bibliography file, or lists works in its front matter: what has no entry here may have one there. */
  readonly hasBibliographyFile?: boolean;
  /** Labels of a numbered bibliography, and the works they stand for. */
  readonly numbers?: ReadonlyMap<string, readonly number[]>;
}

/** What author–year, key and numeric citations mean. */
export interface CitationsResolved {
  readonly citations: readonly Citation[];
  /** What is a citation only if the work stands elsewhere than in the paper, in a bibliography file or a list of references. */
  readonly loose: readonly Citation[];
}

/**
 * Ties author–year, key and numeric citations to works. What cannot be tied is a citation without an entry where the
 * paper has a bibliography or cites by author and year elsewhere; in other papers its shape alone says little.
 */
export function resolveCitations(input: CitationInput): CitationsResolved {
  const introduced = input.flows.flatMap(({ flow, authorYear }) => introducedAcronyms(flow.text, authorYear));
  const acronyms = introduced.length > 0 ? [...input.acronyms, ...introduced] : input.acronyms;
  const catalog = catalogOf(input.works, acronyms);
  const citesByKey =
    input.hasBibliographyFile === true || input.flows.some(({ keys }) => keys.some(({ bracketed }) => bracketed));
  const lists = chapterLists(
    input.works,
    input.flows.flatMap(({ flow, authorYear }) => authorYear.map(() => flow)),
  );
  const catalogs = new Map(lists.map((list) => [list, { ...catalog, list }]));
  const catalogFor = ({ flow, authorYear }: CitingFlow): Catalog =>
    (lists.length > 0 && authorYear.length > 0 && catalogs.get(listFor(lists, flow)!)) || catalog;
  const found = input.flows.flatMap((each) => [
    ...authorYearCitations(catalogFor(each), each),
    ...(citesByKey ? keyCitations(each) : []),
    ...numericCitations(input, each),
  ]);
  const cites =
    catalog.hasEntries || input.hasBibliographyFile === true || found.filter(isResolvedAuthorYear).length >= 2;
  const isNumbered = input.numbers !== undefined && input.numbers.size > 0;
  const isLoose = (citation: Citation) =>
    citation.kind === 'numeric'
      ? !isNumbered
      : citation.kind === 'author-year' && citation.resolution.state === 'unknown' && (!cites || isTentative(citation));
  return { citations: found.filter((citation) => !isLoose(citation)), loose: found.filter(isLoose) };
}

/** What author–year citations mean among works that stand elsewhere than in their paper, whose acronyms these are. */
export function meaningsAmong(
  works: readonly Work[],
  acronyms: readonly Acronym[],
): (citation: Citation) => Resolution {
  const catalog = catalogOf(works, acronyms);
  return ({ place, mention }) => resolveNamed(catalog, place.flow.text, mention as AuthorYearCitation).resolution;
}

/** The full references in notes, each a citation of its own work, and the places that give a work in full once more. */
export function noteCitations(
  works: readonly Work[],
  repeats: readonly {
    readonly work: number;
    readonly flow: Flow;
    readonly note: number | undefined;
    readonly reference: Work['reference'];
  }[],
): Citation[] {
  const own = works.map((work, index) => ({
    work: index,
    flow: work.place.flow,
    note: work.note,
    reference: work.reference,
    where: work.where,
  }));
  return [...own.filter((each) => each.where !== 'entry'), ...repeats].map(({ work, flow, note, reference }) => ({
    kind: 'note',
    place: { flow, span: reference.span },
    resolution: { state: 'resolved', work },
    ...(reference.locator && { locator: reference.locator }),
    ...(note !== undefined && { note }),
  }));
}

/** Whether its shape alone is no evidence: `Bailey (2003)` may begin a sentence on a year. */
export function isTentative({ mention }: Citation): boolean {
  return mention !== undefined && 'tentative' in mention && mention.tentative === true;
}

function isResolvedAuthorYear({ kind, resolution }: Citation): boolean {
  return kind === 'author-year' && resolution.state === 'resolved';
}

function authorYearCitations(catalog: Catalog, { flow, note, references, authorYear }: CitingFlow): Citation[] {
  const citations: Citation[] = [];
  let prose: string | undefined;
  for (const mention of authorYear) {
    if (references.some((reference) => contains(reference, mention.yearSpan))) continue;
    let span = mention.span;
    let resolution: Resolution | undefined;
    if (mention.authors.length > 0) ({ resolution, span } = resolveNamed(catalog, flow.text, mention));
    const isAlone = mention.authors.length === 0 || (resolution?.state === 'unknown' && mayBeAlone(flow.text, mention));
    if (isAlone && catalog.hasEntries) {
      prose ??= withoutQuotations(flow.text);
      const found = resolveYearAlone(catalog, prose, mention, citations);
      // What may be words of the sentence is no author whose year is wrong.
      const alone = resolution && found?.state === 'resolved' && found.mismatch ? undefined : found;
      if (alone) span = { start: mention.yearSpan.start, end: (mention.locator ?? mention).span.end };
      resolution = alone ?? resolution;
    }
    if (!resolution) continue;
    citations.push({
      kind: 'author-year',
      place: { flow, span },
      resolution: byTitleBehind(catalog, resolution, flow.text, span.end),
      ...(mention.locator && { locator: mention.locator }),
      ...(note !== undefined && { note }),
      mention,
    });
  }
  return citations;
}

/** What stands before a bracket with a year and a page need not be a name: `NHB's *Precursors* reports (2012: 14)`. */
function mayBeAlone(text: string, { tentative, locator, name, yearSpan }: AuthorYearCitation): boolean {
  return (
    tentative === true &&
    locator !== undefined &&
    name !== undefined &&
    text.slice(name.end, yearSpan.start).includes('(')
  );
}

/**
 * The longest run of names that means a work. A name too many at the left may belong to the sentence (`In Mexico,
 * Bailey and Chabat (2002)`), so the left ones are dropped one by one while that makes the rest agree.
 */
function resolveNamed(
  catalog: Catalog,
  text: string,
  mention: AuthorYearCitation,
): { resolution: Resolution; span: Span } {
  const name = mention.name ?? mention.span;
  const whole = matchWork(catalog, namesAt(text, mention.authors, name, mention.etAl), mention);
  if (whole.state === 'resolved' && whole.mismatch?.what !== 'author') return { resolution: whole, span: mention.span };
  let start = name.start;
  for (let dropped = 1; dropped < mention.authors.length; dropped++) {
    start = text.indexOf(mention.authors[dropped]!, start + mention.authors[dropped - 1]!.length);
    if (start < 0 || start >= name.end) break;
    const rest = namesAt(text, mention.authors.slice(dropped), { start, end: name.end }, mention.etAl);
    const resolution = matchWork(catalog, rest, { ...mention, tentative: true });
    // Of "Stone and Ruiz (2003)" Ruiz alone wrote nothing in another year.
    const isCut = JOINED.test(textBefore(text, start, 5));
    if (resolution.state === 'resolved' && !(isCut && resolution.mismatch?.what === 'year'))
      return { resolution, span: { start: Math.max(start, mention.span.start), end: mention.span.end } };
  }
  return { resolution: whole, span: mention.span };
}

/** ` and `, ` & ` */
const JOINED = /(?:and|&|y|et|und|e) $/;

function namesAt(text: string, authors: readonly string[], { start, end }: Span, etAl: boolean): CitedNames {
  return citedNames(authors, etAl ? authors.join(' ') : text.slice(start, end), etAl);
}

/** What a key means stands in a bibliography file, and a paper is read without looking at any. */
function keyCitations({ flow, note, keys }: CitingFlow): Citation[] {
  return keys.map((mention) => citationOf('key', flow, note, mention, undefined));
}

function numericCitations({ numbers }: CitationInput, { flow, note, numeric }: CitingFlow): Citation[] {
  return numeric.flatMap((mention) => {
    const works = numbers?.get(mention.number) ?? [undefined];
    return works.map((work) => citationOf('numeric', flow, note, mention, work));
  });
}

function citationOf(
  kind: 'key' | 'numeric',
  flow: Flow,
  note: number | undefined,
  mention: KeyCitation | NumericCitation,
  work: number | undefined,
): Citation {
  return {
    kind,
    place: { flow, span: mention.span, ...('source' in mention && { source: mention.source }) },
    resolution: work === undefined ? { state: 'unknown', reason: 'no-entry' } : { state: 'resolved', work },
    ...(mention.locator && { locator: mention.locator }),
    ...(note !== undefined && { note }),
    mention,
  };
}
