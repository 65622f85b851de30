import { isWhiteSpace } from './white-space';

/**
 * The text without the signs that it ends with, in any number and order; a blank among them stands for all white space.
 * An expression such as `[\s.,]+$` says the same, but follows a run inside the text from each of its signs anew.
 */
export function withoutEnding(text: string, signs: string): string {
  const isAnyWhiteSpace = signs.includes(' ');
  let end = text.length;
  while (end > 0 && (signs.includes(text[end - 1]!) || (isAnyWhiteSpace && isWhiteSpace(text.charCodeAt(end - 1)))))
    end--;
  return text.slice(0, end);
}
