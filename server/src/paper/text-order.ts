import type { Flow, Place } from '../text/flow';
import type { Paper } from './paper';
import { remembering } from './remembering';

/** What has a place in the paper, in the order of the text. */
export function inTextOrder<Placed>(
  paper: Paper,
  placed: readonly Placed[],
  placeOf: (one: Placed) => Place,
): readonly Placed[] {
  const order = flowOrder(paper);
  const rank = (one: Placed): number => order.get(placeOf(one).flow) ?? 0;
  return [...placed].sort((a, b) => rank(a) - rank(b) || placeOf(a).span.start - placeOf(b).span.start);
}

const flowOrder = remembering(
  ({ flows }: Paper): ReadonlyMap<Flow, number> => new Map(flows.map((flow, index) => [flow, index])),
);
