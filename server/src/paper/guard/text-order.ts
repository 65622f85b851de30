import type { Place } from '../../text/flow';
import type { Paper } from '../paper';

/** What has a place in the paper, in the order of the text. */
export function inTextOrder<Placed extends { readonly place: Place }>(
  { flows }: Paper,
  placed: readonly Placed[],
): readonly Placed[] {
  const order = new Map(flows.map((flow, index) => [flow, index]));
  const rank = ({ place }: Placed): number => order.get(place.flow) ?? 0;
  return [...placed].sort((a, b) => rank(a) - rank(b) || a.place.span.start - b.place.span.start);
}
