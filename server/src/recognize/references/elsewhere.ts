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

/** "in Tomás Rey (ibid.)", "in Vann, op. cit.", "In Vann and Rey, 15–51." behind `from`. */
export function findElsewhere({ text, end }: Print, from: number): Elsewhere | undefined {
  const rest = text.slice(from, end);
  const found =
    (REFERRING.test(rest) ? ELSEWHERE.exec(rest) : null) ?? (ENDS_IN_PAGES.test(rest) ? BY_NAMES.exec(rest) : null);
  if (!found) return undefined;
  const start = from + found.index;
  const at = start + found[0].indexOf(found[1]!);
  const span = trimmed(text, at, at + found[1]!.length);
  return { name: text.slice(span.start, span.end), span, whole: { start, end: start + found[0].length } };
}

// What `ELSEWHERE` holds: "ibid", "cit", "supra"
const REFERRING = /b[ií]d|cit|upra|bove/;

// "15–51."
const ENDS_IN_PAGES = /\d[-–]\d{1,4}\.?\s*$/;

const ELSEWHERE =
  /\b(?:[Ii]n|[Ee]n):?\s{1,3}([A-ZÀ-Þ][A-Za-zÀ-ɏ.,&'’ -]{2,80}?),?\s{0,3}(?:\(?eds?\.\)?,?\s{0,3})?[([]?\s{0,3}(?:[Ii]b[ií]d(?:em)?|[Oo]p\. ?cit|[Oo]b\. ?cit|[Ss]upra|[Aa]bove)\b\.?[^)\],.]{0,20}[)\]]?/;

// "In Vann and Rey|, 15–51.", "In Keane et al.| [4], pages 233-246": names and pages, and no title
const BY_NAMES =
  /\b[Ii]n ([A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,30}(?: (?:and|&) [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,30}| et al\.))(?=,? ?(?:\[\d{1,3}\])?,? ?(?:pp?\. ?|pages )?\d{1,4}[-–]\d{1,4}\.?\s*$)/;
