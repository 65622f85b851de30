import type { Citation, Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import { quotations } from '../../text/quotations';
import { overlaps, type Span } from '../../text/span';
import { callPlaces, callsIn, citesSame } from './calls';
import { keptWith } from './kept-with';

/**
 * What a citation may quote of the work that it cites, the likelier first: the quotation that it stands behind, the one
 * that follows it, or the block quotation next to it; for a citation in a note, those where its markers stand as well.
 * Titles in quotation marks are no quotations.
 */
export function citedQuotations(paper: Paper, citation: Citation): readonly Place[] {
  return callPlaces(paper, citation).flatMap((call) => [
    ...quotedBeside(call, paper, citation),
    ...blocksBeside(call, paper),
  ]);
}

function quotedBeside({ flow, span }: Place, paper: Paper, citation: Citation): readonly Place[] {
  const titles = referencesOf(paper).get(flow) ?? [];
  const quoted = quotedIn(flow).filter((quote) => !titles.some((title) => overlaps(title, quote)));
  const others = (callsIn(paper).get(flow) ?? []).filter(
    ({ span: { start, end }, citations }) =>
      start !== span.start &&
      end !== span.end &&
      // The call behind a name is the name's own.
      !(citation.kind === 'narrative' && citations.some((other) => citesSame(citation, other))),
  );
  const around = quoted.find(({ start, end }) => start <= span.start && span.end <= end);
  const before = quoted.findLast(({ end }) => end <= span.start);
  const after = quoted.find(({ start }) => start >= span.end);
  const found = [
    around,
    before && isOneThought(flow.text, before.end, span.start) && !others.some((call) => parts(call.span, before, span))
      ? before
      : undefined,
    after && isOneThought(flow.text, span.end, after.start) && !others.some((call) => answers(call.span, after))
      ? after
      : undefined,
  ];
  return found.flatMap((quote) => (quote ? { flow, span: { start: quote.start + 1, end: quote.end - 1 } } : []));
}

const quotedIn = keptWith(({ text }: Flow) => quotations(text));

/** References in full, by flow: what stands in quotation marks there is a title. */
const referencesOf = keptWith(({ works }: Paper): ReadonlyMap<Flow, readonly Span[]> => {
  const spans = new Map<Flow, Span[]>();
  for (const { place } of works) spans.set(place.flow, [...(spans.get(place.flow) ?? []), place.span]);
  return spans;
});

/** What stands behind the quotation and before the citation has it for itself. */
function parts(call: Span, quote: Span, cited: Span): boolean {
  return quote.end <= call.start && call.end <= cited.start;
}

/** Right behind a quotation stands the citation that it belongs to. */
function answers(call: Span, quote: Span): boolean {
  return quote.end <= call.start && call.start <= quote.end + NEXT_TO;
}

/** In characters: a stop, a blank, a bracket. */
const NEXT_TO = 3;

/** Whether the words between a quotation and its citation are of one sentence, or of two. */
function isOneThought(text: string, from: number, to: number): boolean {
  return to - from <= FARTHEST && [...text.slice(from, to).matchAll(SENTENCE_END)].length <= 1;
}

/** In characters. */
const FARTHEST = 500;

/** `. The`, `?” And` */
const SENTENCE_END = /[.!?…]["”»’)\]]{0,3}\s["“«‘(¿¡]?[A-ZÀ-Þ]/g;

/** The block quotation that the call ends, or that stands above or below its paragraph. */
function blocksBeside({ flow, span }: Place, paper: Paper): readonly Place[] {
  if (flow.kind === 'quotation') return [{ flow, span: { start: 0, end: span.start } }];
  const { above, below } = neighborsOf(paper).get(flow) ?? {};
  const blocks = [
    isOneThought(flow.text, 0, span.start) ? above : undefined,
    isOneThought(flow.text, span.end, flow.text.length) ? below : undefined,
  ];
  return blocks.flatMap((block) => (block ? { flow: block, span: { start: 0, end: block.text.length } } : []));
}

interface Neighbors {
  readonly above: Flow | undefined;
  readonly below: Flow | undefined;
}

/** The block quotations next to paragraphs. */
const neighborsOf = keptWith(({ flows }: Paper): ReadonlyMap<Flow, Neighbors> => {
  const body = flows.filter(({ kind }) => kind !== 'note');
  const block = (flow: Flow | undefined): Flow | undefined => (flow?.kind === 'quotation' ? flow : undefined);
  const neighbors = new Map<Flow, Neighbors>();
  for (const [index, flow] of body.entries()) {
    const [above, below] = [block(body[index - 1]), block(body[index + 1])];
    if (above || below) neighbors.set(flow, { above, below });
  }
  return neighbors;
});
