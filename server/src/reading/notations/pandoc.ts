import { matchAt } from '../../text/matches';
import type { Notation } from './notation';

/** `[^1]`, `[^name]`; the note opens with `[^1]:`. */
export const pandoc: Notation = {
  name: 'pandoc',
  triggers: '[',
  marker(text, at) {
    const match = matchAt(MARKER, text, at);
    if (!match) return undefined;
    const span = { start: at, end: MARKER.lastIndex };
    return { span, labels: [{ label: match[1]!, span }] };
  },
  opening(text, at) {
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    const mark = match[0].trimEnd().length;
    return { label: match[1]!, span: { start: at, end: at + mark }, text: OPENING.lastIndex };
  },
};

/** `[^12]`, `[^gao-report]` */
const MARKER = /\[\^([^\]\s^]{1,60})\]/y;
/** `[^12]: `, and `[^12] See` at the head of a paragraph, where a converter left out the colon */
const OPENING = /\[\^([^\]\s^]{1,60})\](?::[ \t]*|(?<=\n\r?\n\[\^[^\]\s^]{1,60}\])[ \t]+(?=[“"«*_]{0,2}[A-ZÀ-Þ]))/y;
