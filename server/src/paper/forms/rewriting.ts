import type { BackReference } from '../../recognize/mentions';
import type { Span } from '../../text/span';
import type { Citation, Paper } from '../paper';
import { locatorStart, ownLocator } from './locator-words';
import { replaceableSource } from './markup';

export interface Rewriting {
  /** In the source. */
  readonly span: Span;
  readonly newText: string;
}

/**
 * Calls the work of a citation by other words. The citation's own page stays where it stands, and so do "See" and what
 * else is around it. Undefined where the words cannot be replaced in one piece.
 *
 * @param page what is written behind the words where the citation gives no page of its own: `, 12`
 */
export function rewriting(paper: Paper, citation: Citation, words: string, page: string): Rewriting | undefined {
  const { flow, span } = citation.place;
  const locator = ownLocator(citation);
  // Behind the page of a full reference there may be more of it: an address.
  if (locator && /[\p{L}\d]/u.test(flow.text.slice(locator.span.end, span.end))) return undefined;
  const end = locator ? locatorStart(flow.text, span.start, locator) : ownEnd(citation);
  const source = replaceableSource(paper.text, { flow, span: { start: span.start, end } });
  if (!source) return undefined;
  const behind = flow.text.slice(end);
  const newText = locator
    ? joined(words, behind)
    : stopped(joined(words, page) + page, flow.text.slice(span.start, end), behind);
  return { span: source, newText };
}

/** The end of the words, with the bracket that belongs to them: `Stone (n 4)`. */
function ownEnd({ place: { flow, span }, mention }: Citation): number {
  const words = flow.text.slice(span.start, span.end);
  const isOpen = words.lastIndexOf('(') > words.lastIndexOf(')');
  if (isOpen && flow.text[span.end] === ')') return span.end + 1;
  return Math.max(span.end, (mention as BackReference | undefined)?.anchor?.end ?? 0);
}

/** A page behind the words is parted from them by a comma or a colon: `Ibid. at 45` becomes `Ruiz, Ports, at 45`. */
function joined(words: string, behind: string): string {
  return behind === '' || /^\s?[,:;(]/.test(behind) || /^ibid|\.\W?$/i.test(words) ? words : `${words},`;
}

/** The full stop of `Ibid.` may have been that of the sentence, too. */
function stopped(words: string, former: string, behind: string): string {
  const endsSentence = /^\s*$|^\s+["“«(]?\p{Lu}/u.test(behind);
  if (/\.$/.test(former) && endsSentence && !/\.$/.test(words)) return `${words}.`;
  return behind.startsWith('.') ? words.replace(/\.$/, '') : words;
}
