import { matchAt } from '../../text/matches';
import type { Style } from '../../text/wording';

/** An HTML tag, comment or autolink. */
export interface TagMatch {
  readonly end: number;
  readonly name: string;
  readonly closing: boolean;
  readonly style?: Style['style'];
  /** Where an autolink `<https://…>` leads. */
  readonly address?: string;
}

/** The tag that opens at `at`; undefined where `<` is only a character. */
export function tagAt(raw: string, at: number): TagMatch | undefined {
  const next = raw.charCodeAt(at + 1);
  if (next === 33) return commentAt(raw, at);
  const link = matchAt(AUTOLINK, raw, at);
  if (link) return { end: AUTOLINK.lastIndex, name: 'a', closing: false, address: link[1]! };
  const tag = matchAt(TAG, raw, at);
  if (!tag) return undefined;
  const name = tag[2]!.toLowerCase();
  const style = STYLES[name];
  return { end: TAG.lastIndex, name, closing: tag[1] === '/', ...(style && { style }) };
}

const STYLES: Readonly<Record<string, Style['style']>> = {
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  b: 'bold',
  strong: 'bold',
  sup: 'superscript',
  u: 'underline',
  code: 'code',
};

/** `<https://example.org>`, `<name@example.org>` */
const AUTOLINK = /<((?:https?:\/\/|ftp:\/\/|mailto:|www\.)[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255})>/iy;
/** `<sup>`, `</u>`, `<a href="…">` */
const TAG = /<(\/?)([a-z][a-z\d-]{0,20})(?:\s[^<>]{0,5000})?\/?>/iy;

function commentAt(raw: string, at: number): TagMatch | undefined {
  if (!raw.startsWith('<!--', at)) return undefined;
  const close = raw.slice(at, at + LONGEST_COMMENT).indexOf('-->');
  return close < 0 ? undefined : { end: at + close + 3, name: '!', closing: false };
}

const LONGEST_COMMENT = 4000;
