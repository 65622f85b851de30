import { isPower, type MarkerMatch, matchAt, type Notation } from './notation';

/** `text.¹²`; the note's line starts with it, with or without a space behind. */
export const unicodeSuperscript: Notation = {
  name: 'unicode-superscript',
  triggers: '¹²³⁰⁴⁵⁶⁷⁸⁹',
  marker(text, at): MarkerMatch | undefined {
    const match = matchAt(RAISED, text, at);
    if (!match || isPower(text, at)) return undefined;
    const labels = [...match[0].matchAll(/[¹²³⁰⁴-⁹]{1,3}/g)].map((run) => ({
      label: lowered(run[0]),
      span: { start: at + run.index, end: at + run.index + run[0].length },
    }));
    return { span: { start: at, end: RAISED.lastIndex }, labels };
  },
  opening(text, at) {
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    return { label: lowered(match[1]!), span: { start: at, end: at + match[1]!.length }, text: OPENING.lastIndex };
  },
};

/** `¹²`, `¹,²` with an ordinary or a raised comma */
const RAISED = /[¹²³⁰⁴-⁹]{1,3}(?:[,‚˒ʼ⸴]\s?[¹²³⁰⁴-⁹]{1,3})*/y;
/** `¹² `, `¹²` */
const OPENING = /([¹²³⁰⁴-⁹]{1,3})[.)]?[ \t]*/y;

const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `12` for `¹²`. */
function lowered(raised: string): string {
  return [...raised].map((digit) => String(RAISED_DIGITS.indexOf(digit))).join('');
}
