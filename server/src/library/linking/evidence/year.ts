import type { Traits } from '../traits';

/** Whether the time of publication is the same, and what that weighs in bits. */
export interface YearEvidence {
  readonly weight: number;
  /** `near`: a year or a day off, as what appeared online first; `other`: two issues of a series. */
  readonly agreement: 'same' | 'near' | 'missing' | 'other';
}

export function yearEvidence(one: Traits, other: Traits): YearEvidence {
  if (one.year === undefined || other.year === undefined) return oneSided(one, other);
  const apart = Math.abs(one.year - other.year);
  if (apart > 1) return { weight: isDraftOf(one, other) || isDraftOf(other, one) ? -3 : -6, agreement: 'other' };
  if (isDated(one) && isDated(other)) {
    const days = Math.abs(dayOf(one) - dayOf(other));
    if (days === 0) return { weight: 6, agreement: 'same' };
    // A newspaper prints tomorrow what it puts online today; a briefing is another one tomorrow.
    return days <= 2 && one.form === 'article' && other.form === 'article'
      ? { weight: 1, agreement: 'near' }
      : { weight: -6, agreement: 'other' };
  }
  if (apart === 1) return { weight: -1, agreement: 'near' };
  // April and May of one year are two issues, where no volume says otherwise.
  const isMonthly = one.month !== undefined && other.month !== undefined && one.volume === undefined;
  return isMonthly && one.month !== other.month ? { weight: -4, agreement: 'other' } : { weight: 4, agreement: 'same' };
}

/** The year that one has may stand among the other's words: a misread date. */
function oneSided(one: Traits, other: Traits): YearEvidence {
  const [dated, undated] = one.year === undefined ? [other, one] : [one, other];
  if (dated.year !== undefined && undated.printed.includes(String(dated.year))) return { weight: 3, agreement: 'same' };
  return { weight: undated.isForthcoming ? -0.5 : 0, agreement: 'missing' };
}

/** A working paper may become an article years later. */
function isDraftOf(draft: Traits, other: Traits): boolean {
  const years = other.year! - draft.year!;
  return draft.form === 'draft' && other.form === 'article' && years > 0 && years <= 5;
}

function isDated({ day }: Traits): boolean {
  return day !== undefined;
}

/** Days since the beginning of the calendar, near enough to tell whether two dates are. */
function dayOf({ year, month, day }: Traits): number {
  return Math.floor(Date.UTC(year!, (month ?? 1) - 1, day ?? 1) / MILLISECONDS_A_DAY);
}

const MILLISECONDS_A_DAY = 86_400_000;
