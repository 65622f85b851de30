import type { Acronym, Citation, CrossReference, Figure, Heading, Paper, Structure } from '../paper/paper';
import type { Flow, Place } from '../text/flow';
import { sourceSpans } from '../text/flow';
import { type Span, touches } from '../text/span';

/** Something in a paper that a reader can point at. Spans are in the source (UTF-16 offsets). */
export type Mention = { readonly spans: readonly Span[] } & (
  | { readonly kind: 'marker'; readonly marker: number }
  | { readonly kind: 'note'; readonly note: number }
  | { readonly kind: 'acronym'; readonly acronym: Acronym }
  | { readonly kind: 'citation'; readonly citation: Citation }
  | { readonly kind: 'cross-reference'; readonly crossReference: CrossReference }
  | { readonly kind: 'work'; readonly work: number }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'heading'; readonly heading: Heading }
);

/** A mention that the structure of a paper tells. */
export type Mark = Extract<Mention, { readonly kind: 'marker' | 'note' }>;

/**
 * What stands at an offset of the source, the smallest first: in a note's full reference the acronym of its publisher
 * comes before the reference. What holds the character behind the cursor comes before what only ends at the cursor.
 */
export function mentionsAt(paper: Paper, offset: number): readonly Mention[] {
  const found = [
    ...markersAt(paper, offset),
    ...acronymsAt(paper, offset),
    ...citationsAmong(paper.citations, offset),
    ...crossReferencesAt(paper, offset),
    ...worksAt(paper, offset),
    ...headingsAt(paper, offset),
  ];
  if (found.length === 0) found.push(...citationsAmong(paper.looseCitations, offset));
  return found.sort((a, b) => rank(a, offset) - rank(b, offset));
}

/**
 * What a hand that points at `offset` means: the smallest mention; where that is an acronym that names an author
 * (`(CIPO & COMARI 2004)`), the citation around it as well; where one mark cites several works (`[3–5]`), each.
 */
export function meantAt(paper: Paper, offset: number): readonly Mention[] {
  const mentions = mentionsAt(paper, offset);
  const [smallest] = mentions;
  if (smallest?.kind === 'citation') return mentions.filter((mention) => citesThere(mention, smallest)).slice(0, MOST);
  if (smallest?.kind !== 'acronym') return mentions.slice(0, 1);
  const around = mentions.find((mention) => mention.kind === 'citation' && mention.citation.kind !== 'note');
  return around ? [smallest, around] : [smallest];
}

/** Whether a mention is a citation at the very place of another. */
function citesThere(mention: Mention, { spans: [place] }: Mention): boolean {
  const [span] = mention.spans;
  return mention.kind === 'citation' && span?.start === place?.start && span?.end === place?.end;
}

/** A range of numbers may be long. */
const MOST = 4;

/**
 * The marker or the opening of a note at `offset`, where the structure alone tells that nothing smaller stands there:
 * only a note inside its mark holds words of the text.
 */
export function markAt({ markers, notes }: Structure, offset: number): Mark | undefined {
  const [smallest] = markersAt({ markers, notes }, offset).sort((a, b) => rank(a, offset) - rank(b, offset));
  if (!smallest || rank(smallest, offset) >= BEHIND) return undefined;
  const { notation } = smallest.kind === 'marker' ? markers[smallest.marker]! : notes[smallest.note]!;
  return notation === 'inline' ? undefined : smallest;
}

/** The span of the mention that the offset touches. */
export function touchedSpan(mention: Mention, offset: number): Span {
  return mention.spans.find((span) => touches(span, offset)) ?? mention.spans[0]!;
}

function markersAt({ markers, notes }: Pick<Structure, 'markers' | 'notes'>, offset: number): Mark[] {
  const mentions: Mark[] = [];
  for (const [marker, { span }] of markers.entries()) {
    if (touches(span, offset)) mentions.push({ kind: 'marker', marker, spans: [span] });
  }
  for (const [note, { opening }] of notes.entries()) {
    if (touches(opening, offset)) mentions.push({ kind: 'note', note, spans: [opening] });
  }
  return mentions;
}

function acronymsAt(paper: Paper, offset: number): Mention[] {
  const mentions: Mention[] = [];
  for (const acronym of paper.acronyms) {
    const places = [...acronym.uses, ...acronym.definitions.flatMap(({ short, long }) => [short, long])];
    const spans = firstTouched(places, offset);
    if (spans) mentions.push({ kind: 'acronym', acronym, spans });
  }
  return mentions;
}

function citationsAmong(citations: readonly Citation[], offset: number): Mention[] {
  const at = (placeOf: (citation: Citation) => Place | undefined): Mention[] =>
    citations.flatMap((citation) => {
      const place = placeOf(citation);
      const spans = place && firstTouched([place], offset);
      return spans ? [{ kind: 'citation', citation, spans }] : [];
    });
  const there = at(({ place }) => place);
  // The name in `Kern 1983a, 1984` belongs to the citation that holds it; the further years only share it.
  return there.length > 0 ? there : at(namePlace);
}

/** The author's name, where that comes some words before the year. */
function namePlace({ place, mention }: Citation): Place | undefined {
  const name = mention && 'name' in mention ? mention.name : undefined;
  return name && { flow: place.flow, span: name };
}

function crossReferencesAt(paper: Paper, offset: number): Mention[] {
  const mentions: Mention[] = [];
  for (const crossReference of paper.crossReferences) {
    const spans = firstTouched([crossReference.place], offset);
    if (spans) mentions.push({ kind: 'cross-reference', crossReference, spans });
  }
  return mentions;
}

function worksAt(paper: Paper, offset: number): Mention[] {
  const mentions: Mention[] = [];
  for (const [work, { place }] of paper.works.entries()) {
    const spans = firstTouched([place], offset);
    if (spans) mentions.push({ kind: 'work', work, spans });
  }
  return mentions;
}

function headingsAt(paper: Paper, offset: number): Mention[] {
  const figures = paper.figures.filter(({ span }) => touches(span, offset));
  const headings = paper.outline.filter(({ span }) => touches(span, offset));
  return [
    ...figures.map((figure): Mention => ({ kind: 'figure', figure, spans: [figure.span] })),
    ...headings.map((heading): Mention => ({ kind: 'heading', heading, spans: [heading.span] })),
  ];
}

/** The source spans of the first place that the offset touches. */
function firstTouched(places: readonly Place[], offset: number): Span[] | undefined {
  for (const place of places) {
    // What was lifted out of the flow, a raised number, may stand behind its last piece.
    if (place.source ? !touches(place.source, offset) : !mayTouch(place.flow, offset)) continue;
    const spans = sourceSpans(place);
    if (spans.some((span) => touches(span, offset))) return spans;
  }
  return undefined;
}

/** Tells most flows apart from the one at the offset without mapping a span. */
function mayTouch({ pieces }: Flow, offset: number): boolean {
  return pieces.length > 0 && pieces[0]!.source.start <= offset && offset <= pieces[pieces.length - 1]!.source.end;
}

/** Shorter is smaller; a mention that only ends at the offset stands behind every one that goes on there. */
function rank({ spans }: Mention, offset: number): number {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  return spans.some((span) => span.start <= offset && offset < span.end) ? length : length + BEHIND;
}

const BEHIND = 1e9;
