import { isDigit } from '../text/letters';

/** Whether a line begins or ends with a digit, as one does that holds the page's number: most lines do not. */
export function hasNumberAtEdge(line: string): boolean {
  return isDigit(line.charCodeAt(0)) || isDigit(line.charCodeAt(line.length - 1));
}
