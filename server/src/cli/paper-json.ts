import type { Acronym, Citation, Note, Paper } from '../paper/paper';
import type { Finding } from '../rules';
import { type Place, sourceSpan, sourceSpans } from '../text/flow';
import type { Span } from '../text/span';

/** A paper as `ibid index --json` prints it: version 1 of the schema. Spans are UTF-16 offsets of the file, half open. */
export function paperJson(paper: Paper, path: string, findings: readonly Finding[]): object {
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
    citations: paper.citations.map((citation) => citationJson(paper, citation)),
    crossReferences: crossReferences.map(({ place, target }) => ({ ...extent(place), target: target && bare(target) })),
    diagnostics: findings.map(({ code, severity, span, message }) => ({ code, severity, ...bare(span), message })),
  };
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

function citationJson({ works }: Paper, citation: Citation): object {
  const { kind, place, resolution, chain, locator } = citation;
  return {
    kind,
    ...extent(place),
    state: resolution.state,
    work: resolution.state === 'resolved' ? works[resolution.work]!.id : null,
    candidates: resolution.state === 'ambiguous' ? resolution.candidates.map((work) => works[work]!.id) : [],
    chain,
    locator: locator ? { label: locator.label, value: locator.value } : null,
    reason: resolution.state === 'resolved' ? null : resolution.reason,
  };
}

/** The span alone: what a paper holds may carry more. */
function bare({ start, end }: Span): Span {
  return { start, end };
}
