import { matchAt, matchesOf } from '../../text/matches';
import { isPower, LABEL, LETTER_BEFORE_STAR, labelsIn, type Notation } from './notation';

/** `$^{12}$`, `${}^{12}$`, `\(^{12}\)`, `^{12}`, `\footnotemark[12]`, `\textsuperscript{12}`; the note's line starts with the same. */
export const texSuperscript: Notation = {
  name: 'tex-superscript',
  triggers: '$^\\',
  marker(text, at) {
    const match = raisedAt(text, at);
    if (!match || isPower(text, at)) return undefined;
    return { span: { start: at, end: at + match[0].trimEnd().length }, labels: labelsOf(text, at, match[0]) };
  },
  opening(text, at) {
    const from = text.startsWith(FOOTNOTE, at) ? at + FOOTNOTE.length : at;
    const match = raisedAt(text, from);
    const label = match && labelsOf(text, from, match[0])[0]?.label;
    if (!match || !label) return undefined;
    return { label, span: { start: at, end: from + match[0].trimEnd().length }, text: RAISED.lastIndex };
  },
};

/** `\footnotetext{${ }^{3}$ Lee`: what a converter opens the notes of a page with. */
const FOOTNOTE = '\\footnotetext{';

/** Asked of every `$`, most of which stand before a sum of money: the sign behind it is looked at first. */
function raisedAt(text: string, at: number): RegExpExecArray | null {
  return BEHIND[text[at]!]?.includes(text[at + 1]!) ? matchAt(RAISED, text, at) : null;
}

/** What follows the first sign of a mark. */
const BEHIND: Readonly<Record<string, string>> = { $: '^{ \t\n\u00a0', '^': '{', '\\': '(ft' };

/** The labels of a mark; `$^{2}$^{5}` and `$^ { 2 5 }$` are one number. */
function labelsOf(text: string, at: number, mark: string): ReturnType<typeof labelsIn> {
  const span = { start: at, end: at + mark.trimEnd().length };
  const sign = SIGN.exec(mark)?.[1];
  if (sign !== undefined) return [{ label: SIGNS[sign]!, span }];
  if (/\d\}\$?\^\{/.test(mark)) return [{ label: mark.replace(/\D/g, ''), span }];
  if (!SET_APART.test(mark)) return labelsIn(text, at, span.end);
  return matchesOf(FIGURES, mark).map(({ 0: figures, index }) => ({
    label: figures.replace(/\s/g, ''),
    span: { start: at + index, end: at + index + figures.length },
  }));
}

/** TeX's words for the signs of starred notes. */
const SIGNS: Readonly<Record<string, string>> = { dagger: '†', ddagger: '‡', ast: '*', star: '*' };
const SIGN = /\\(d{1,2}agger|ast|star)/;

/** `1 3`, as a converter sets the figures of a number apart */
const SET_APART = /\d\s\d/;
const FIGURES = /\d(?:\s\d)*/g;
const NUMBER = String.raw`\d(?:\s\d){0,2}`;

const LABELS = String.raw`\s?\\?(?:${LABEL})(?:\s?,\s?(?:${LABEL}))*\s?`;
const RAISED = new RegExp(
  [
    // $^{2}$^{5}: a number whose figures were set apart
    String.raw`\$\^\{\d\}\$(?:\^\{\d\}\$?){1,2}`,
    // $^ { 1 3 }$, $^ { 1 3 , 1 4 }$
    String.raw`\$\s?(?:\{\s?\})?\s?\^\s?\{\s?${NUMBER}(?:\s?,\s?${NUMBER})*\s?\}\s?\$`,
    // $^{\dagger}$, ${ }^{\dagger}$, $^\ast$
    String.raw`\$\s?(?:\{ ?\})?\s?\^\s?(?:\{\s?\\(?:d?dagger|ast|star)\s?\}|\\(?:d?dagger|ast|star))\s?\$`,
    // $^{12}$, ${}^{12}$, ${ }^{12}$, $^12$, $^{\text{12}}$, $^{a,*}$
    String.raw`\$\s?(?:\{ ?\})?\s?\^\s?(?:\{(?:\\(?:text|mathrm)\{)?${LETTER_BEFORE_STAR}${LABELS}\}?\}|${LABELS})\s?\$`,
    // \(^{12}\)
    String.raw`\\\(\s?(?:\{\})?\s?\^\s?(?:\{${LABELS}\}|${LABELS})\s?\\\)`,
    // ^{12}
    String.raw`\^\{${LABELS}\}`,
    // \footnotemark[12], \textsuperscript{12}
    String.raw`\\(?:footnotemark\[|textsuperscript\{)${LABELS}[\]}]`,
  ]
    .map((form) => `(?:${form})[ \\t]*`)
    .join('|'),
  'y',
);
