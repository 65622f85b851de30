import { groupBy } from '../../paper/grouping';
import type { Citation, Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import { partition } from '../../text/partition';
import { quotations } from '../../text/quotations';
import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { keptWith } from '../kept-with';
import { blocksBeside } from './block-quotations';
import { type Call, callPlaces, callsBetween, citesSame } from './calls';
import { FARTHEST, isOneThought } from './thought';

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
  const quoted = quotedIn(paper).get(flow) ?? [];
  if (quoted.length === 0) return [];
  const next = partition(quoted, ({ start }) => start < span.end);
  const [last, after] = [quoted[next - 1], quoted[next]];
  const before = last && last.end <= span.start ? last : quoted[next - 2];
  const others = callsBetween(paper, flow, span.start - FARTHEST, span.end + 2 * FARTHEST).filter(
    ({ span: { start, end }, citations }) =>
      start !== span.start &&
      end !== span.end &&
      // The call behind a name is the name's own.
      !(citation.kind === 'narrative' && citations.some((other) => citesSame(citation, other))),
  );
  const found = [
    last && last.start <= span.start && span.end <= last.end ? last : undefined,
    before && isBehind(flow.text, before, span) && !others.some((call) => parts(flow.text, call, before, span))
      ? before
      : undefined,
    after && isOneThought(flow.text, span.end, after.start) && !others.some((call) => answers(call, after))
      ? after
      : undefined,
  ];
  return found.flatMap((quote) => (quote ? { flow, span: { start: quote.start + 1, end: quote.end - 1 } } : []));
}

/** What stands in quotation marks, by flow, and is no title of a reference in full. */
const quotedIn = keptWith(({ flows, works }: Paper): ReadonlyMap<Flow, readonly Span[]> => {
  const titles = groupBy(
    works.map(({ place }) => place),
    ({ flow }) => flow,
  );
  const quoted = new Map<Flow, readonly Span[]>();
  for (const flow of flows) {
    const references = titles.get(flow);
    const set = references && new SpanSet(references.map(({ span }) => span));
    const spans = quotations(flow.text).filter((span) => !set?.overlaps(span));
    if (spans.length > 0) quoted.set(flow, spans);
  }
  return quoted;
});

function isBehind(text: string, quote: Span, cited: Span): boolean {
  return quote.end <= cited.start && isOneThought(text, quote.end, cited.start);
}

/** What stands behind the quotation and before the citation has it for itself, but in one bracket with it. */
function parts(text: string, { span }: Call, quote: Span, cited: Span): boolean {
  if (span.start < quote.end || cited.start < span.end) return false;
  const isBracketed = OPEN_BRACKET.test(text.slice(quote.end, span.start));
  return !isBracketed || BRACKET.test(text.slice(span.end, cited.start));
}

// ` (`, ` (see `
const OPEN_BRACKET = /[([][^()[\]]{0,60}$/;

const BRACKET = /[()[\]]/;

/** Right behind a quotation stands the citation that it belongs to. */
function answers({ span }: Call, quote: Span): boolean {
  return quote.end <= span.start && span.start <= quote.end + NEXT_TO;
}

/** In characters: a stop, a blank, a bracket. */
const NEXT_TO = 3;
