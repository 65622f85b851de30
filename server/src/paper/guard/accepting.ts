import type { Citation, Paper, Resolution, Work } from '../paper';
import { sameWorks } from './same-works';
import type { Shift } from './shifted';
import { inTextOrder } from './text-order';

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
  const meanings = new Map(open.map((shift) => [shift.citation, meaningOf(shift)]));
  const lost = open
    .filter(({ citation }) => citation === undefined)
    .map(
      (shift): Citation => ({ ...shift.former, place: shift.place, note: shift.note!, resolution: meaningOf(shift) }),
    );
  const citations = today.citations.map((citation) => {
    const resolution = meanings.get(citation);
    return resolution ? { ...citation, resolution } : citation;
  });
  return { ...today, works, citations: inTextOrder(today, [...citations, ...lost]) };
}
