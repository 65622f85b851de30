import type { CslItem } from '../csl';
import type { DateFound, DayFound } from './dates';
import { isPlace } from './place';
import type { Print } from './print';

/** The date of the work where it does not follow the author: one that punctuation sets off, the first of the best. */
export function bestDate({ text, dates }: Print, from: number): DateFound | undefined {
  const rest = dates.filter((date) => date.span.start >= from);
  const apart = Math.max(...rest.map((date) => date.apart));
  const best = rest.filter((date) => date.apart === apart);
  // "Die Häfen seit 1996, Praha 1997": the year behind the place of publication.
  const placed = best.find(({ span }) =>
    isPlace(/(?<![^\s,.;()])[^\s,.;()]+ $/.exec(text.slice(from, span.start))?.[0].trim() ?? ''),
  );
  return (apart === 1 ? placed : undefined) ?? best.find((date) => date.issued['date-parts']) ?? best[0];
}

/** "(Paris: Quai Blanc, 1988–1992).": the years of several volumes, where the text has no other date behind `from`. */
export function yearsAtEnd({ text, end, dates }: Print, from: number): DateFound | undefined {
  if (dates.some(({ span }) => span.start >= from)) return undefined;
  const found = YEARS.exec(text.slice(from, end));
  if (!found) return undefined;
  const [, first = '', last = ''] = found;
  const start = from + found.index;
  const span = { start, end: start + first.length + 1 + last.length };
  const years = [Number(first), Number(first.slice(0, 4 - last.length) + last)];
  return { span, issued: { 'date-parts': years.map((year) => [year]) }, hasDay: false, apart: 2, bracketed: false };
}

// ", 1988–1992)", ", 1889-96." at the end
const YEARS = /(?<=[A-Za-zÀ-ɏ], )((?:1[5-9]|20)\d\d)[–-]((?:1[5-9]|20)?\d\d)(?=\)?\.?\s*$)/;

/** The month and day that stand apart from the year: "Quist, Peter. 2001. “…” *Harbor Post*, December 26". */
export function withDay(date: DateFound | undefined, found: DayFound | undefined): DateFound | undefined {
  const parts = date?.issued['date-parts']?.[0];
  if (!date || !found || parts?.length !== 1) return date;
  return { ...date, hasDay: true, issued: { ...date.issued, 'date-parts': [[parts[0]!, found.month, found.day]] } };
}

/** "…/releases/2001/09/20010905.html" was published in 2001. */
export function yearInAddress(url: string): Pick<CslItem, 'issued'> | undefined {
  const found = /\/((?:19[6-9]|20[0-4])\d)\/(?:\d{1,2}|[A-Z][a-z]{2,8})\//.exec(url);
  return found ? { issued: { 'date-parts': [[Number(found[1])]] } } : undefined;
}
