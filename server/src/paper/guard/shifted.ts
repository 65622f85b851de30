import type { Place } from '../../text/flow';
import type { Citation, Paper, Resolution } from '../paper';
import { remembering } from '../remembering';
import { align } from './alignment';
import { lostReferences } from './lost';
import { sameWorks } from './same-works';
import { sitesOf } from './sites';
import { inTextOrder } from './text-order';

/** A back-reference that no longer means what it meant. */
export interface Shift {
  /** Where it stands today. */
  readonly place: Place;
  /** Undefined where its words are no longer read as a citation, since nothing is left for them to mean. */
  readonly citation?: Citation;
  /** Index into today's notes where it stands in one. */
  readonly note?: number;
  /** What it was. */
  readonly former: Citation;
  /** What it meant: indexes into the works of the accepted paper, several where it was ambiguous. */
  readonly meant: readonly number[];
  /** What it means; of works of today's paper. */
  readonly meaning: Resolution;
}

/**
 * The back-references of today's paper that meant something else in the accepted one, in the order of the text. One
 * that is new, or that meant nothing, has no former meaning; what has become ambiguous, or means nothing any more, has
 * shifted. Works are compared, not words: where a reference itself was edited, it is still the same work.
 */
export function shifted(accepted: Paper, today: Paper): readonly Shift[] {
  if (accepted === today) return [];
  const former = sites(accepted);
  const present = sites(today);
  const pairs = align(former, present);
  const works = sameWorks(accepted.works, today.works);
  const shifts: Shift[] = [];
  const lost: Citation[] = [];
  for (const [index, { citation, words }] of former.entries()) {
    const meant = worksMeant(citation.resolution);
    if (citation.kind !== 'back-reference' || meant.length === 0) continue;
    const pair = present[pairs.get(index) ?? -1];
    if (!pair) lost.push(citation);
    else if (pair.citation.kind === 'note' && pair.words === words)
      shifts.push(shiftOf(citation, pair.citation, NOTHING));
    else if (!keepsMeaning(citation, pair.citation, works)) shifts.push(shiftOf(citation, pair.citation));
  }
  const claimed = new Set([...pairs.values()].map((index) => present[index]!.citation));
  for (const { former, place, note } of lostReferences(accepted, today, lost, claimed)) {
    if (former.resolution.state === 'resolved')
      shifts.push({ place, note, former, meant: worksMeant(former.resolution), meaning: NOTHING });
  }
  return inTextOrder(today, shifts);
}

/** What was read as a shortened title once is a reference of its own today: the full one is gone. */
const NOTHING: Resolution = { state: 'unknown', reason: 'no-antecedent' };

/** The sites of a paper, which is a value and may be compared again and again. */
const sites = remembering(sitesOf);

function worksMeant(resolution: Resolution): readonly number[] {
  if (resolution.state === 'resolved') return [resolution.work];
  return resolution.state === 'ambiguous' ? resolution.candidates : [];
}

/**
 * What was ambiguous had no one meaning to lose: it has shifted only where it now means some other work. Whoever gives
 * `supra note 12` another number says what it is to mean, as long as it means something.
 */
function keepsMeaning(former: Citation, today: Citation, works: ReadonlyMap<number, number>): boolean {
  const meant = worksMeant(former.resolution);
  const now = today.resolution;
  if (now.state !== 'resolved') return meant.length > 1;
  return meant.some((work) => works.get(work) === now.work) || noteNumber(former) !== noteNumber(today);
}

function noteNumber({ mention }: Citation): string | undefined {
  return mention && 'note' in mention ? mention.note : undefined;
}

function shiftOf(former: Citation, today: Citation, meaning: Resolution = today.resolution): Shift {
  const { place, note } = today;
  const meant = worksMeant(former.resolution);
  return { place, citation: today, ...(note !== undefined && { note }), former, meant, meaning };
}
