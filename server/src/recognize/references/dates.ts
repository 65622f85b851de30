import { matchesOf } from '../../text/matches';
import { isMonth, monthOf } from '../../text/months';
import type { Span } from '../../text/span';
import type { CslDate } from '../csl';

/** A date in a reference and how it is set off from the words around it. */
export interface DateFound {
  readonly span: Span;
  readonly issued: CslDate;
  /** The day is given: the date of a newspaper, a speech, an interview. */
  readonly hasDay: boolean;
  /** 2: punctuation on both sides. 1: only behind it ("München 2004."). 0: in the middle of words. */
  readonly apart: 0 | 1 | 2;
  /** In brackets: `(2004)`. */
  readonly bracketed: boolean;
}

/**
 * Every date between `from` and `to`: `2004a`, `November 8, 2004`, `7 November 2006`, `12 de enero de 2003`,
 * `08,29, 2007`, `1/21/05`, `2004-11-08`, `April-June of 2004`, `(2001, August 2)`, `forthcoming`, `n.d.`.
 * A range of years (`2006-2012`) is no date: it belongs to a title or a term of office.
 */
export function findDates(text: string, from: number, to: number): readonly DateFound[] {
  const found: DateFound[] = [];
  let rest = from;
  for (const match of matchesOf(ANCHOR, text.slice(from, to))) {
    const at = from + match.index;
    if (at < rest) continue;
    const [whole, year] = match;
    if (year && text[at] !== '(' && NO_YEAR.test(text.slice(Math.max(from, at - 12), at))) continue;
    if (year && isPageOfJournal(text, from, at)) continue;
    const read = year ? aroundYear(text, from, to, at, match) : dateOfOtherKind(text, at, whole);
    if (!read || read.span.start < rest) continue;
    const { span, issued, hasDay } = read;
    const { apart, bracketed } = setting(text, from, to, span);
    found.push({ span, issued, hasDay, apart, bracketed });
    rest = span.end;
  }
  return found;
}

// What stands before a number that is no year: "3.", "1,", "1996–", "1996 bis ", "pp. 1573 – "; but the year of an issue is: "12/2004"
const NO_YEAR =
  /(?:[\d.,:–-]|(?:^|[^\d)]|\d{4}|[\d.]\d{3})\/|\d[–-] |pp?\. ?\d{1,4} ?[–-] |\d (?:bis|to|until|through|al?) )$/;

/** "61 Harbor L. Rev. 1880, 1893 (1983)": the first page of an article, or the one that is cited. */
function isPageOfJournal(text: string, from: number, at: number): boolean {
  if (!PAGES_AND_YEAR.test(text.slice(at + 4, at + 24))) return false;
  return VOLUME_AND_JOURNAL.test(text.slice(Math.max(from, at - LONGEST_JOURNAL), at));
}

// ", 1893 (1983)", " (1983)"
const PAGES_AND_YEAR = /^(?:, [\d–-]{1,9})? \((?:1[5-9]|20)\d\d\)/;

