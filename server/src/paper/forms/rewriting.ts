import type { BackReference } from '../../recognize/mentions';
import { withRanges } from '../../text/ranges';
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
 * Calls the work of a citation by other words. "See" and what else is around it stays. Undefined where the words cannot
 * be replaced in one piece.
 *
 * @param page the page that is written behind the words, `, 12` or nothing; where it is not given, the citation's own
 *   stays as it is
 */
export function rewriting(paper: Paper, citation: Citation, words: string, page?: string): Rewriting | undefined {
  const { flow, span } = citation.place;
  const own = ownLocator(citation);
  // Behind the page of a full reference there may be more of it: an address.
  if (own && WORD.test(flow.text.slice(own.span.end, span.end))) return undefined;
  const kept = page === undefined ? own : undefined;
  const end = kept ? locatorStart(flow.text, span.start, kept) : ownEnd(citation);
  const source = replaceableSource(paper.text, { flow, span: { start: span.start, end } });
  if (!source) return undefined;
  const behind = flow.text.slice(end);
  const newText = kept
    ? joined(words, behind)
    : stopped(page ? joined(words, page) + page : words, flow.text.slice(span.start, end), behind);
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
  return /^\s?[,:;(]/.test(behind) || /^ibid|\.\W?$/i.test(words) ? words : `${words},`;
}

/** The full stop of `Ibid.` may have been that of the sentence, too. */
function stopped(words: string, former: string, behind: string): string {
  const endsSentence = SENTENCE_NEXT.test(behind);
  if (/\.$/.test(former) && endsSentence && !/\.$/.test(words)) return `${words}.`;
  return behind.startsWith('.') ? words.replace(/\.$/, '') : words;
}

const WORD = withRanges(/[\p{L}\d]/u);

const SENTENCE_NEXT = withRanges(/^\s*$|^\s+["“«(]?\p{Lu}/u);
