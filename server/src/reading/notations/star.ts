import { matchAt } from '../../text/matches';
import { withRanges } from '../../text/ranges';
import type { Notation } from './notation';

/** `*`, `\*`, `†`, `‡`, `[*]` behind a title or an author; the note's line starts with the same. */
export const star: Notation = {
  name: 'star',
  triggers: '*\\†‡[',
  marker(text, at) {
    const match = matchAt(MARKER, text, at);
    if (!match) return undefined;
    const span = { start: at, end: MARKER.lastIndex };
    return { span, labels: [{ label: withoutFrame(match[0]), span }] };
  },
  opening(text, at) {
    const match = matchAt(OPENING, text, at);
    if (!match) return undefined;
    const label = withoutFrame(match[1]!);
    return { label, span: { start: at, end: at + match[1]!.length }, text: OPENING.lastIndex };
  },
};

/** `*` of `\*` and `[*]` */
function withoutFrame(printed: string): string {
  return printed.replace(/[\\[\]]/g, '');
}

/** `\*`, `†`, `*`, `[*]` behind a word or its punctuation, at a word's end; ` *` at the end of a line */
const MARKER = withRanges(
  /(?<=[\p{L}\p{N}.,;:!?”"’')\]]\*{0,3})(?:(?:\\\*){1,3}(?![\p{L}\p{N}])|[†‡]{1,3})|(?<=[\p{L}\p{N}.,;:!?”"’')\]])(?:\*{1,3}(?![\p{L}\p{N}*\\])|\\?\[\\?\*{1,3}\\?\](?![([:]))|(?<=\p{L}\.? )(?:\*{1,3}|[†‡])(?=[ \t]*(?:\r?\n|$))/uy,
);
/** `\* `, `† `, `* `, `** `, `[*] ` */
const OPENING = /((?:\\\*){1,3}|[†‡]{1,3}|\*{1,3}(?=\s)|\\?\[\\?\*{1,3}\\?\](?=\s))[ \t]*/y;
