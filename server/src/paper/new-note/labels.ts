import type { Span } from '../../text/span';
import type { Note } from '../paper';

/** Whether notes of this notation go by a label of their own: `[^1]`, `[^name]`. */
export function hasPandocLabel(notation: string): boolean {
  return notation === 'pandoc';
}

/** Where the number stands in a mark such as `<sup>12</sup>`, `[12]`, `¹²`, `12.`; undefined where it is not there once. */
export function numberIn(text: string, { start, end }: Span, label: string): Span | undefined {
  const found = [...text.slice(start, end).matchAll(/\d+|[¹²³⁰⁴-⁹]+/g)].filter(([digits]) => lowered(digits) === label);
  if (found.length !== 1) return undefined;
  const from = start + found[0]!.index;
  return { start: from, end: from + found[0]![0].length };
}

/** The mark with another number in the place of its own; as it should read where it is damaged. */
export function renumbered(
  text: string,
  { start, end }: Span,
  inside: Span,
  mend: string | undefined,
  number: number,
): string {
  if (mend !== undefined) return mend.replace(/\d+/, String(number));
  const own = text.slice(inside.start, inside.end);
  return text.slice(start, inside.start) + written(number, own) + text.slice(inside.end, end);
}

/** What opens a note with this number, written as another note is opened; the gap before its words included. */
export function openingLike(text: string, { opening, parts, mend }: Note, inside: Span, number: number): string {
  const gap = /^\s{0,3}/.exec(text.slice(opening.end, parts[0]?.start))?.[0] || ' ';
  return renumbered(text, opening, inside, mend, number) + gap;
}

/** A number in the kind of digits that `model` is written in. */
export function written(number: number, model: string): string {
  const digits = String(number);
  return /\d/.test(model) ? digits : [...digits].map((digit) => RAISED[Number(digit)]!).join('');
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function lowered(digits: string): string {
  return /\d/.test(digits) ? digits : [...digits].map((digit) => String(RAISED.indexOf(digit))).join('');
}
