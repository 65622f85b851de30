import type { Citation, Paper, Resolution } from '../paper';
import { rememberedBy, remembering } from '../remembering';
import { inTextOrder } from '../text-order';
import { align } from './alignment';
import { lostReferences } from './lost';
import { sameWorks } from './same-works';
import { type Site, sitesOf } from './sites';
import { citesAlike } from './unchanged';
import { unreadWorks } from './unread';

/** A back-reference that no longer means what it meant. */
export interface Shift {
  /** As it stands and what it means today: also where its words are no longer read as a citation, and mean nothing. */
  readonly citation: Citation;
  /** What it was. */
  readonly former: Citation;
  /** What it meant: indexes into the works of the accepted paper, several where it was ambiguous. */
  readonly meant: readonly number[];
}

/**
 * The back-references of today's paper that meant something else in the accepted one, in the order of the text. One
 * that is new, or that meant nothing, has no former meaning; what has become ambiguous, or means nothing any more, has
 * shifted. Works are compared, not words: where a reference itself was edited, it is still the same work.
 */
export function shifted(accepted: Paper, today: Paper): readonly Shift[] {
  if (accepted === today || citesAlike(accepted, today)) return [];
  return rememberedBy(accepted, () => shiftsBetween(accepted, today));
}

function shiftsBetween(accepted: Paper, today: Paper): readonly Shift[] {
  const formerSites = sites(accepted);
  const todaySites = sites(today);
  const pairs = align(formerSites, todaySites);
  const works = sameWorks(accepted.works, today.works);
  const unread = unreadWorks(accepted, today, works);
  const shifts: Shift[] = [];
  const lost: Citation[] = [];
  const claimed = new Set<Citation>();
  for (const [index, former] of formerSites.entries()) {
    const now = citationStill(former, todaySites[pairs.get(index) ?? -1]);
    if (now) claimed.add(now);
    const { citation } = former;
    const meant = worksMeant(citation.resolution);
    if (citation.kind !== 'back-reference' || meant.length === 0) continue;
    if (now?.resolution.state !== 'resolved' && meant.every((work) => unread.has(work))) continue;
    if (!now) lost.push(citation);
    else if (!keepsMeaning(citation, now, works)) shifts.push({ citation: now, former: citation, meant });
  }
  for (const { citation, former } of lostReferences(accepted, today, lost, claimed)) {
    if (former.resolution.state === 'resolved') shifts.push({ citation, former, meant: [former.resolution.work] });
  }
  return inTextOrder(today, shifts, ({ citation }) => citation.place);
}

/** The sites of a paper, which is a value and may be compared again and again. */
const sites = remembering(sitesOf);

/** Today's citation, unless it was a shortened title that is read as a reference of its own, since the full one is gone. */
function citationStill(former: Site, today: Site | undefined): Citation | undefined {
  if (!today) return undefined;
  const isReadAnew = former.citation.kind === 'back-reference' && today.citation.kind === 'note';
  return isReadAnew && former.words === today.words ? undefined : today.citation;
}

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
  if (now.state !== 'resolved') return former.resolution.state !== 'resolved';
  return meant.some((work) => works.get(work) === now.work) || noteNumber(former) !== noteNumber(today);
}

function noteNumber({ mention }: Citation): string | undefined {
  return mention && 'note' in mention ? mention.note : undefined;
}
