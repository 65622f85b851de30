import { isPower, LABEL, labelsIn, matchAt, type Notation } from './notation';

/** `<sup>1</sup>`, `<sup>1,2</sup>`, `<sup>[1]</sup>`; the note's line starts with it. */
export const htmlSuperscript: Notation = {
  name: 'html-superscript',
  triggers: '<',
  marker(text, at) {
    const match = matchAt(MARKER, text, at);
    if (!match || isPower(text, at)) return undefined;
    const inner = at + match[0].indexOf('>') + 1;
    return { span: { start: at, end: MARKER.lastIndex }, labels: labelsIn(text, inner, inner + match[1]!.length) };
  },
  opening(text, at) {
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    return { label: match[1]!, span: { start: at, end: at + match[0].trimEnd().length }, text: OPENING.lastIndex };
  },
};

/** `<sup>12</sup>`, `<sup>1, 2</sup>`, `<sup>\*</sup>`, `<sup>11,</sup>` before another */
const MARKER = new RegExp(
  String.raw`<sup>(\s?\[?\\?(?:${LABEL})(?:\s?[,;–-]\s?(?:${LABEL}))*\]?\s?[,;]?\s?)<\/sup>`,
  'iy',
);
/** `<sup>12</sup> `, `<sup>\*</sup>` */
const OPENING = new RegExp(String.raw`<sup>\s?\[?\\?(${LABEL})\.?\]?\s?<\/sup>[ \t]*`, 'iy');
