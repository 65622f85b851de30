import type { Notation } from './notation';

/** `^[See Smith 2004.]`: marker and note in one. */
export const inlineNote: Notation = {
  name: 'inline',
  triggers: '^',
  marker(text, at) {
    if (text[at + 1] !== '[') return undefined;
    const end = closing(text, at + 1);
    if (end === undefined) return undefined;
    const span = { start: at, end: end + 1 };
    return { span, labels: [{ label: '', span }], body: { start: at + 2, end } };
  },
};

/** The longest note that is looked for; keeps an unclosed bracket from being searched for to the end of the text. */
const LONGEST = 4000;

/** Offset of the `]` that closes the `[` at `open`. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST);
  for (let at = open; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) at++;
    else if (code === 91) depth++;
    else if (code === 93 && --depth === 0) return at;
  }
  return undefined;
}
