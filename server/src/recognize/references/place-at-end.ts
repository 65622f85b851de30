import type { Span } from '../../text/span';
import type { Locator } from '../mentions';

/** The place of a work that a note cites, where it is no page, and where the comma before it stands. */
export interface PlaceAtEnd {
  readonly locator: Locator;
  readonly comma: number;
}

/** ", para 3.12", ", table 7", ", cap. 2", ", tav. 8" at the end of the reference in `span`. */
export function placeAtEnd(text: string, { start, end }: Span): PlaceAtEnd | undefined {
  const from = Math.max(start, end - LONGEST);
  const match = PLACE.exec(text.slice(from, end));
  if (!match) return undefined;
  const [whole, word = '', value = ''] = match;
  const comma = from + match.index;
  const at = comma + whole.lastIndexOf(value);
  return { comma, locator: { label: labelOf(word), value, span: { start: at, end: at + value.length } } };
}

const LONGEST = 32;

// ", para 3.12", ", paras 218–220", ", table 7", ", Fig. 2", ", cap. 2", ", chap. 8.", ", tav. 8", ", sec. 4"
const PLACE =
  /, (paras?|párrs?|tables?|tab|tav|figs?|figures?|chap|chapter|ch|cap|sec|section)\.? (\d{1,3}(?:[.–-]\d{1,3}){0,3})\W{0,2}$/i;

function labelOf(word: string): string {
  if (/^p/i.test(word)) return 'paragraph';
  if (/^c/i.test(word)) return 'chapter';
  return /^s/i.test(word) ? 'section' : 'figure';
}
