import type { Census } from './census';
import { bareNumbers } from './lost-marks';
import { plain } from './notations/plain';
import type { Opening } from './opening';

/**
 * The notes that lost their mark among others that have theirs: `16 Marsh` on a line of its own between the notes that
 * `<sup>15</sup>` and `<sup>17</sup>` open, where a raised or a bare 16 stands in the text behind the mark of note 15.
 *
 * @param numbered lines that open with a plain number
 * @param evident the notes that open by a mark of their own, in the order of the text
 */
export function gapOpenings(
  numbered: readonly Opening[],
  evident: readonly Opening[],
  { raised }: Census,
  text: string,
): readonly Opening[] {
  return evident.flatMap((before, i): Opening[] => {
    const after = evident[i + 1];
    const number = Number(before.label) + 1;
    if (!after || Number(after.label) !== number + 1 || after.notation !== before.notation) return [];
    const label = String(number);
    const isBetween = ({ span }: Opening) => before.span.start < span.start && span.start < after.span.start;
    const candidates = numbered.filter((one) => one.label === label && one.notation === plain.name && isBetween(one));
    const [opening] = candidates;
    const from = raised.get(before.label)?.findLast((at) => at < before.span.start);
    if (!opening || candidates.length > 1 || from === undefined) return [];
    const stretch = { start: from, end: opening.span.start, text: text.slice(from, opening.span.start) };
    const isRaised = raised.get(label)?.some((at) => from < at && at < opening.span.start) ?? false;
    return isRaised || bareNumbers([stretch]).get(label)?.length === 1 ? [opening] : [];
  });
}
