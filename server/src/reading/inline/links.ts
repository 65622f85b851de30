import { withoutEnding } from '../../text/endings';
import { matchAt } from '../../text/matches';
import type { Inline } from './builder';

/** A Markdown link or image: where its text closes, where all of it ends, and where it leads. */
export interface LinkMatch {
  readonly close: number;
  readonly end: number;
  readonly target: string;
}

/** The link `[text](target "title")` whose text opens at `at`; brackets inside the text are balanced. */
export function linkAt(raw: string, at: number): LinkMatch | undefined {
  const close = closing(raw, at);
  if (close === undefined || raw[close + 1] !== '(') return undefined;
  const match = matchAt(DESTINATION, raw, close + 1);
  if (!match) return undefined;
  return { close, end: DESTINATION.lastIndex, target: (match[1] ?? match[2] ?? '').trim() };
}

/** How far a bracket is followed; keeps a run of open brackets from costing its square. */
const LONGEST_TEXT = 1000;

function closing(raw: string, open: number): number | undefined {
  let depth = 0;
  const limit = Math.min(raw.length, open + LONGEST_TEXT);
  for (let at = open; at < limit; at++) {
    const code = raw.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 91 && ++depth > 8) return undefined;
    else if (code === 93 && --depth === 0) return at;
  }
  return undefined;
}

/** `(https://example.org/a_(b) "title")`, `(<a b>)` */
const DESTINATION =
  /\(\s{0,3}(?:<([^<>\n]{0,2000})>|((?:[^\s()<>]|\([^\s()]{0,200}\)){0,2000}))(?:\s{1,3}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?\s{0,3}\)/y;

/** Adds the addresses that stand in the text as they are, without any markup. */
export function withBareLinks(inline: Inline): Inline {
  const { text, links } = inline;
  if (!text.includes('http') && !text.includes('www.')) return inline;
  let next = 0;
  let reach = 0;
  const bare = [...text.matchAll(BARE)].flatMap((match) => {
    const target = withoutEnding(match[0], '.,;:!?)]}”"’\'>');
    const span = { start: match.index, end: match.index + target.length, target };
    for (; next < links.length && links[next]!.start < span.end; next++) reach = Math.max(reach, links[next]!.end);
    return reach > span.start ? [] : [span];
  });
  return bare.length === 0 ? inline : { ...inline, links: [...links, ...bare].sort((a, b) => a.start - b.start) };
}

/** `https://example.org/a?b=c`, `www.example.org`, `http//example.org` (which no reader can follow) */
const BARE = /(?:https?:?\/\/|www\.)[^\s<>"“”]{2,2000}/g;
