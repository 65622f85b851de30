import type { BackReference } from '../../recognize/mentions';
import type { Flow } from '../../text/flow';
import { overlaps, type Span } from '../../text/span';
import type { Catalog } from '../citations/catalog';
import type { Citation, Note } from '../paper';
import { earlierWork, isBy } from './earlier';
import { LastCited } from './last-cited';
import { type Meaning, meaningOf, type Source, type Standing, sourceOf, worksOf } from './standing';

/** What one note holds, ready for the walk. */
export interface NoteContent {
  /** Citations other than back-references, in any order. */
  readonly citations: readonly Citation[];
  readonly backReferences: readonly BackReference[];
  /** What clearly cites something, but could not be read. */
  readonly unknownSources: readonly Span[];
}

/**
 * Walks the notes in order and says what each back-reference means. The state is explicit: what the note has cited so
 * far, what the note before it in its series cites, and every work cited up to here. `contents` goes with `notes`;
 * `known` are works that any note may call by name, those of the bibliography.
 */
export function walkNotes(
  catalog: Catalog,
  notes: readonly Note[],
  contents: readonly NoteContent[],
  known: readonly number[],
  skipComments: boolean,
): Citation[] {
  const found: Citation[] = [];
  const standings: Standing[] = [];
  const lastOfSeries = new Map<string, Standing>();
  const cited = new LastCited();
  const listed = new LastCited(known);
  const callable = new LastCited(known);
  const cite = (work: number) => {
    cited.add(work);
    callable.add(work);
  };
  const forward: { readonly note: number; readonly mention: BackReference }[] = [];
  notes.forEach((note, index) => {
    const before = lastOfSeries.get(seriesOf(note));
    const sources: Source[] = [];
    let chain: readonly string[] = [];
    const { citations, unknownSources, backReferences } = contents[index]!;
    const unread = unknownSources.filter((span) => !citations.some(({ place }) => overlaps(place.span, span)));
    const events = [...citations.map(citedEvent), ...unread.map(unknownEvent), ...backReferences.map(backEvent)];
    for (const event of events.sort((a, b) => a.at - b.at || a.order - b.order)) {
      if ('source' in event) {
        sources.push(event.source);
        worksOf([event.source]).forEach(cite);
        continue;
      }
      const { mention } = event;
      if (citations.some(({ place }) => overlaps(place.span, mention.anchor)) && mention.form === 'short') continue;
      if (mention.form === 'infra') {
        forward.push({ note: index, mention });
        continue;
      }
      const step = stepOf(catalog, mention, { sources, before, standings, notes, index, cited, listed, callable });
      if (!step) continue;
      if (sources.length === 0) chain = step.chain;
      sources.push(sourceOf(step.meaning, event.at));
      if (step.meaning.state === 'resolved') cite(step.meaning.work);
      found.push(citationOf(note.flow, index, mention, step));
    }
    const standing = { label: note.label, sources, chain };
    standings[index] = standing;
    if (sources.length > 0 || !skipComments) lastOfSeries.set(seriesOf(note), standing);
  });
  for (const { note, mention } of forward) {
    const target = notes.findIndex(({ label }, i) => i > note && label === mention.note);
    const step = atNote(catalog, mention, standings[target]);
    if (step) found.push(citationOf(notes[note]!.flow, note, mention, step));
  }
  return found;
}

interface State {
  readonly sources: readonly Source[];
  readonly before: Standing | undefined;
  readonly standings: readonly Standing[];
  readonly notes: readonly Note[];
  readonly index: number;
  readonly cited: LastCited;
  /** The works of the bibliography. */
  readonly listed: LastCited;
  /** Both, what was cited nearer than what is only listed. */
  readonly callable: LastCited;
}

interface Step {
  readonly meaning: Meaning;
  readonly chain: readonly string[];
}

function stepOf(catalog: Catalog, mention: BackReference, state: State): Step | undefined {
  if (mention.note !== undefined) {
    const target = nearestBefore(state.notes, state.index, mention.note);
    return atNote(catalog, mention, target === undefined ? undefined : state.standings[target]);
  }
  const named = mention.authors.length > 0 || mention.title !== undefined;
  if (mention.form === 'short') {
    const meaning = shortened(catalog, mention, state);
    return meaning && { meaning, chain: [] };
  }
  if (named) {
    const meaning = earlierWork(catalog, mention, state.cited) ?? earlierWork(catalog, mention, state.listed);
    if (meaning) return { meaning, chain: [] };
    if (mention.form !== 'ibid') return { meaning: { state: 'unknown', reason: 'no-antecedent' }, chain: [] };
  }
  if (mention.form === 'op-cit') return { meaning: onlyWork(state.cited), chain: [] };
  return sameAgain(state);
}

