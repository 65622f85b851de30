import type { Span } from '../../text/span';
import type { Language, Wording } from '../../text/wording';
import type { Reference } from '../mentions';
import { parseReference } from './parse';
import { readPrint } from './print';

/**
 * The work that one entry of a bibliography gives: always the best reading there is.
 * An entry longer than any reference (a lost paragraph break) is read by its head.
 */
export function readEntry(wording: Wording, language: Language): Reference {
  const whole = { start: 0, end: wording.text.length };
  const start = LABEL.exec(wording.text)?.[0].length ?? 0;
  const { locator: _, ...reference } = parseReference(readPrint(wording, trimmedEnd(wording.text, start), language));
  return { ...reference, span: trimmedEnd(wording.text, start, whole.end) };
}

/** What is longer than this holds more than one reference. */
const LONGEST = 4000;

// "[12] ", "12. ", "(63) ", "– ", "• ": the number or bullet of the entry
const LABEL = /^\s*(?:\[[\w+.:-]{1,30}\]\s*|\(\d{1,3}\)\s*|\d{1,3}\s?[.)]\s+|[•·▪*–-]\s+)?/;

function trimmedEnd(text: string, start: number, limit = start + LONGEST): Span {
  return { start, end: start + text.slice(start, limit).trimEnd().length };
}
