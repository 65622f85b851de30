import { withRanges } from '../../text/ranges';

/** The pages that a locator cites, the first and the last of each range; the same number for a single page. */
export interface CitedPages {
  readonly first: PageNumber;
  readonly last: PageNumber;
}

/** Roman numbers count the front matter, apart from the rest. */
export interface PageNumber {
  readonly value: number;
  readonly isRoman: boolean;
}

/**
 * The pages of a locator as printed: `58`, `58–9` (58 to 59), `12, 14-16`, `xii`, `12n` (a note on page 12), `58ff.` (58
 * and what follows). Nothing for `passim` and for numbers of another kind (`B-4`).
 */
export function citedPages(value: string): readonly CitedPages[] {
  return [...value.slice(0, LONGEST).matchAll(RANGE)].flatMap(({ 1: from = '', 2: to }): CitedPages[] => {
    const first = pageNumber(from);
    const last = to === undefined ? first : pageNumber(inFull(from, to));
    if (!first || !last || last.isRoman !== first.isRoman || last.value < first.value) return [];
    return [{ first, last }];
  });
}

/** `58`, `xii`; undefined for what counts no pages. */
export function pageNumber(label: string): PageNumber | undefined {
  if (/^\d{1,5}$/.test(label)) return { value: Number(label), isRoman: false };
  const value = romanValue(label.toLowerCase());
  return value === undefined ? undefined : { value, isRoman: true };
}

const LONGEST = 80;

/** `58`, `58–59`, `235--62`, `xii-xiv`, `12n`, `58ff.`; not `B-4` or the `3` of `3rd` */
const RANGE = withRanges(
  /(?<![\p{L}\d-])(\d{1,5}|[ivxlc]{1,8})(?:\s?[-–—]{1,2}\s?(\d{1,5}|[ivxlc]{1,8}))?(?=n\.?\d{0,3}\b|ff?\b|[^\p{L}\d]|$)/giu,
);

/** The last page of a range in full: `58` and `9` are 58 to 59. */
export function inFull(first: string, last: string): string {
  const isShort = last.length < first.length && /^\d+$/.test(first + last);
  return isShort ? first.slice(0, first.length - last.length) + last : last;
}

function romanValue(letters: string): number | undefined {
  if (!/^(?:x[cl]|l?x{0,3}|c{1,3}(?:x[cl]|l?x{0,3}))(?:i[xv]|v?i{0,3})$/.test(letters) || letters === '')
    return undefined;
  const digits = [...letters].map((letter) => ROMAN[letter]!);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
