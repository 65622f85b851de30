import { SpanSet } from '../text/span-set';
import { textBefore } from '../text/text-before';
import type { Language, Wording } from '../text/wording';
import { namedBefore } from './back-references/named';
import { recognizeNoteNumbers } from './back-references/note-numbers';
import { readPlace } from './back-references/place';
import { recognizeShortForms } from './back-references/short-forms';
import { signalBefore } from './back-references/signals';
import { findReferringWords, type ReferringWord } from './back-references/words';
import type { LocatorReading } from './locators';
import type { BackReference } from './mentions';
import { isSourceLine } from './source-line';
import { type TellingWords, tellingWords } from './telling-words';

/**
 * Citations by way of an earlier one: `Ibid., 12`, `Id. at 45`, `Smith, op. cit., p. 7`, `Ebd., S. 66ff.`, `supra note
 * 12`, and in notes short forms such as `Smith, *Short Title*, 45`. The words are known in English, Spanish, French,
 * Portuguese, German and Italian whatever the paper's language, since Latin ones cross borders; `language` decides
 * only where one word means two things. Offsets are UTF-16 offsets of `wording.text`.
 */
export function recognizeBackReferences(
  wording: Wording,
  language: Language,
  telling: TellingWords = tellingWords(wording.text),
): BackReference[] {
  const code = new SpanSet(wording.styles.filter(({ style }) => style === 'code'));
  const hasName = (at: number) => namedBefore(wording, at) !== undefined;
  const found = findReferringWords(wording, language, hasName, telling)
    .filter(({ anchor }) => !code.overlaps(anchor))
    .map((word) => backReference(wording, word));
  found.push(...recognizeNoteNumbers(wording, found, telling));
  if (wording.kind === 'note' || isSourceLine(wording.text)) found.push(...recognizeShortForms(wording, found));
  return found.sort((a, b) => a.span.start - b.span.start);
}

function backReference(wording: Wording, { form, anchor }: ReferringWord): BackReference {
  const { text, kind } = wording;
  const isBracketed = (kind === 'note' ? BRACKET : BRACKET_AND_NAME).test(textBefore(text, anchor.start, LONGEST_NAME));
  const isIbid = form === 'ibid' || form === 'id';
  const named = isIbid && !isBracketed ? undefined : namedBefore(wording, anchor.start);
  const start = named?.span.start ?? anchor.start;
  const note = isIbid ? null : NOTE_BEHIND.exec(text.slice(anchor.end, anchor.end + 32));
  const behind = anchor.end + (note?.[0].length ?? yearLength(text, anchor.end));
  const reading = plausible(text, anchor, readPlace(text, behind, true));
  const signal = signalBefore(text, start);
  return {
    span: { start, end: reading?.end ?? (note ? behind : anchor.end) },
    form,
    anchor,
    authors: named?.authors ?? [],
    ...(named && { called: named.called }),
    ...(named?.title && { title: named.title }),
    ...(note && { note: note[1]! }),
    ...(reading && { locator: reading.locator }),
    ...(signal && { signal }),
  };
}

// `Bailey (`, and in running text `(Bailey, `: who is named is meant
const BRACKET = /\(\s?$/;
const BRACKET_AND_NAME = /\((?:[A-ZÀ-Þ][^();]{1,60},)?\s?$/;
const LONGEST_NAME = 66;

// ` (Fn. 1)`, ` note 12`, ` en la nota 12`, `, supra note 4`, `, Fn. 3`: the note that an op. cit. points at; behind a
// comma alone a note is a place in the work: `, cit., nota 14`
const NOTE_BEHIND =
  /^(?:,?\s?[([](?:(?:wie|supra|oben|en|in)\s)?|,?\s(?:supra|wie|oben),?\s(?:(?:la|the)\s)?|\s(?:(?:en|in|à)\s)?(?:la\s)?|,\s(?=Fn\.|Anm\.))(?:[Ff]n\.|Anm\.|nota|note|n\.)\s?(\d{1,4})(?:[)\]]|(?=[,.;:]|$))/;

/** The length of the year in `op. cit. 1843: 28`. */
function yearLength(text: string, at: number): number {
  return /^,?\s(?:1[5-9]|20)\d\d(?=[:,])/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
}

/** A number right behind a full stop may begin a sentence: `Ibid. 34 states …`. */
function plausible(
  text: string,
  anchor: ReferringWord['anchor'],
  reading: LocatorReading | undefined,
): LocatorReading | undefined {
  if (reading?.locator.label !== 'page') return reading;
  const between = text.slice(anchor.end, reading.locator.span.start);
  if (/[,:a-zA-Z§]/.test(between)) return reading;
  return /^\s*(?:$|[.;,)\]])/.test(text.slice(reading.end, reading.end + 4)) ? reading : undefined;
}
