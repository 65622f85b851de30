import type { Span } from '../../text/span';

/** `[^1]`, `[^name]`. */
export function isPandoc(notation: string): boolean {
  return notation === 'pandoc';
}

/** Where the number stands in a mark such as `<sup>12</sup>`, `[12]`, `¹²`, `12.`; undefined where it is not there once. */
export function numberIn(text: string, { start, end }: Span, label: string): Span | undefined {
  const found = [...text.slice(start, end).matchAll(/\d+|[¹²³⁰⁴-⁹]+/g)].filter(([digits]) => lowered(digits) === label);
  if (found.length !== 1) return undefined;
  const from = start + found[0]!.index;
  return { start: from, end: from + found[0]![0].length };
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
