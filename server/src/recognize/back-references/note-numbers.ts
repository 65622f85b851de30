import { SpanSet } from '../../text/span-set';
import type { Wording } from '../../text/wording';
import { readLocator } from '../locators';
import type { BackReference } from '../mentions';
import { namedBefore } from './named';
import { signalBefore } from './signals';

/**
 * References to an earlier note by its number: `supra note 12, at 45`, `above n. 12`, `note 12 above`, `see note 12`,
 * `véase nota 12`, `Smith (n 12) 45`. A note of another text (`see footnote 26 in Carrera Quezada`) is none.
 * `taken` are the back-references already read.
 */
export function recognizeNoteNumbers(wording: Wording, taken: readonly BackReference[]): BackReference[] {
  const { text } = wording;
  const found: BackReference[] = [];
  const known = new SpanSet(taken.map(({ span }) => span));
  for (const match of MAY_HOLD.test(text) ? text.matchAll(NOTE) : []) {
    const anchor = { start: match.index, end: match.index + match[0].length };
    const number = match[1] ?? match[2] ?? match[3];
    if (number === undefined || OF_ANOTHER.test(text.slice(anchor.end, anchor.end + 24))) continue;
    const named = match[2] === undefined ? namedBefore(wording, anchor.start) : undefined;
    const behind = text[anchor.end] === ')' ? anchor.end + 1 : anchor.end;
    const reading = readLocator(text, behind, behind > anchor.end || /supra|above/i.test(match[0]) ? 'any' : 'none');
    const start = named?.span.start ?? anchor.start;
    const signal = signalBefore(text, start) ?? (/^(?:see|véase|ver|vgl)/i.test(match[0]) ? 'see' : undefined);
    const span = { start, end: reading?.end ?? anchor.end };
    if (known.overlaps(span)) continue;
    found.push({
      span,
      form: /infra|below|siehe unten|más abajo/i.test(match[0]) ? 'infra' : 'supra',
      anchor,
      authors: named?.authors ?? [],
      ...(named?.title && { title: named.title }),
      note: number,
      ...(reading && { locator: reading.locator }),
      ...(signal && { signal }),
    });
  }
  return found;
}

// A word for a note before a number, to pass over most paragraphs quickly.
const MAY_HOLD = /(?:\b[Nn]{1,2}\.?|[Nn]otes?|[Nn]otas?(?: al pie)?|[Ff]n\.?|[Aa]nm\.?|ußnoten?|page)\s?\d/;

// 1 `supra note 12`, `above n. 12`, `infra notes 3`; 2 `see note 12`, `véase la nota 12`, `vgl. Fn. 12`, `note 12 above`; 3 `(n 12)`, `(note 12)`
const WORD = String.raw`(?:(?:foot|end)?notes?|nn?\.?|notas?(?: al pie)?|fn\.?|Anm\.?|Fußnoten?|note de bas de page)`;
const NOTE = new RegExp(
  String.raw`\b(?:supra|infra|above|below|oben|unten),?\s(?:at\s|en\s|in\s)?(?:la\s)?${WORD}\s?(\d{1,3})\b|` +
    String.raw`\b(?:see|cf\.|véase|ver|vid\.|vgl\.|siehe|voir)\s(?:also\s|también\s|auch\s|supra\s|infra\s|above\s|la\s|the\s|in\s|en\s)?${WORD}\s?(\d{1,3})\b(?:\s(?:above|below|supra|infra|arriba|oben))?|` +
    String.raw`(?:(?<=\()(?:n\.?|note|nota|fn\.?|Anm\.?)|(?<=[A-Za-zÀ-ɏ]\s|,\s)(?:n\.|note|nota|fn\.|Fn\.)(?=\s?\d{1,3}\s(?:above|supra|oben|arriba)))\s?(\d{1,3})(?=\)|,|\s(?:above|supra|oben|arriba))`,
  'gi',
);

// ` in Carrera Quezada`, ` of this case review`: somebody else's note.
const OF_ANOTHER = /^\s(?:of|in|to|from|de|del|en|von|zu)\s(?!this (?:paper|article|report))/;
