import type { Span } from '../text/span';
import { textBefore } from '../text/text-before';

/**
 * All of an address that a blank cuts in two, where the reading took the first part for the whole:
 * `[online](http://ports.org/re port)`, `<http://ports.org/re port>`, `http://ports. example.org`. Nothing for an
 * address that ends where it seems to. Offsets are UTF-16 offsets of `text`.
 */
export function cutAddress(text: string, link: Span): Span | undefined {
  const before = textBefore(text, link.start, 10);
  // `http:// www.ports.org`
  const scheme = /https?:\/\/\s{1,2}$/i.exec(before);
  if (scheme) return { start: link.start - scheme[0].length, end: link.end };
  const rest = restPattern(before, text.slice(link.start, link.end)).exec(text.slice(link.end, link.end + LONGEST));
  return rest ? { start: link.start, end: link.end + rest[0].length } : undefined;
}

function restPattern(before: string, address: string): RegExp {
  // ` port)` behind `](http://ports.org/re`
  if (before.endsWith('](')) return /^\s[^()\s]{1,100}(?:\s[^()\s]{1,100}){0,5}(?=\))/;
  // ` port>` behind `<http://ports.org/re`
  if (before.endsWith('<')) return /^\s[^<>\s]{1,100}(?:\s[^<>\s]{1,100}){0,5}(?=>)/;
  // `. example.org/report`, ` .org/report` behind `http://ports`, which is no site yet
  if (/^(?:https?:\/\/)?(?:www|[^./]+)$/i.test(address))
    return /^\.?\s(?:\.[a-z]{2,6}(?=\/)|\.?[\w-]{1,60}(?:\.[\w-]{1,60}){1,5})(?:\/\S{0,200}[^\s.,;:)])?/;
  // ` .org/report` behind `www.ports`
  return /^\s\.[a-z]{2,6}\b(?:\/\S{0,200}[^\s.,;:)])?/;
}

const LONGEST = 300;
