import type { Span } from '../text/span';
import { SpanSet } from '../text/span-set';
import type { Language, Wording } from '../text/wording';
import { namedBefore } from './back-references/named';
import { recognizeNoteNumbers } from './back-references/note-numbers';
import { recognizeShortForms } from './back-references/short-forms';
import { signalBefore } from './back-references/signals';
import { readLocator } from './locators';
import type { BackReference, BackReferenceForm } from './mentions';

/**
 * Citations by way of an earlier one: `Ibid., 12`, `Id. at 45`, `Smith, op. cit., p. 7`, `Ebd., S. 66ff.`, `supra note
 * 12`, and in notes short forms such as `Smith, *Short Title*, 45`. The words are known in English, Spanish, French,
 * Portuguese, German and Italian whatever the paper's language, since Latin ones cross borders; `language` decides
 * only where one word means two things. Offsets are UTF-16 offsets of `wording.text`.
 */
export function recognizeBackReferences(wording: Wording, language: Language): BackReference[] {
  const { text, styles } = wording;
  const found: BackReference[] = [];
  const code = new SpanSet(styles.filter(({ style }) => style === 'code'));
  for (const match of MAY_HOLD.test(text) ? text.matchAll(LATIN) : []) {
    const anchor = { start: match.index, end: match.index + match[0].length };
    if (code.overlaps(anchor)) continue;
    const form = formOf(wording, match[0], anchor, language);
    if (form) found.push(backReference(wording, form, anchor));
  }
  found.push(...recognizeNoteNumbers(wording, found));
  if (wording.kind === 'note') found.push(...recognizeShortForms(wording, found));
  return found.sort((a, b) => a.span.start - b.span.start);
}

// A part of each word of `LATIN`, to pass over most paragraphs quickly.
const MAY_HOLD =
  /bid\b|bidem|BID\b|bíd|[ÍÌíì]dem\b|[Ii]b\.|[Ii]d\.|[DdAa]dem\b|[Ii]dem\b|[ ,.][Cc]it\b|[Ee]bd\b|benda|a\.\s?a\.|[Dd]ers\.|[Dd]ies\./;

// `Ibid.`, `ibidem`, `Ebd.`, `a.a.O.`, `Id.`, `Idem`, `Ídem`, `op. cit.`, `ob. cit.`, `loc. cit.`, `art. cit.`, `, cit.`, `ders.`
const LATIN =
  /(?:(?<![a-zA-ZÀ-ɏ])[Íí]dem(?![a-zà-ÿ])|\b(?:[Ii](?:b(?:id(?:em)?|íd(?:em)?|)(?![a-zà-ÿ])|d(?:em)?(?![a-zà-ÿ])|BID\b)|[Ee]b(?:d|enda)\b|[Ee]adem\b|[AaOoLl](?:p|b|bra|pus|rt|oc)\.?[ ,]?\s?[Cc]it\b|[Aa]\.\s?a\.\s?O\.|cit\.|[Dd](?:ers|ies)\.))\.?/g;

function formOf(wording: Wording, printed: string, anchor: Span, language: Language): BackReferenceForm | undefined {
  const { text } = wording;
  const word = printed.toLowerCase().replace(/[^a-zí]/g, '');
  if (/^(?:ibid|ibidem|ibíd|ibídem|ebd|ebenda)$/.test(word))
    return isIbid(wording, printed, anchor) ? 'ibid' : undefined;
  if (word === 'ib') return printed.endsWith('.') && opensClause(text, anchor.start) ? 'ibid' : undefined;
  if (/^(?:op|ob|obra|opus|art)/.test(word)) return 'op-cit';
  if (word.startsWith('loc')) return 'loc-cit';
  if (word === 'aao') return namedBefore(wording, anchor.start) ? 'op-cit' : 'ibid';
  // Italian and Spanish write `Rossi, cit., p. 3`; elsewhere `cit.` alone is an abbreviation like any other.
  if (word === 'cit')
    return (language === 'it' || language === 'es') && /,\s$/.test(text.slice(anchor.start - 2, anchor.start))
      ? 'op-cit'
      : undefined;
  return isSameWork(text, printed, anchor) ? 'id' : undefined;
}

/** The word used, not spoken about: `a bare "ibid" is lazy` and `the rule ibid-shifted` are none. */
function isIbid({ kind, text }: Wording, printed: string, { start, end }: Span): boolean {
  if (text[end] === '-' || /["'“‘`]/.test(text[start - 1] ?? '')) return false;
  return kind === 'note' || printed.endsWith('.') || opensClause(text, start);
}

/** `Id. at 45`, `(id.: 5)`, `Idem.`: the same work; `Idem, *Another Title*` is a full reference of the same author. */
function isSameWork(text: string, printed: string, anchor: Span): boolean {
  if (!printed.endsWith('.') && !/^(?:[ií]dem|eadem)$/i.test(printed)) return false;
  if (!opensClause(text, anchor.start)) return false;
  return CLOSES.test(text.slice(anchor.end, anchor.end + 12)) || readLocator(text, anchor.end, 'any') !== undefined;
}

const CLOSES = /^\s*(?:$|[.;)\]])/;

/** At the start of the flow, behind a bracket, a semicolon, a full stop or a signal. */
function opensClause(text: string, at: number): boolean {
  return (
    at === 0 ||
    /(?:^|[.;:(["“—–]|\b(?:[Ss]ee|also|[Cc]f\.|[Vv]gl\.|[Vv]éase|in|en|and|y|und))\s*$/.test(
      text.slice(Math.max(0, at - 12), at),
    )
  );
}

function backReference(wording: Wording, form: BackReferenceForm, anchor: Span): BackReference {
  const { text } = wording;
  const bracketed = /\(\s?$/.test(text.slice(Math.max(0, anchor.start - 2), anchor.start));
  const named = (form === 'ibid' || form === 'id') && !bracketed ? undefined : namedBefore(wording, anchor.start);
  const reading = plausible(text, anchor, readLocator(text, behindYear(text, anchor.end), 'any'));
  const signal = signalBefore(text, named?.span.start ?? anchor.start);
  return {
    span: { start: named?.span.start ?? anchor.start, end: reading?.end ?? anchor.end },
    form,
    anchor,
    authors: named?.authors ?? [],
    ...(named?.title && { title: named.title }),
    ...(reading && { locator: reading.locator }),
    ...(signal && { signal }),
  };
}

/** `op. cit. 1843: 28` */
function behindYear(text: string, at: number): number {
  const year = /^,?\s(?:1[5-9]|20)\d\d(?=[:,])/.exec(text.slice(at, at + 8));
  return year ? at + year[0].length : at;
}

/** A number right behind a full stop may begin a sentence: `Ibid. 34 states …`. */
function plausible(text: string, anchor: Span, reading: ReturnType<typeof readLocator>) {
  if (reading?.locator.label !== 'page') return reading;
  const between = text.slice(anchor.end, reading.locator.span.start);
  if (/[,:a-zA-Z§]/.test(between)) return reading;
  return /^\s*(?:$|[.;,)\]])/.test(text.slice(reading.end, reading.end + 4)) ? reading : undefined;
}
