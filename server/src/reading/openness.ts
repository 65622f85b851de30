import { RAISED_MARK } from './raised-marks';
import { LEADING_WORD } from './words';

/** How surely a piece of text was cut in mid-sentence: 0 it was not, 1 it may have been, 2 it was. */
export type Openness = 0 | 1 | 2;

/** How open the end of a raw stretch of text is, its closing markup and note marks left aside. */
export function openness(raw: string): Openness {
  const tail = bareTail(raw);
  if (tail === '') return 0;
  if (/[,–—-]["”’»']?$/.test(tail)) return 2;
  if (/[.!?:…](?:["”’»')\]]{0,3})$/.test(tail) || ADDRESS_LAST.test(tail)) return 0;
  if (LEADING_WORD.test(tail)) return 2;
  // Behind a leading word or a bracket that is still open nothing ends: "with a sample of 1,500 and a 4".
  if (/\b(?:the|an?|of|in|to|and|or|de|la|el|y)\s+\S{1,12}$/i.test(tail) && /\d$/.test(tail)) return 2;
  if (/\([^()]{0,60}$/.test(tail)) return 2;
  return /[a-zß-öø-ÿά-ώа-џ]$/.test(tail) && /(?:^|\s)[a-zß-öø-ÿά-ώа-џ][^\s]*$/.test(tail) ? 2 : 1;
}

/** `https://example.org/quays`, and one that a converter cut: `https://example.org/ ports/of-the-north` */
const ADDRESS_LAST = /(?:https?:\/\/|www\.)\S*(?:\s[^\s/_%=.-]*[/_%=.-]\S*){0,3}$/;

/** Whether nothing can end where a raw stretch of text ends: `pp. 401-`, `in East Asia,”`, `with the`, `(Boston:` */
export function breaksOff(raw: string): boolean {
  const tail = bareTail(raw);
  return /[,–—-]["”’»']?$/.test(tail) || LEADING_WORD.test(tail) || /\([^()]{0,60}$/.test(tail);
}

/** Whether a raw stretch of text starts in the middle of a sentence: with a lower-case letter that counts no step, as `(c)` does. */
export function startsLower(raw: string): boolean {
  return /^[\s*_("“‘'[]{0,6}[a-zß-öø-ÿά-ώа-џ](?!\)[\s*_])/.test(raw);
}

/** The last words, without emphasis, note marks and blanks at the end. */
function bareTail(raw: string): string {
  let tail = raw.slice(-160).trimEnd();
  while (ENDS_MARK.test(tail)) {
    const shorter = tail.replace(TRAILING_MARK, '').trimEnd();
    if (shorter === tail) break;
    tail = shorter;
  }
  return tail;
}

/** The last character of a mark or of emphasis; most stretches end with none. */
const ENDS_MARK = /[>;\]$})*_/\d¹²³⁰⁴-⁹]$/;

/** `<sup>12</sup>`, `¹²`, `[^3]`, `[12]`, `. 12/`, `.12` that lost its superscript, `**` at the end */
const TRAILING_MARK = new RegExp(
  String.raw`(?:${RAISED_MARK}|[¹²³⁰⁴-⁹]{1,3}|\\?\[\d{1,3}\\?\]|(?<=[.!?]["”’»)]{0,2} )\d{1,3}\/|(?<=[a-zà-ÿ][.!?]["”’»)]{0,2})\d{1,3}|[*_])$`,
);
