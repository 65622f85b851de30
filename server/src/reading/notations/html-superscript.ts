import { matchAt } from '../../text/matches';
import { isPower, LABEL, LETTER_BEFORE_STAR, labelOf, labelsIn, type MarkerMatch, type Notation } from './notation';

/**
 * `<sup>1</sup>`, `<sup>1,2</sup>`, `<sup>[1]</sup>`, `<sup>(1)</sup>`, `**<sup>1</sup>**`, `<sup class="fn">1</sup>`,
 * `<sup><a href="#fn1">1</a></sup>`; the note's line starts with it.
 */
export const htmlSuperscript: Notation = {
  name: 'html-superscript',
  triggers: '<*_',
  marker(text, at) {
    if (!isTagAt(text, at)) return undefined;
    const match = matchAt(MARKER, text, at);
    if (!match || isPower(text, at)) return undefined;
    return { span: { start: at, end: MARKER.lastIndex }, labels: labelsAt(match[3]!, at + match[1]!.length) };
  },
  opening(text, at) {
    if (!isTagAt(text, at)) return undefined;
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    return {
      label: labelOf(match[3]!),
      span: { start: at, end: at + match[0].trimEnd().length },
      text: OPENING.lastIndex,
    };
  },
};

/** The labels of a marker, some of them links; digits in a link's address are none. */
function labelsAt(words: string, start: number): MarkerMatch['labels'] {
  const labels = labelsIn(
    words.replace(TAG, (tag) => ' '.repeat(tag.length)),
    0,
    words.length,
  );
  return labels.map(({ label, span }) => ({ label, span: { start: start + span.start, end: start + span.end } }));
}

const TAG = /<[^<>]{1,5000}>/g;

/** Whether a tag opens here, signs of emphasis before it left out: most stars are emphasis and no more. */
function isTagAt(text: string, at: number): boolean {
  let tag = at;
  while (tag < text.length && tag - at < 3 && (text[tag] === '*' || text[tag] === '_')) tag++;
  return tag < text.length && text.charCodeAt(tag) === LESS_THAN;
}

const LESS_THAN = 0x3c;

/** What may stand around the labels: emphasis, a link to the note (whose title may say all of it), a bracket. */
const HEAD = String.raw`((\*{1,3}|_{1,3})?(?:<a\s[^<>]{1,200}>)?<sup(?:\s[^<>]{1,100})?>\s?(?:<a\s[^<>]{1,5000}>)?[*_]{0,2}[([]?\\?)`;
const TAIL = String.raw`\.?[)\]]?[*_]{0,2}(?:<\/a>)?\s?[,;]?\s?<\/sup>(?:<\/a>)?\2`;

/** In `*Moles*<sup>1</sup>*and*` the stars are those of the words around the mark. */
const NOT_OTHERS = '(?!(?<=[*_])[A-Za-zÀ-ɏ])';

/** `, `, `–`, `</a>, <a href="#fn12">` */
const BETWEEN = String.raw`(?:<\/a>)?\s?[,;–-]\s?(?:<a\s[^<>]{1,5000}>)?`;

/** `<sup>12</sup>`, `<sup>1, 2</sup>`, `<sup>\*</sup>`, `<sup>a,\*</sup>`, `<sup>11,</sup>` before another, `*<sup>(12)</sup>*` */
const MARKER = new RegExp(
  `${HEAD}(${LETTER_BEFORE_STAR}(?:${LABEL})(?:${BETWEEN}(?:${LABEL}))*)${TAIL}${NOT_OTHERS}`,
  'iy',
);
/** `<span id="page-3-1"></span>`, `<a name="fn12"></a>`: where a link leads that calls the note */
const ANCHOR = String.raw`(?:<span\s[^<>]{1,100}><\/span>\s?|<a\s(?:id|name)=[^<>]{1,100}><\/a>\s?)?`;
/** `<sup>12</sup> `, `<sup>\*</sup>`, `<a href="#ref12"><sup>12</sup></a>`, `<span id="page-3-1"></span><sup>12</sup> ` */
const OPENING = new RegExp(`${ANCHOR}${HEAD}(${LABEL})${TAIL}[ \\t]*`, 'iy');
