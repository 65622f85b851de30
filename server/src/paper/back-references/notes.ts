import type { BackReference } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { textBefore } from '../../text/text-before';
import type { Catalog } from '../citations/catalog';
import type { Citation, Note, Resolution } from '../paper';
import { rememberingLast } from '../remembering';
import { Ledger } from './ledger';
import { areNumberedByPage } from './numbered-by-page';
import { type Source, type Standing, type Step, sourceOf } from './standing';
import { stepOf } from './steps';

/** What one note holds, ready for the walk. */
export interface NoteContent {
  /** Citations other than back-references, in any order. */
  readonly citations: readonly Citation[];
  readonly backReferences: readonly BackReference[];
  /** What clearly cites something, but could not be read. */
  readonly unknownSources: readonly Span[];
}

export interface NotesInput {
  readonly catalog: Catalog;
  readonly notes: readonly Note[];
  /** What each of the notes holds. */
  readonly contents: readonly NoteContent[];
  /** Works that any note may call by name: those of the bibliography. */
  readonly listed: readonly number[];
  readonly skipsComments: boolean;
}

/**
 * Walks the notes in order and says what each back-reference means. Where one points ahead (`infra note 30`), the notes
 * are walked once more, with what they cite in hand.
 */
export function walkNotes(input: NotesInput): Citation[] {
  const isByPage = areNumberedByPage(input.notes);
  return stepsIn(input, isByPage).map((taken) => citationOf(input.notes[taken.note]!, taken));
}

/** A back-reference of a note, and what it means. */
interface Taken {
  /** Index of the note. */
  readonly note: number;
  readonly mention: BackReference;
  readonly step: Step;
}

const stepsIn = rememberingLast(
  (input: NotesInput, isByPage: boolean): readonly Taken[] => {
    const { taken, standings } = walk(input, isByPage, []);
    const pointsAhead = input.contents.some(({ backReferences }) =>
      backReferences.some(({ form, anywhere }) => form === 'infra' || anywhere),
    );
    return pointsAhead ? walk(input, isByPage, standings).taken : taken;
  },
  ({ catalog, notes, contents, listed, skipsComments }, isByPage) => [
    isByPage,
    catalog,
    skipsComments,
    ...listed,
    ...notes.flatMap(({ label, series, flow }, index) => [label, series, flow.text, ...said(contents[index]!)]),
  ],
);

/** Everything in a note's content that the walk looks at. */
function said({ citations, backReferences, unknownSources }: NoteContent): readonly unknown[] {
  return [
    ...citations.flatMap(({ place: { span }, resolution }) => [span.start, span.end, meantBy(resolution)]),
    ...backReferences,
    ...unknownSources,
  ];
}

function meantBy(resolution: Resolution): number | string {
  return resolution.state === 'resolved' ? resolution.work : JSON.stringify(resolution);
}

function walk(
  { catalog, notes, contents, listed, skipsComments }: NotesInput,
  isByPage: boolean,
  ahead: readonly Standing[],
): { readonly taken: readonly Taken[]; readonly standings: readonly Standing[] } {
  const ledger = new Ledger(notes, { listed, skipsComments, isByPage, ahead });
  const taken: Taken[] = [];
  notes.forEach((note, index) => {
    // How far the back-references reach that have been resolved.
    let reach = 0;
    for (const event of eventsOf(contents[index]!)) {
      if (event.kind === 'source') ledger.cite(event.source);
      else if (event.kind === 'unread') {
        // A source that a back-reference calls is known after all.
        if (reach <= event.span.start)
          ledger.cite({ kind: 'unknown', reason: 'unknown-source', ...asideAt(note.flow.text, event.span.start) });
      } else if (event.mention.form !== 'short' || reach <= event.mention.span.start) {
        const step = stepOf(catalog, ledger, event.mention);
        if (!step) continue;
        ledger.cite(sourceOf(step.meaning, isInHand(event.mention)), step.chain, event.mention.form !== 'infra');
        taken.push({ note: index, mention: event.mention, step });
        reach = event.mention.span.end;
      }
    }
    ledger.turn();
  });
  return { taken, standings: ledger.standings };
}

/** "… report, cited in Kern, 45": the work in hand quotes the one before. */
function isInHand({ signal }: BackReference): boolean {
  return signal === 'quoted-in' || signal === 'cited-in' || signal === 'reported-in';
}

type Event = { readonly at: number } & (
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'unread'; readonly span: Span }
  | { readonly kind: 'mention'; readonly mention: BackReference }
);

/** What a note cites, in the order of its text; what could not be read where it ends. */
function eventsOf({ citations, backReferences, unknownSources }: NoteContent): readonly Event[] {
  const sources = citations.map(
    (citation): Event => ({ kind: 'source', at: citation.place.span.start, source: citedSource(citation) }),
  );
  if (backReferences.length === 0 && unknownSources.length === 0) return sources.sort((a, b) => a.at - b.at);
  const known = new SpanSet(citations.map(({ place }) => place.span));
  const events = [
    ...sources,
    ...backReferences
      .filter(({ form, anchor }) => form !== 'short' || !known.overlaps(anchor))
      .map((mention): Event => ({ kind: 'mention', at: mention.anchor.start, mention })),
    ...unknownSources
      .filter((span) => !known.overlaps(span))
      .map((span): Event => ({ kind: 'unread', at: span.end, span })),
  ];
  return events.sort((a, b) => a.at - b.at);
}

function citedSource({ place, resolution }: Citation): Source {
  const { start } = place.span;
  const { text } = place.flow;
  const aside = asideAt(text, start);
  if (resolution.state === 'ambiguous')
    return { kind: 'several', works: resolution.candidates, reason: resolution.reason, ...aside };
  if (resolution.state === 'unknown') return { kind: 'unknown', reason: 'unknown-source', ...aside };
  const isInHand = IN_HAND.test(textBefore(text, start, 24));
  return { kind: 'work', work: resolution.work, ...(isInHand && { inHand: true }), ...aside };
}

/** Whether what stands at `at` only says whom the source before it quotes. */
function asideAt(text: string, at: number): { readonly aside?: true } {
  return QUOTING.test(textBefore(text, at, LONGEST_LEAD)) ? { aside: true } : {};
}

// ` (quoting `, ` (citing a report by `, ` (citando a `
const QUOTING = /\s\((?:quoting|citing|citando|citant)\b[^()]*$/i;

/** In characters: `(quoting` and the words before the source. */
const LONGEST_LEAD = 60;

// `cited in `, `quoted by `, `citado en `, `zitiert nach `: what follows is the work in hand
const IN_HAND =
  /\b(?:cited|quoted|reproduced|reprinted|reported|citado|cité|cit\.|citato|zitiert|zit\.|apud)\s(?:in|by|from|en|por|dans|par|nach|bei|da|n\.)?[\s:,]*$/i;

function citationOf({ flow }: Note, { note, mention, step: { meaning, chain } }: Taken): Citation {
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
