import { withRanges } from '../text/ranges';
import { RAISED_MARK } from './raised-marks';

/** `1) `, `(4) `, `2.1 `, `IV. `, `a) ` at the head of a line */
export const ENUMERATOR = withRanges(
  /^(?:\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5}|[A-Za-z])[.)]\)?|\d{1,2}(?:\.\d{1,2}){1,3})(?=\s|\p{Lu})/u,
);

/** How an enumerator counts: `arabic`, `decimal-2`, `roman`, `small`, `letter`. */
export function numberStyle(enumerator: string): string {
  const label = enumerator.replace(/[().\s]/g, '');
  if (/^\d/.test(enumerator.replace('(', '')) && enumerator.includes('.') && /\d\.\d/.test(enumerator))
    return `decimal-${enumerator.split('.').filter(Boolean).length}`;
  if (/^\d+$/.test(label)) return 'arabic';
  if (/^[IVX]+$/.test(label)) return 'roman';
  return /^[a-z]/.test(label) ? 'small' : 'letter';
}

/** Whether the line below counts from its first number in another way: `A. Methods` below `II. Rules`, `2.1` below `2.` */
export function isFirstBelow(enumerator: string, below: string): boolean {
  const first = /^\(?(?:A|a|i|I|1|\d{1,2}\.1)[.)]?\)?\s/.exec(below)?.[0];
  return first !== undefined && numberStyle(first) !== numberStyle(enumerator);
}

/** `bold`, `italic`, `bold-italic` where the whole line is set so. */
export function setStyle(raw: string): string | undefined {
  const match = SET.exec(withStars(raw).replace(/(?<!\s)\s*\n/g, ' '));
  if (!match || match[2]!.replace(/\\[*_]/g, '').includes(match[1]!)) return undefined;
  if (/[,;]$/.test(match[2]!) || match[3] === ':') return undefined;
  return ['italic', 'bold', 'bold-italic'][match[1]!.length - 1];
}

/** `**Harbors**`, `*Harbors:*`, `__Harbors__<sup>1</sup>` */
const SET = new RegExp(String.raw`^\s*(\*{1,3}|_{1,3})(?=\S)([^\n]*?\S)\1([.:]?)\s*(?:${RAISED_MARK})?\s*$`);

/** Markdown's stars for HTML's tags: `<strong>Harbors</strong>` is `**Harbors**`, and what is underlined is set off as well. */
function withStars(raw: string): string {
  if (!raw.includes('</')) return raw;
  return raw.replace(/<\/?(?:b|strong|u)>/gi, '**').replace(/<\/?(?:i|em)>/gi, '*');
}

/** Whether a line is set in capitals, a few small letters aside: `THE QUIET PORTS OF THE NORTH, no. 2`. */
export function isCapitals(text: string): boolean {
  if (!FOUR_CAPITALS.test(text) || /[,;]$/.test(text)) return false;
  const letters = text.replace(NO_LETTERS, '');
  return letters.replace(NO_CAPITALS, '').length >= letters.length * 0.9;
}

const FOUR_CAPITALS = withRanges(/\p{Lu}{4}/u);

const NO_LETTERS = withRanges(/[^\p{L}]+/gu);

const NO_CAPITALS = withRanges(/[^\p{Lu}]+/gu);
