import { matchAt } from '../../text/matches';
import { textBefore } from '../../text/text-before';
import { labelsIn, type MarkerMatch, type Notation } from './notation';

/** ` [12]` behind a word; the note's line starts with `[12]`. Only where the paper's conventions say so. */
export const bracket: Notation = {
  name: 'bracket',
  triggers: '[\\',
  marker(text, at) {
    const match = matchAt(MARKER, text, at);
    if (!match) return undefined;
    const end = MARKER.lastIndex;
    if (text[end] === ':' && !/[^\s>][ \t]?$/.test(textBefore(text, at, 2))) return undefined;
    const labels = labelsIn(text, at, at + match[0].indexOf(match[1]!) + match[1]!.length);
    return labels.length > 1 && isVector(text, at, end, labels) ? undefined : { span: { start: at, end }, labels };
  },
  opening(text, at) {
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    return { label: match[1]!, span: { start: at, end: at + match[0].trimEnd().length }, text: OPENING.lastIndex };
  },
};

/** Whether several numbers are those of a vector, `[13, 8, 255]`, or of a matrix, `[[2, 3], [5, 9]]`: those of notes rise. */
function isVector(text: string, at: number, end: number, labels: MarkerMatch['labels']): boolean {
  if (text[at - 1] === '[' || text[end] === ']') return true;
  return labels.some(({ label }, i) => i > 0 && Number(label) <= Number(labels[i - 1]!.label));
}

/** `[12]`, `[1, 2]`, `[7–9]`, `\[12\]`, `[4, p. 12]`, `[6, pp. 88–90]`; not `[0, 1]`, an interval, nor `[12]:` at the head of a line, where a link leads */
const MARKER = /\\?\[((?!0)\d{1,3}(?:\s?[,–-]\s?\d{1,3})*)(?:,\spp?\.\s?\d[\d\s–-]{0,10})?\\?\](?!\(|\[)/y;
/** `[12] `, `\[12\] `, `[12]: See`, `[12]` alone above its note; `[12]: address` alone on its line is the address of a link */
const OPENING =
  /\\?\[(\d{1,3})\\?\](?!:[ \t]+\S+(?:[ \t]+["'(][^\n]*)?(?:\r?\n|$))[:.]?(?:(?=[ \t]{0,3}\r?\n[ \t]{0,12}\r?\n)|[ \t]+)/y;
