import type { BackReference, Locator } from '../../recognize/mentions';
import type { Citation } from '../paper';

/** The page that the citation itself gives, not one that it repeats. */
export function ownLocator({ kind, mention, locator }: Citation): Locator | undefined {
  return kind === 'back-reference' ? (mention as BackReference).locator : locator;
}

/** Where, behind `from`, the locator begins with the comma and the `p.` before it. */
export function locatorStart(text: string, from: number, { span }: Locator): number {
  return from + text.slice(from, span.start).replace(LABEL, '').length;
}

/** The page as the citation prints it: `, 12`, `, p. 12`, `: 45`, ` at 45`; empty where it gives none. */
export function locatorWords(citation: Citation): string {
  const locator = ownLocator(citation);
  const { flow, span } = citation.place;
  return locator ? flow.text.slice(locatorStart(flow.text, span.start, locator), locator.span.end) : '';
}

// `, `, `: `, ` at `, `, p. `, ` (pp. `, `, Rn. `, `, cap. ` right before the number
const LABEL =
  /[\s,:;(]{0,3}(?:\b(?:at|pp?|pgs?|págs?|páginas?|pages?|Seiten?|ss?|S|chap|ch|cap|Kap|vol|no|nos|núm|sec|art|Art|Abs|para|paras|Rn|Rdnr|Rz|fols?|ff?|Bl|cols?|Sp|tomo|app|n)\b\.?|§{1,2}|¶{1,2})?\s?\[?$/;
