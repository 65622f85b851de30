import type { Paper } from '../../paper/paper';
import type { Flow, Place } from '../../text/flow';
import { keptWith } from '../kept-with';
import { callsBetween } from './calls';
import { isOneThought } from './thought';

/** The block quotation that a call ends, or that stands above or below the call's paragraph. */
export function blocksBeside({ flow, span }: Place, paper: Paper): readonly Place[] {
  if (flow.kind === 'quotation') return upTo(flow, span.start, paper);
  const { above, below } = neighborsOf(paper).get(flow) ?? {};
  const blocks = [
    isOneThought(flow.text, 0, span.start) ? above : undefined,
    isOneThought(flow.text, span.end, flow.text.length) ? below : undefined,
  ];
  return blocks.flatMap((block) => (block ? { flow: block, span: { start: 0, end: block.text.length } } : []));
}

/** A block quotation up to a call in it, from the call before on. */
function upTo(flow: Flow, end: number, paper: Paper): readonly Place[] {
  const before = callsBetween(paper, flow, end - LONGEST, end - 1).findLast(({ span }) => span.end < end);
  const start = before?.span.end ?? Math.max(0, end - LONGEST);
  return start < end ? [{ flow, span: { start, end } }] : [];
}

/** In characters: a page. */
const LONGEST = 4000;

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
