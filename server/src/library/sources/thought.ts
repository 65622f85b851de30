/** Whether the words between a quotation and its citation are of one sentence, or of two that follow one another. */
export function isOneThought(text: string, from: number, to: number): boolean {
  return to - from <= FARTHEST && [...text.slice(from, to).matchAll(SENTENCE_END)].length <= 1;
}

/** In characters: no quotation stands farther from its citation. */
export const FARTHEST = 500;

/** `. The`, `?” And` */
const SENTENCE_END = /[.!?…]["”»’)\]]{0,3}\s["“«‘(¿¡]?[A-ZÀ-Þ]/g;
