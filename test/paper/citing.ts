import { resolveBackReferences } from '../../server/src/paper/back-references';
import { labelsOf } from '../../server/src/paper/chain';
import { narrativeCitations, noteCitations, resolveCitations } from '../../server/src/paper/citations';
import type { Acronym, Citation, Marker, Note, Work } from '../../server/src/paper/paper';
import { collectWorks } from '../../server/src/paper/works';
import { recognizeAuthorYear } from '../../server/src/recognize/author-year';
import { recognizeBackReferences } from '../../server/src/recognize/back-references';
import { recognizeKeys } from '../../server/src/recognize/keys';
import { recognizeNumeric } from '../../server/src/recognize/numeric';
import { readEntry } from '../../server/src/recognize/references/entry';
import { findReferences } from '../../server/src/recognize/references/find';
import type { Flow } from '../../server/src/text/flow';
import type { FlowKind, Language } from '../../server/src/text/wording';
import { wording } from '../support/wording';

/** A small paper, written down flow by flow. `^1` in a paragraph calls note 1. */
export interface SmallPaper {
  readonly body?: readonly string[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly entries?: readonly string[];
  readonly acronyms?: Readonly<Record<string, string>>;
  readonly language?: Language;
  readonly commentNotes?: 'break' | 'skip';
}

export interface Cited {
  readonly works: readonly Work[];
  readonly citations: readonly Citation[];
  /** `n2 Ibid., 12 -> Marsh 2004`, body citations without a note label. */
  readonly lines: readonly string[];
}

/** Recognizes and resolves everything that a small paper cites, full references in notes left out of `lines`. */
export function cite(paper: SmallPaper): Cited {
  const language = paper.language ?? 'en';
  const body = (paper.body ?? []).map((source) => flowOf(source, 'paragraph'));
  const noted = Object.entries(paper.notes ?? {}).map(([label, source]) => noteOf(label, flowOf(source, 'note')));
  const notes = noted.map(({ flow }) => flow);
  const entries = (paper.entries ?? []).map((source) => flowOf(source, 'entry'));
  const found = new Map(notes.map((flow) => [flow, findReferences(flow, language)]));
  const { works, repeats } = collectWorks(
    entries.map((flow) => ({ flow, reference: readEntry(flow, language) })),
    notes.flatMap((flow, note) => found.get(flow)!.references.map((reference) => ({ flow, note, reference }))),
  );
  const flows = [...body, ...notes, ...entries].map((flow) => ({
    flow,
    ...(notes.includes(flow) && { note: notes.indexOf(flow) }),
    references: found.get(flow)?.references.map(({ span }) => span) ?? [],
    unknownSources: found.get(flow)?.unknownSources ?? [],
    authorYear: recognizeAuthorYear(flow),
    keys: recognizeKeys(flow),
    numeric: recognizeNumeric(flow),
    backReferences: recognizeBackReferences(flow, language),
  }));
  const acronyms = Object.entries(paper.acronyms ?? {}).map(([shortForm, longForm]) => acronymOf(shortForm, longForm));
  const full = noteCitations(works, repeats);
  const { citations: direct } = resolveCitations({ flows, works, acronyms });
  const { commentNotes } = paper;
  const back = resolveBackReferences({
    flows,
    notes: noted,
    works,
    acronyms,
    citations: [...full, ...direct],
    commentNotes,
  });
  const markers = body.flatMap((flow) => flow.marks.map((mark) => markerOf(flow, mark, noted)));
  const prose = flows.filter(({ flow }) => flow.kind !== 'entry');
  const narrative = narrativeCitations({
    flows: prose,
    works,
    acronyms,
    markers,
    citations: [...full, ...direct, ...back],
  });
  const citations = [...direct, ...back, ...narrative];
  return { works, citations: [...full, ...citations], lines: citations.map((each) => lineOf(each, works, noted)) };
}

/** A flow whose source is the text itself; `^1` becomes a mark. */
export function flowOf(source: string, kind: FlowKind): Flow {
  const marks: Flow['marks'][number][] = [];
  let text = '';
  for (const part of wording(source, kind).text.split(/(\^\d+)/)) {
    const label = /^\^(\d+)$/.exec(part)?.[1];
    if (label)
      marks.push({ at: text.length, label, notation: 'superscript', source: { start: text.length, end: text.length } });
    else text += part;
  }
  const pieces = [{ at: 0, length: text.length, source: { start: 0, end: text.length } }];
  return { ...wording(source, kind), text, marks, pieces };
}

function noteOf(label: string, flow: Flow): Note {
  return { label, series: 0, notation: 'superscript', opening: { start: 0, end: 0 }, flow, parts: [], markers: [] };
}

function markerOf(flow: Flow, { at, label, source, notation }: Flow['marks'][number], notes: readonly Note[]): Marker {
  return { label, notation, span: source, flow, at, note: notes.findIndex((note) => note.label === label) };
}

function acronymOf(shortForm: string, longForm: string): Acronym {
  return { shortForm, key: shortForm, longForm, definitions: [], uses: [], commonKnowledge: false };
}

function lineOf(
  { kind, place, resolution, chain, note }: Citation,
  works: readonly Work[],
  notes: readonly Note[],
): string {
  const words = place.flow.text.slice(place.span.start, place.span.end);
  const name = (work: number) => works[work]!.id.replace(/^(.*?\d{4}|.*?forthcoming).*$/, '$1').replace(/-/g, ' ');
  const where = note === undefined ? '' : `n${notes[note]!.label} `;
  const how = kind === 'narrative' ? ' says' : '';
  if (resolution.state === 'resolved') {
    const mismatch = resolution.mismatch ? ` (${resolution.mismatch.what}: ${resolution.mismatch.expected})` : '';
    return `${where}${words}${how} -> ${name(resolution.work)}${mismatch}${chain ? ` by ${labelsOf(chain).join(', ')}` : ''}`;
  }
  const candidates = resolution.state === 'ambiguous' ? `${resolution.candidates.map(name).join(' or ')}, ` : '';
  return `${where}${words} -> ${candidates}${resolution.reason}`;
}
