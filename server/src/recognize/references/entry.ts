import type { Span } from '../../text/span';
import type { Language, Wording } from '../../text/wording';
import type { Reference } from '../mentions';
import { parseReference } from './parse';
import { partsOfEntry } from './parts-of-entry';
import { readPrint } from './print';

/** The works that one entry of a bibliography gives, in the order of its text: mostly one. */
export function readEntries(printed: Wording, language: Language): readonly Reference[] {
  const wording = withYears(printed);
  const { text } = wording;
  const parts = partsOfEntry(text, trimmedEnd(text, startOf(text)));
  return parts.length === 1 ? [readEntry(wording, language)] : parts.map((part) => readPart(wording, part, language));
}

/**
 * The work that an entry gives, where it is one: always the best reading there is.
 * An entry longer than any reference (a lost paragraph break) is read by its head.
 */
export function readEntry(printed: Wording, language: Language): Reference {
  const wording = withYears(printed);
  const { text } = wording;
  return readPart(wording, trimmedEnd(text, startOf(text), text.length), language);
}

/** Years whose naughts were misread as letters, `2o01`, can be nothing else. */
function withYears(wording: Wording): Wording {
  if (!MISREAD.test(wording.text)) return wording;
  return { ...wording, text: wording.text.replace(MISREAD_YEARS, (year) => year.replaceAll('o', '0')) };
}

// `(2o01)`, `2o0o.`
const MISREAD = /\b2\d{0,2}o/;
const MISREAD_YEARS = /\b2(?:o[o\d][o\d]|0o[o\d]|0[01]o)(?=[a-z]?[).,])/g;

/** Behind the entry's number and what introduces it. */
function startOf(text: string): number {
  const label = LABEL.exec(text)?.[0].length ?? 0;
  return label + (SIGNAL.exec(text.slice(label, label + 24))?.[0].length ?? 0);
}

function readPart(wording: Wording, span: Span, language: Language): Reference {
  const read = { start: span.start, end: Math.min(span.end, span.start + LONGEST) };
  const { locator: _, ...reference } = parseReference(readPrint(wording, read, language));
  return { ...reference, span };
}

/** What is longer than this holds more than one reference. */
const LONGEST = 4000;

// "[12] ", "12. ", "12bis. ", "(63) ", "– ", "• ": the number or bullet of the entry; without a stop before a name: "4 Quist, Peter"
const LABEL =
  /^\s*(?:\[[\w+.:-]{1,30}\]\s*|\(\d{1,3}\)\s*|\d{1,3}(?:bis|ter|[a-z])?\s?[.)]\s+|\d{1,3}\s+(?=[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'’-]{1,30}, [A-ZÀ-Þ]|[A-ZÀ-Þ]\. )|(?:[•·▪*–]|-(?!\s["“«]))\s+)?/;

// "Vgl. ", "Siehe auch ", "See ", "Source: "
const SIGNAL =
  /^(?:(?:[Vv]gl\.|[Ss]iehe|[Ss]ee|[Cc]f\.|[Vv]éase|[Vv]oir)(?: also| auch| dazu| también| aussi)? |(?:Source|Fuente|Quelle)s?: )/;

function trimmedEnd(text: string, start: number, limit = start + LONGEST): Span {
  return { start, end: start + text.slice(start, limit).trimEnd().length };
}
