import { meaningInFiles } from '../library/bibliography/meaning';
import { workOfEntry } from '../library/bibliography/work-of-entry';
import type { LibraryView } from '../library/library';
import { labelsOf } from '../paper/chain';
import type { Acronym, Citation, Note, Paper, Reason } from '../paper/paper';
import { inTextOrder } from '../paper/text-order';
import type { Finding } from '../rules';
import { type Place, sourceSpan, sourceSpans } from '../text/flow';
import type { Span } from '../text/span';

/** A paper as `ibid index --json` prints it: version 1 of the schema. Spans are UTF-16 offsets of the file, half open. */
export function paperJson(paper: Paper, path: string, library: LibraryView, findings: readonly Finding[]): object {
  const { language, title = null, outline, pages, markers, works, crossReferences } = paper;
  return {
    path,
    language,
    title,
    outline: outline.map(({ level, title, span }) => ({ level, title, ...bare(span) })),
    pages: pages.map(({ label, start }) => ({ label, start })),
    notes: paper.notes.map(noteJson),
    markers: markers.map(({ label, span, note }) => ({ label, ...bare(span), note })),
    acronyms: paper.acronyms.map(acronymJson),
    works: works.map(({ id, place, csl }) => ({ id, ...extent(place), csl })),
    citations: citationsOf(paper, library).map((citation) => citationJson(paper, library, citation)),
    crossReferences: crossReferences.map(({ place, target }) => ({ ...extent(place), target: target && bare(target) })),
    diagnostics: findings.map(({ code, severity, span, message }) => ({ code, severity, ...bare(span), message })),
  };
}

/** The citations of a paper in reading order, with those that are some only since another file has the work. */
function citationsOf(paper: Paper, library: LibraryView): readonly Citation[] {
  const { citations, looseCitations } = paper;
  const known = looseCitations.filter((citation) => meaningInFiles(library, paper, citation)?.state === 'resolved');
  return known.length === 0 ? citations : inTextOrder(paper, [...citations, ...known], ({ place }) => place);
}

/** From the first to the last character of a place, whatever cuts it. */
export function extent(place: Place): Span {
  const spans = sourceSpans(place);
  if (spans.length === 0) return bare(sourceSpan(place));
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function noteJson({ label, series, flow, opening, parts }: Note): object {
  const end = Math.max(opening.end, ...parts.map((part) => part.end));
  return { label, series, text: flow.text, start: opening.start, end, parts: parts.map(bare) };
}

function acronymJson({ shortForm, longForm, definitions, uses }: Acronym): object {
  return {
    short: shortForm,
    long: longForm ?? null,
    definitions: definitions.map(({ short, long, longForm }) => ({
      short: sourceSpan(short),
      long: sourceSpans(long),
      text: longForm,
    })),
    uses: uses.map(sourceSpan),
  };
}

function citationJson(paper: Paper, library: LibraryView, citation: Citation): object {
  const { kind, place, chain, locator } = citation;
  const { state, work = null, candidates = [], reason = null } = meaningJson(paper, library, citation);
  return {
    kind,
    ...extent(place),
    state,
    work,
    candidates,
    chain: labelsOf(chain),
    locator: locator ? { label: locator.label, value: locator.value } : null,
    reason,
  };
}

/** What a citation means, by ids: of the paper's works, or of the library's where the entry stands in a bibliography file. */
function meaningJson(
  paper: Paper,
  library: LibraryView,
  citation: Citation,
): {
  readonly state: Citation['resolution']['state'];
  readonly work?: string | undefined;
  readonly candidates?: readonly string[];
  readonly reason?: Reason;
} {
  const { resolution } = citation;
  if (resolution.state === 'resolved') return { state: 'resolved', work: paper.works[resolution.work]!.id };
  if (resolution.state === 'ambiguous') {
    const candidates = resolution.candidates.map((work) => paper.works[work]!.id);
    return { state: 'ambiguous', candidates, reason: resolution.reason };
  }
  const inFiles = meaningInFiles(library, paper, citation);
  if (!inFiles) return { state: 'unknown', reason: resolution.reason };
  if (inFiles.state === 'ambiguous') {
    const candidates = inFiles.candidates.flatMap((entry) => workOfEntry(library, entry)?.id ?? []);
    return { state: 'ambiguous', candidates, reason: 'several-entries' };
  }
  return { state: 'resolved', work: workOfEntry(library, inFiles.entry)?.id };
}

/** The span alone: what a paper holds may carry more. */
function bare({ start, end }: Span): Span {
  return { start, end };
}
