import type { Span } from '../../text/span';
import { type Print, trimmed } from './print';

/** A book whose details another entry gives. */
export interface Elsewhere {
  /** Its editor or author. */
  readonly name: string;
  readonly span: Span;
  /** From "in" to the end of the brackets. */
  readonly whole: Span;
}

/** "in Tomás Rey (ibid.)", "in Vann, op. cit." behind `from`. */
export function findElsewhere({ text, end }: Print, from: number): Elsewhere | undefined {
  const found = ELSEWHERE.exec(text.slice(from, end));
  if (!found) return undefined;
  const start = from + found.index;
  const at = start + found[0].indexOf(found[1]!);
  const span = trimmed(text, at, at + found[1]!.length);
  return { name: text.slice(span.start, span.end), span, whole: { start, end: start + found[0].length } };
}

const ELSEWHERE =
  /\b(?:[Ii]n|[Ee]n):?\s{1,3}([A-ZÀ-Þ][A-Za-zÀ-ɏ.,&'’ -]{2,80}?),?\s{0,3}(?:\(?eds?\.\)?,?\s{0,3})?[([]?\s{0,3}(?:[Ii]b[ií]d(?:em)?|[Oo]p\. ?cit|[Oo]b\. ?cit|[Ss]upra|[Aa]bove)\b\.?[^)\],.]{0,20}[)\]]?/;
