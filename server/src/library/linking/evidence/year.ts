import type { Traits } from '../traits';

/** Whether the year is the same, and the day where both give one, in bits. What appeared online first is a year off. */
export function yearWeight(one: Traits, other: Traits): number {
  if (one.year === undefined || other.year === undefined) return one.isForthcoming || other.isForthcoming ? -0.5 : 0;
  const apart = Math.abs(one.year - other.year);
  if (apart > 0) return apart === 1 ? -1 : -6;
  if (one.day === undefined || other.day === undefined) return 4;
  return one.day === other.day ? 6 : -1;
}
