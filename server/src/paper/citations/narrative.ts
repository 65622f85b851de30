import { ATTRIBUTION, isWordOfSaying } from '../../recognize/author-year/saying';
import { foldName } from '../../recognize/folded-name';
import type { Flow } from '../../text/flow';
import { contains, overlaps, type Span } from '../../text/span';
import { textBefore } from '../../text/text-before';
import { addTo, groupBy } from '../grouping';
import type { Acronym, Citation, Marker, Work } from '../paper';
import { type Catalog, catalogOf } from './catalog';
import { type Occurrence, occurrencesIn } from './occurrences';
import { isSentenceEnd } from './prose';

export interface NarrativeInput {
  /** Paragraphs, list items, quotations and notes, in reading order, with the full references in them. */
  readonly flows: readonly { readonly flow: Flow; readonly note?: number; readonly references: readonly Span[] }[];
  readonly works: readonly Work[];
  readonly acronyms: readonly Acronym[];
  readonly markers: readonly Marker[];
  /** All other citations, back-references included. */
  readonly citations: readonly Citation[];
}

/**
 * Authors whom the text cites by name (`As Ann Marsh shows`, `Robert Kern is right when`, `according to
 * Anders`): the work of that author that the sentence cites or whose note it calls, else the author's only work. A
 * name without a word of saying is a person, not a citation.
 */
export function narrativeCitations({ flows, works, acronyms, markers, citations }: NarrativeInput): Citation[] {
  const catalog = catalogOf(works, acronyms);
  if (catalog.byFamily.size === 0) return [];
  const byFlow = groupBy(citations, ({ place }) => place.flow);
  const worksOfNote = worksCited(citations);
  const calls = groupBy(markers, ({ flow }) => flow);
  const found: Citation[] = [];
  flows.forEach(({ flow, note, references }, index) => {
    const { prose, occurrences } = occurrencesIn(flow.wording ?? flow, catalog);
    const own = byFlow.get(flow) ?? [];
    for (const occurrence of occurrences) {
      const { span } = occurrence;
      if (
        own.some(({ place }) => overlaps(place.span, span)) ||
        references.some((reference) => contains(reference, span))
      )
        continue;
      if (!isCited(prose, span)) continue;
      const next = /:\s*$/.test(prose) ? flows[index + 1] : undefined;
      const called = calledAfter(prose, span, calls.get(flow) ?? []) ?? (next && calls.get(next.flow)?.[0]);
      const work = workMeant(catalog, occurrence, prose, own, called && worksOfNote.get(called.note ?? -1));
      if (work === undefined) continue;
      const inNote = note === undefined ? {} : { note };
      found.push({
        kind: 'narrative',
        place: { flow, span },
        resolution: { state: 'resolved', work },
        ...inNote,
      });
    }
  });
  return found;
}

function worksCited(citations: readonly Citation[]): ReadonlyMap<number, readonly number[]> {
  const works = new Map<number, number[]>();
  for (const { note, resolution } of citations) {
    if (note === undefined || resolution.state !== 'resolved') continue;
    addTo(works, note, resolution.work);
  }
  return works;
}

/** A word of saying follows the name, behind an apposition at most, or the sentence leads up to it. */
function isCited(prose: string, { start, end }: Span): boolean {
  if (ATTRIBUTION.test(textBefore(prose, start, 40))) return true;
  const behind = prose.slice(end, end + 130).replace(APPOSITION, ' ');
  if (RIGHTLY.test(behind)) return true;
  const verb = VERB.exec(behind);
  if (!verb) return false;
  const word = verb[1]!.toLowerCase();
  if (WITH_THAT.has(word) && !behind.startsWith(' that ', verb[0].length)) return false;
  return isWordOfSaying(word, JOINED.test(prose.slice(start, end)));
}

/** "Kern holds that …" says something, "Kern holds a doctorate" does not. */
const WITH_THAT: ReadonlySet<string> = new Set(['holds', 'counts']);

// `, U.S. Air Force,` between the name and the verb
const APPOSITION = /^,\s(?:(?!\s(?:and|but|who)\s)[^;:()"“”]){2,80},\s/;

// ` is right when`, ` was correct that`
const RIGHTLY = /^\s(?:is|are|was|were)\s(?:right|correct|wrong|mistaken|surely right)\s(?:when|that|to|in)\b/;

// ` has rightly noted`, ` shows`
const VERB =
  /^\s(?:(?:has|have|had|also|then|himself|herself|ha|han|hat)\s)?(?:[a-z]{3,14}ly\s)?([A-Za-zà-ÿ]+)(?=[\s,:;.])/;

const JOINED = /\s(?:and|&|y|und|et)\s/;

/** The first note called behind the name, in its sentence or the next two: a quotation may run on. */
function calledAfter(prose: string, { end }: Span, marks: readonly Marker[]): Marker | undefined {
  const next = marks.filter(({ at }) => at >= end).sort((a, b) => a.at - b.at)[0];
  if (!next) return undefined;
  return sentencesBetween(prose, end, next.at - 1) <= 2 ? next : undefined;
}

function workMeant(
  catalog: Catalog,
  { span, works }: Occurrence,
  prose: string,
  own: readonly Citation[],
  called: readonly number[] | undefined,
): number | undefined {
  const cited = own.find(
    ({ place, resolution }) =>
      place.span.start >= span.end && resolution.state === 'resolved' && works.includes(resolution.work),
  );
  if (cited?.resolution.state === 'resolved' && sentencesBetween(prose, span.end, cited.place.span.start) <= 1)
    return cited.resolution.work;
  const noted = [...new Set(called?.filter((work) => works.includes(work)))];
  if (noted.length === 1) return noted[0];
  const only = works.length === 1 ? works[0]! : undefined;
  return only !== undefined && isFirstAuthor(catalog, only, prose.slice(span.start, span.end)) ? only : undefined;
}

function sentencesBetween(prose: string, from: number, to: number): number {
  if (to - from > FAR) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let i = from; i < to; i++) if (/[.!?]/.test(prose[i]!) && isSentenceEnd(prose, i)) count++;
  return count;
}

/** No work is meant over so many characters. */
const FAR = 2000;

/** The bare name of a later author of several says too little. */
function isFirstAuthor(catalog: Catalog, work: number, printed: string): boolean {
  const first = catalog.names[work]!.authors[0];
  return first !== undefined && foldName(printed).includes(first.family.split(' ')[0]!);
}
