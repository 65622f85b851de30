import { matchAt } from '../../text/matches';
import { NOTE_ANCHOR } from './anchors';
import type { Notation } from './notation';

/**
 * `<li id="fn12">`, `<p id="footnote-12">12. `: a note as web pages write it, an item of a list or a paragraph that the
 * link on a raised number leads to.
 */
export const htmlItem: Notation = {
  name: 'html-item',
  triggers: '',
  opening(text, at) {
    if (!/^<(?:li|p|div)\s/i.test(text.slice(at, at + 5))) return undefined;
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    const label = match[1]!;
    return { label, span: { start: at, end: at + match[0].indexOf('>') + 1 }, text: OPENING.lastIndex };
  },
};

/** The label once more: `12. `, `[12] `, `<a href="#ref12"><sup>12</sup></a> ` */
const PRINTED = String.raw`(?:<a\s[^<>]{1,300}>)?(?:<sup[^<>]{0,60}>)?\[?\1\]?(?:<\/sup>)?(?:<\/a>)?[.:]?(?:<\/sup>)?\s{1,10}`;

/** `<li id="fn12">`, and behind it `<p>` or the label */
const OPENING = new RegExp(
  String.raw`<(?:li|p|div)\s(?:[^<>]{0,200}\s)?id=["']?${NOTE_ANCHOR}[\w.-]{0,20}?(\d{1,3})["']?(?:\s[^<>]{0,200})?>(?:\s{0,20}<p(?:\s[^<>]{0,100})?>)?\s{0,20}(?:${PRINTED})?`,
  'iy',
);