/**
 * `Smith, *Short Title*, 45` calls any work of the paper; `Smith, 45` means the works that notes have cited, several
 * where the author has several, else the one that the bibliography lists.
 */
function shortened(catalog: Catalog, mention: BackReference, { cited, listed, callable }: State): Meaning | undefined {
  const meaning = mention.title === undefined ? earlierWork(catalog, mention, cited) : undefined;
  if (meaning) return meaning;
  const called = earlierWork(catalog, mention, mention.title === undefined ? listed : callable);
  return called?.state === 'resolved' ? called : undefined;
}

/** `op. cit.` without a name means something only where a single work has been cited. */
function onlyWork(cited: LastCited): Meaning {
  const [work] = cited.works();
  return work !== undefined && cited.size === 1
    ? { state: 'resolved', work }
    : { state: 'unknown', reason: cited.size > 1 ? 'several-works' : 'no-antecedent' };
}

/** `Ibid.`: the source cited last in this note, else what the note before cites. */
function sameAgain({ sources, before }: State): Step {
  const last = sources.at(-1);
  if (last) return { meaning: meaningOf([last]), chain: [] };
  if (!before) return { meaning: { state: 'unknown', reason: 'no-antecedent' }, chain: [] };
  return { meaning: meaningOf(before.sources), chain: [before.label, ...before.chain] };
}

/** `supra note 12`: what that note cites, as far as it agrees with the name beside it. */
function atNote(catalog: Catalog, mention: BackReference, standing: Standing | undefined): Step | undefined {
  if (!standing) return { meaning: { state: 'unknown', reason: 'no-such-note' }, chain: [] };
  const chain = [standing.label, ...standing.chain];
  if (mention.authors.length === 0) {
    // A pointer to a note that only comments is no citation: "see note 4".
    return standing.sources.length === 0 ? undefined : { meaning: meaningOf(standing.sources), chain };
  }
  const agreeing = worksOf(standing.sources).filter((work) => isBy(catalog, mention, work));
  if (agreeing.length === 1) return { meaning: { state: 'resolved', work: agreeing[0]! }, chain };
  if (agreeing.length > 1)
    return { meaning: { state: 'ambiguous', candidates: agreeing, reason: 'several-works' }, chain };
  const unread = standing.sources.some((source) => source.kind === 'unknown');
  return { meaning: { state: 'unknown', reason: unread ? 'unknown-source' : 'note-disagrees' }, chain };
}

function nearestBefore(notes: readonly Note[], index: number, label: string): number | undefined {
  for (let i = index - 1; i >= 0; i--) if (notes[i]!.label === label) return i;
  return undefined;
}

/** Starred notes and numbered ones do not follow one another. */
function seriesOf(note: Note): string {
  return `${note.series} ${/[A-Za-z0-9]/.test(note.label) ? 'numbered' : 'starred'}`;
}

type Event = { readonly at: number; readonly order: number } & (
  | { readonly source: Source }
  | { readonly mention: BackReference }
);

function citedEvent({ place, resolution }: Citation): Event {
  const at = place.span.start;
  if (resolution.state === 'resolved') {
    return {
      at,
      order: 0,
      source: { kind: 'work', work: resolution.work, at, holds: holdsTheOneBefore(place.flow, at) },
    };
  }
  if (resolution.state === 'ambiguous') {
    return { at, order: 0, source: { kind: 'several', works: resolution.candidates, at, reason: resolution.reason } };
  }
  return { at, order: 0, source: { kind: 'unknown', at, reason: 'unknown-source' } };
}

/** "… report, cited in Strategic Forecasting": the work in hand is the second. */
function holdsTheOneBefore(flow: Flow, at: number): boolean {
  return IN_HAND.test(flow.text.slice(Math.max(0, at - 24), at));
}

// `cited in `, `quoted by `, `citado en `, `zitiert nach `
const IN_HAND =
  /\b(?:cited|quoted|reproduced|reprinted|reported|citado|cité|zitiert|zit\.)\s(?:in|by|from|en|por|dans|par|nach|bei)[\s:,]*$/i;

function unknownEvent({ start }: Span): Event {
  return { at: start, order: 1, source: { kind: 'unknown', at: start, reason: 'unknown-source' } };
}

function backEvent(mention: BackReference): Event {
  return { at: mention.anchor.start, order: 2, mention };
}

function citationOf(flow: Flow, note: number, mention: BackReference, { meaning, chain }: Step): Citation {
  return {
    kind: 'back-reference',
    place: { flow, span: mention.span },
    resolution: meaning,
    chain,
    ...(mention.locator && { locator: mention.locator }),
    note,
    mention,
  };
}