// ", 61 Harbor L. Rev. ", ", 61 Harbor L. Rev. 1880, "
const VOLUME_AND_JOURNAL =
  /[,.”"’*] \d{1,4} (?:[A-Z][A-Za-z.&’']{0,19} |(?:of|and|the|for|in|on) ){1,9}(?:\d{1,5}, )?$/;

const LONGEST_JOURNAL = 90;

// A year, its letter, its edition: "2004", "2004a", with the edition's lost superscript: "(20043)"; a short date: "1/21/05"; what stands for a date: "forthcoming",
// "n.d.", "n.d.-a", "s.f.", "in press", "im Erscheinen", "en prensa", "various years".
const ANCHOR =
  /\(?\b(1[5-9]\d\d|20\d\d)([a-z])?((?<=\(\d{4}[a-z]?)\d{1,2}(?=\)))?(?![\dA-Za-z])(?!(?:\s?[-–]\s?| (?:bis|to|until|through|al?) )(?:[A-Z][a-zéûä]{2,9} )?(?:1[5-9]|20)\d\d)(?![-–]\d{1,3}\b(?![-–]\d))|\b\d{1,2}(?:\/\d{1,2}\/|-\d{1,2}-|\. ?\d{1,2}\. ?|, ?\d{1,2}, )(?:1[5-9]\d\d|20\d\d|\d\d)\b|\b(?:[Ff]orthcoming|[Ii]n press|[Tt]o appear|[Nn]\. ?d\.(?: ?[-–] ?[a-k])?|[Nn]o date|[Vv]arious years|[Ss]everal years|[Vv]arios años|[Dd]iversos años|[Vv]erschiedene Jahre|s\. ?f\.|s\/f|s\. ?d\.|o\. ?J\.|[Ii]m Erscheinen|[Ee]n prensa|[Pp]róxima (?:publicación|aparición)|[Nn]o prelo|[Ii]n corso di stampa)(?![A-Za-z])|(?<![A-Za-zÀ-ɏ])[Àà] paraître/g;

/** A day without its year, as in an entry whose year stands behind the author: "*Harbor Post*, December 26, A1". */
export interface DayFound {
  readonly span: Span;
  readonly month: number;
  readonly day: number;
}

/** Days without a year between `from` and `to`: `December 26`, `3 de mayo`. */
export function findDays(text: string, from: number, to: number): readonly DayFound[] {
  const found: DayFound[] = [];
  const words = text.slice(from, to);
  DAY.lastIndex = 0;
  for (let match = DAY.exec(words); match; match = DAY.exec(words)) {
    const [whole, before, day, dayBefore, behind] = match;
    const month = monthOf((before ?? behind)!);
    // What no month stands with may hold a day all the same: "Post 3 de mayo".
    if (month === undefined) DAY.lastIndex = match.index + (before ?? dayBefore)!.length;
    else {
      const start = from + match.index;
      found.push({ span: { start, end: start + whole.length }, month, day: Number(day ?? dayBefore) });
    }
  }
  return found;
}

/** A date whose year was found at `at`: the month and day stand before or behind it. */
function aroundYear(text: string, from: number, to: number, at: number, found: RegExpExecArray) {
  const [, year = '', letter = '', edition = ''] = found;
  const start = text.startsWith('(', at) ? at + 1 : at;
  const end = start + year.length + letter.length + edition.length;
  const before = text.slice(Math.max(from, start - 40), start);
  const behind = text.slice(end, Math.min(to, end + 24));
  const parts: number[] = [Number(year)];
  let span = { start, end };
  const lead = monthBefore(before);
  const iso = ISO_REST.exec(behind);
  const tail = MONTH_BEHIND.exec(behind);
  // "September 1991-December 1996"
  if (lead && /\d[–-]$/.test(before.slice(0, lead.at))) return undefined;
  if (lead) {
    parts.push(lead.month);
    if (lead.day) parts.push(lead.day);
    span = { start: start - (before.length - lead.at), end };
  } else if (iso && Number(iso[1]) <= 12) {
    parts.push(Number(iso[1]), Number(iso[2]));
    span = { start, end: end + iso[0].length };
  } else if (tail?.groups && isMonth(tail.groups.month!)) {
    parts.push(monthOf(tail.groups.month!)!);
    if (tail.groups.day) parts.push(Number(tail.groups.day));
    span = { start, end: end + tail[0].length };
  } else {
    const season = SEASON.exec(before);
    if (season) span = { start: start - season[0].trimStart().length, end };
  }
  const issued: CslDate = { 'date-parts': [parts], ...(letter && { literal: year + letter }) };
  const hasDay = parts.length === 3;
  const time = hasDay && span.end === end ? TIME.exec(behind) : null;
  if (time) span = { start: span.start, end: end + time[0].length };
  return { span, issued, hasDay };
}

/** The month right before a year, often with its day, and where in `before` they stand. */
function monthBefore(
  before: string,
): { readonly at: number; readonly month: number; readonly day?: number } | undefined {
  const inOrder = DAY_MONTH.exec(before);
  const month = inOrder && monthOf(inOrder.groups!.month!);
  if (month) return { at: inOrder.index, month, day: Number(inOrder.groups!.day) };
  const found = MONTH_DAY.exec(before);
  const { first, month: name = '', day } = found?.groups ?? {};
  const last = monthOf(name);
  if (!found || !last) return undefined;
  const opening = first && !day ? monthOf(first) : undefined;
  if (opening) return { at: found.index, month: opening };
  return { at: before.lastIndexOf(name), month: last, ...(day && { day: Number(day) }) };
}

function dateOfOtherKind(text: string, at: number, words: string) {
  const span = { start: at, end: at + words.length };
  if (!/^\d/.test(words)) return { span, issued: { literal: inWords(words) }, hasDay: false };
  const [first, second, last] = words.split(/[./,-] ?/).map(Number) as [number, number, number];
  const year = last < 100 ? last + (last < 50 ? 2000 : 1900) : last;
  // With dots the day stands first (10.3.1997), else the month (1/21/05) unless it cannot.
  const [month, day] = words.includes('.') || first > 12 ? [second, first] : [first, second];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  // "12-3-45" may be anything; a two-digit year needs strokes.
  if (last < 100 && text.slice(span.start, span.end).split('/').length !== 3) return undefined;
  return { span, issued: { 'date-parts': [[year, month, day]] }, hasDay: true };
}

/** `n.d.`, `n.d.-a`, `in press`: what stands for a date, as entries are told apart by it. */
function inWords(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/ ?[-–] ?(?=[a-k]$)/, '-');
}

function setting(text: string, from: number, to: number, span: Span): Pick<DateFound, 'apart' | 'bracketed'> {
  const before = text.slice(Math.max(from, span.start - 2), span.start).trimEnd();
  const behind = text.slice(span.end, Math.min(to, span.end + 3)).trimStart();
  // With more words behind it, it may stand in the middle of a title: "Leipzig 1991. Häfen in …", "Tides 2011 – A report".
  const inside = /^[.–—]\s*[A-Za-zÀ-ɏ]/.test(behind);
  // "Hafenverlag 2010 [1929]", "2010 [franz. 2008]": the year of the original.
  const original = /\d\s?\[[^\]\d]{0,12}$/.test(text.slice(Math.max(from, span.start - 16), span.start));
  // "n.d." closes itself.
  const stopped = text[span.end - 1] === '.';
  const closed = !original && (stopped || behind === '' || /^[.,;:)[\]–—-]/.test(behind));
  const opened = before === '' || /[.,;:(–—>”"»/]$/.test(before);
  return {
    apart: closed ? (opened ? 2 : inside ? 0 : 1) : 0,
    bracketed: /[([]$/.test(before) && /^[)\]]/.test(behind),
  };
}

// What may be the name of a month: "April", "août"
const NAME = '[A-Za-zäéçû]{3,10}(?![A-Za-zÀ-ɏ])';

// "November 8, ", "March, 13, ", "Aug. 20-21, ", "April ", "April-June of "
const MONTH_DAY = new RegExp(
  `(?<![A-Za-zÀ-ɏ])(?<!Rio de )(?:(?<first>(?!del)${NAME})\\.?[-–/ ])?(?<!Rio de )(?<month>(?!del)${NAME})\\.?(?:(?:,? |, ?)(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?\\d{1,2})?)?,?(?: del?| of)? ?$`,
);
// "7 November ", "12 de enero de ", "11. Dezember ", "26-27 April "
const DAY_MONTH = new RegExp(
  `(?<!(?:[Ii]ssue|[Nn]o\\.?|[Nn]r\\.?|H\\.|Heft|[Nn]úm\\.?|[Vv]ol\\.?) )\\b(?:\\d{1,2} ?[-–] ?)?(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º|er)?(?: de)? (?<month>(?!del)${NAME})\\.?,?(?: del?| of)? ?$`,
);
// "December 26", "3 de mayo": a day; a year behind it makes it a date
const DAY = new RegExp(
  `\\b(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4}|[-–:(\\d])|\\b(\\d{1,2})(?: de)? (${NAME})(?!\\.?,? (?:de )?\\d{4})`,
  'g',
);
// behind the year: ", August 2", " Nov 8", ", 2 August"
const MONTH_BEHIND =
  /^,? (?:\d{1,2}(?:[-–]\d{1,2})? )?(?:(?<month>[A-Za-zéû]{3,10})\.? ?(?<day>\d{1,2})?(?! ?\(|\d|[:;]))/;
// the rest of "2004-11-08"
const ISO_REST = /^-(\d\d)-(\d\d)\b/;
// ", 7:13 AM", " 19:40": when an article was put online; it belongs to the day
const TIME = /^,? \d{1,2}:\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?: E[DS]?T\b)?/;
// "Fall ", "Spring/Summer ", "3rd quarter ", "Primer trimestre "
const SEASON =
  /(?:\b(?:[Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter|[Pp]rimavera|[Vv]erano|[Oo]toño|[Ii]nvierno|Frühjahr|Sommer|Herbst)(?:[-–/][A-Z][a-z]{3,6})?|\b(?:\d(?:st|nd|rd|th)?|[A-ZÁÉ][a-zé]{4,7}) (?:quarter|[Tt]rimestre|[Ss]emestre)),?(?: de| of)? ?$/;
