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
  const label = LABEL.exec(wording.text)?.[0].length ?? 0;
  const start = label + (SIGNAL.exec(wording.text.slice(label, label + 24))?.[0].length ?? 0);
  const { locator: _, ...reference } = parseReference(readPrint(wording, trimmedEnd(wording.text, start), language));
  return { ...reference, span: trimmedEnd(wording.text, start, whole.end) };
}

/** What is longer than this holds more than one reference. */
const LONGEST = 4000;

// "[12] ", "12. ", "(63) ", "– ", "• ": the number or bullet of the entry; without a stop before a name: "4 Quist, Peter"
const LABEL =
  /^\s*(?:\[[\w+.:-]{1,30}\]\s*|\(\d{1,3}\)\s*|\d{1,3}\s?[.)]\s+|\d{1,3}\s+(?=[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{1,30}, [A-ZÀ-Þ]|[A-ZÀ-Þ]\. )|[•·▪*–-]\s+)?/;

// "Vgl. ", "Siehe auch ", "See ", "Source: "
const SIGNAL =
  /^(?:(?:[Vv]gl\.|[Ss]iehe|[Ss]ee|[Cc]f\.|[Vv]éase|[Vv]oir)(?: also| auch| dazu| también| aussi)? |(?:Source|Fuente|Quelle)s?: )/;

function trimmedEnd(text: string, start: number, limit = start + LONGEST): Span {
  return { start, end: start + text.slice(start, limit).trimEnd().length };
}
