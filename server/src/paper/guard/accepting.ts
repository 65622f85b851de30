import type { Place } from '../../text/flow';
import { overlaps } from '../../text/span';
import type { Paper, Resolution, Work } from '../paper';
import { inTextOrder } from '../text-order';
import { sameWorks } from './same-works';
import type { Shift } from './shifted';

/**
 * Today's paper with the meanings that its writer has agreed to: where a shift is not accepted, the back-reference still
 * means what it meant. A value to compare later papers with, not a reading of its text.
 *
 * @param open the shifts that are not accepted
 */
export function accepting(accepted: Paper, today: Paper, open: readonly Shift[]): Paper {
  if (open.length === 0) return today;
  const same = sameWorks(accepted.works, today.works);
  const works: Work[] = [...today.works];
  const indexes = new Map<number, number>();
  const indexOf = (former: number): number => {
    const known = same.get(former) ?? indexes.get(former);
    if (known !== undefined) return known;
    indexes.set(former, works.push(accepted.works[former]!) - 1);
    return works.length - 1;
  };
  const meaningOf = ({ former: { resolution } }: Shift): Resolution => {
    if (resolution.state === 'resolved') return { ...resolution, work: indexOf(resolution.work) };
    return resolution.state === 'ambiguous'
      ? { ...resolution, candidates: resolution.candidates.map(indexOf) }
      : resolution;
  };
  const meanings = new Map(open.map((shift) => [shift.citation, { ...shift.citation, resolution: meaningOf(shift) }]));
  const read = today.citations.map((citation) => meanings.get(citation) ?? citation);
  const known = new Set(today.citations);
  const lost = [...meanings].filter(([citation]) => !known.has(citation)).map(([, former]) => former);
  const others = read.filter(({ place }) => !lost.some((one) => isSamePlace(one.place, place)));
  return { ...today, works, citations: inTextOrder(today, [...others, ...lost], ({ place }) => place) };
}

function isSamePlace(one: Place, other: Place): boolean {
  return one.flow === other.flow && overlaps(one.span, other.span);
}
