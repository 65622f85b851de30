import { matchAt } from '../../text/matches';
import { NOTE_ANCHOR } from './anchors';
import { LABEL, labelOf, type Notation } from './notation';

/**
 * `[[1]](#_ftn1)`, `[1](#fn1)`, `[^1^](#fn-1)`: a mark that is a link to its note, as web pages and Word's HTML have
 * it; the note's line starts with the link that leads back, `[[1]](#_ftnref1)`.
 */
export const linked: Notation = {
  name: 'linked',
  triggers: '[',
  marker(text, at) {
    const match = matchAt(MARKER, text, at);
    if (!match || !(TO_NOTE.test(match[2]!) || isRaisedLink(text, at, match))) return undefined;
    const span = { start: at, end: MARKER.lastIndex };
    return { span, labels: [{ label: labelOf(match[1]!), span }] };
  },
  opening(text, at) {
    const match = matchAt(MARKER, text, at);
    if (!match || !BACK.test(match[2]!)) return undefined;
    const end = MARKER.lastIndex;
    return {
      label: labelOf(match[1]!),
      span: { start: at, end },
      text: end + /^[.:)]?\s{0,4}/.exec(text.slice(end, end + 5))![0].length,
    };
  },
};

/** `died.[1](#page-7-2)`, `Ann Lee[\*](#page-0-1)`: a bare number or star right behind a word, whose place is all that a converter kept of its note. */
function isRaisedLink(text: string, at: number, [link, label, target]: RegExpExecArray): boolean {
  return PLACE.test(target!) && link.replace('\\', '').startsWith(`[${label}]`) && /[^\s([]/.test(text[at - 1] ?? ' ');
}

/** `page-7-2` */
const PLACE = /^page-\d{1,4}-\d{1,3}$/;

/** `[[1]](#_ftn2)`, `[\[1\]](#_ftn2)`, `[1](https://example.org/p#footnote-1)`, `[^1^](#fn1){#fnref1 .footnote-ref}` */
const MARKER = new RegExp(
  String.raw`\[(?:\\?\[|\^|<sup>)?\\?(${LABEL})(?:\\?\]|\^|<\/sup>)?\]\([^()\s#]{0,300}#([\w:.-]{1,60})\)(?:\{[^{}\n]{0,80}\})?`,
  'y',
);
/** `_ftn2`, `fn1`, `fn:1`, `footnote-1`, `_edn3`, `user-content-fn-1`, `cite_note-5` */
const TO_NOTE = new RegExp(String.raw`^${NOTE_ANCHOR}[\w.-]{0,20}\d$`);
/** `_ftnref2`, `fnref1`, `fnref:1`, `footnote-anchor-1`, `_ednref3`, `cite_ref-5` */
const BACK =
  /^(?:_?(?:ftn|edn)ref|(?:user-content-)?fn-?ref[:-]?|(?:foot|end)note-(?:anchor|ref)-|noteref[-_:]?|cite_ref-)[\w.-]{0,20}\d$/;
