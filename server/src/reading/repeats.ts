import type { Span } from '../text/span';
import type { Segment } from './drafts';

/** Words that stand twice, and the second half of the cut text without them. */
export interface Repeat {
  readonly first: Span;
  readonly second: Span;
  readonly rest: Segment;
}

/** Finds words at a page's head that repeat those at the foot of the page before, as where a page was set twice. */
export function repeatAt(text: string, before: Span, after: Segment): Repeat | undefined {
  const words = repeatedWords(text.slice(before.start, before.end), text.slice(after.start, after.end));
  if (words === '') return undefined;
  const second = { start: after.start, end: after.start + words.length };
  const blank = /^\s*/.exec(text.slice(second.end, after.end))![0].length;
  return {
    first: { start: before.end - words.length, end: before.end },
    second,
    rest: { ...after, start: second.end + blank },
  };
}

/** The words at the end of `before` with which `after` begins again; one or two words may come back by chance. */
function repeatedWords(before: string, after: string): string {
  const tail = before.slice(-LONGEST_REPEAT);
  for (let at = 0; at < tail.length; at++) {
    if (at > 0 && !/\s/.test(tail[at - 1]!)) continue;
    const words = tail.slice(at);
    if (!after.startsWith(words) || !/^(?:\W|$)/.test(after.slice(words.length, words.length + 1))) continue;
    return words.split(/\s+/).length < 3 ? '' : words;
  }
  return '';
}

/** In characters. */
const LONGEST_REPEAT = 200;
