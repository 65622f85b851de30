import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import { textBefore } from '../../text/text-before';
import { isWhiteSpace } from '../../text/white-space';
import type { Wording } from '../../text/wording';
import type { BackReference, Locator } from '../mentions';
import { authorsBefore } from '../names';
import { isInItalics, italicEndingAt, italicWithin } from './italics';
import { beginnings } from './leads';
import { withoutQuotationMarks } from './named';
import { mayStartPlace, readClosingPlace } from './place';
import { signalBefore } from './signals';

/**
 * Shortened references in a note: `Smith, *Short Title*, 45`, `McKay, ‘Winter Tides,’ 7`, `Caldwell, 16`,
 * `Ruddick (1999), *Seas*`, `Harbor Report at 90`, `*Merrow*, 512 F.2d at 396`, `Sorrelmouth Minutes, 14 April 1793`. Each is only a shape, and
 * they may overlap; one is a back-reference where an earlier work has that author and those words in its title.
 * `taken` are the back-references already read.
 */
export function recognizeShortForms(wording: Wording, taken: readonly BackReference[]): BackReference[] {
  const { text } = wording;
  const known = new SpanSet(taken.map(({ span }) => span));
  const found: BackReference[] = [];
  const end = Math.min(text.length, LONGEST_NOTE);
  const starts = beginnings(text, end);
  const places =
    starts.length > 0 ? placesIn(text, starts[0]!, Math.min(text.length, starts.at(-1)! + LONGEST_NAME)) : [];
  for (const start of starts) {
    const called = calledAt(wording, start, places);
    if (!called || known.overlaps({ start, end: called.end })) continue;
    // `Kern` in `Marsh and Kern, 45` is no work of its own, nor are words of a title behind its author.
    const before = found.at(-1);
    const isInside = before !== undefined && start < before.anchor.end;
    if (isInside && (isInItalics(wording.styles, start) || JOINT.test(textBefore(text, start, 5)))) continue;
    const signal = signalBefore(text, start);
    found.push({
      span: { start, end: called.end },
      form: 'short',
      anchor: { start, end: called.words },
      ...partsOf(wording, { start, end: called.words }),
      called: text.slice(start, called.words),
      ...(called.locator && { locator: called.locator }),
      ...(signal && { signal }),
    });
  }
  return found;
}

// ` and `, ` y ` between two authors, `: ` before a title
const JOINT = /\s(?:and|y|und|et|e|of|de|to)\s$|:\s$/;

/** A note longer than this is an appendix; its head is read. */
const LONGEST_NOTE = 12_000;

/** The words that name a work are no longer than this. */
const LONGEST_NAME = 120;

interface Called {
  /** Where the words that name the work end. */
  readonly words: number;
  /** Where the whole ends. */
  readonly end: number;
  readonly locator?: Locator;
}

/** The words from `start` up to a place in the work, or up to the end of a clause that holds nothing else. */
function calledAt(wording: Wording, start: number, places: readonly PlaceBehind[]): Called | undefined {
  const { text } = wording;
  const stretch = STRETCH.exec(text.slice(start, start + LONGEST_NAME))![0];
  if (stretch.length < 3 || OWN_YEAR.test(stretch) || CODE.test(stretch)) return undefined;
  const place = firstPlace(places, { start, end: start + stretch.length });
  if (place) return { words: place.at, end: place.end, ...(place.locator && { locator: place.locator }) };
  const words = start + stretch.replace(/[\s,.]*$/, '').length;
  return isNameAlone(wording, { start, end: words }) ? { words, end: words } : undefined;
}

/** A gap between words with a place in the work behind it. */
interface PlaceBehind {
  readonly at: number;
  /** `, 45`; ` 45` behind the quotation mark that ends a title; ` 45`. */
  readonly gap: 'comma' | 'mark' | 'blank';
  /** Where the place ends. */
  readonly end: number;
  readonly locator?: Locator;
}

/** Every place in a work, or day of a letter, between `from` and `to`, in order. */
function placesIn(text: string, from: number, to: number): readonly PlaceBehind[] {
  const found: PlaceBehind[] = [];
  const last = Math.min(to, text.length - 1);
  for (let at = from + 1; at < last; at++) {
    const gap = gapAt(text, at);
    const place = gap && placeAt(text, at);
    if (gap && place) found.push({ at, gap, ...place });
  }
  return found;
}

function gapAt(text: string, at: number): PlaceBehind['gap'] | undefined {
  if (text[at] === ',') return isWhiteSpace(text.charCodeAt(at + 1)) ? 'comma' : undefined;
  if (!isWhiteSpace(text.charCodeAt(at))) return undefined;
  return CLOSING_MARKS.has(text[at - 1]!) ? 'mark' : 'blank';
}

const CLOSING_MARKS: ReadonlySet<string> = new Set('"”’»“');

/** Of the places between `start` and `end` the first behind a comma, `Ruddick, *Seas*, 70`, else the first: `Report at 90`. */
function firstPlace(places: readonly PlaceBehind[], { start, end }: Span): PlaceBehind | undefined {
  const within = places.filter(({ at }) => at > start && at < end);
  return (
    within.find(({ at, gap }) => gap === 'mark' || (gap === 'comma' && at + 1 < end)) ??
    within.find(({ gap }) => gap !== 'comma')
  );
}

/** The place cited at `at`, or the day of a letter or of minutes. */
function placeAt(text: string, at: number): Pick<Called, 'end' | 'locator'> | undefined {
  if (!mayStartPlace(text, at)) return undefined;
  const day = DAY.exec(text.slice(at, at + 28));
  return day ? { end: at + day[0].length } : readClosingPlace(text, at);
}

/** A title in quotation marks or italics behind a name, or a few words that may be a title: `Vestry Minutes`. */
function isNameAlone({ text, styles }: Wording, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  if (!OPENS_CLAUSE.test(textBefore(text, start, 16))) return false;
  if (/["”’»“]$/.test(words) || italicEndingAt(styles, end)) return true;
  return TITLE_ALONE.test(words);
}

// The head of the note, a semicolon, `; and `, the end of a sentence, `See also `
const OPENS_CLAUSE =
  /(?:^|[.;]\s?|;\s(?:and|y|und|et)\s|\b(?:see|also|cf\.?|compare|véase|ver|también|vgl\.|siehe|auch|voir|aussi|vedi|anche|v\.|cfr\.?)\s)$/i;

// `Vestry Minutes`, `2016 Regulations`, `Bericht über die Wärme`: capitals, numbers and small words
const TITLE_ALONE =
  /^(?:the\s)?(?:[A-ZÀ-Þ][^\s,]*|\d{4})(?:\s(?:[A-ZÀ-Þ\d][^\s,]*|of|on|the|for|in|and|de|la|el|los|las|del|y|du|des|et|da|do|dos|e|der|die|das|des|von|über|und|zur|zum|im|di|della|dei|sul)){1,8}$/;

// Up to the end of the clause: a semicolon, a bracket but for a year behind the name, or a full stop that ends a sentence
const STRETCH =
  /^(?:[^;()[\].?!]|\((?:1[5-9]|20)\d\d[a-z]?\),(?=\s)|(?<=\b(?:[A-ZÀ-Þ]|\w\.\w|[A-Za-z]{1,5}))\.|[.?!](?!["”’»]?\s+["“‘«„]?[A-ZÀ-Þ]))*/;

// `, 1999`, `, 2004a.`: a reference by author and year, or in full
const OWN_YEAR = /,\s(?:1[5-9]|20)\d\d[a-z]?(?=[,:.]|\s*$)/;

// `15 C.F.R. §970`, `30 U.S.C. §1419`: a section of a code is no short form of another
const CODE = /^\d{1,3} (?:U\.S\.C|C\.F\.R|Stat|Fed\. Reg)\b/;

// `, 14 April 1793`, `, April 14, 1793`, ` vom 3. Mai 1803`
const DAY = withRanges(
  /^,?\s(?:vom\s)?(?:\d{1,2}\.?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?\d{4}|\p{Lu}\p{L}{2,8}\.?\s\d{1,2},\s\d{4})(?=[.;,)\]]|\s*$)/u,
);

/** The author's name and the title, as far as they can be told: `Smith, *Short Title*`, `Ruddick`, `Harbor Report`. */
function partsOf({ text, styles }: Wording, { start, end }: Span): Pick<BackReference, 'authors' | 'title'> {
  const words = text.slice(start, end);
  const style = italicWithin(styles, { start, end });
  const quoted = QUOTED.exec(words);
  const titleStart = style?.start ?? (quoted ? start + quoted.index : undefined);
  const comma = /[,:]\s/.exec(words);
  const behindNames = titleStart ?? (comma ? start + comma.index : end);
  const names = behindNames > start ? authorsBefore(text, start, endOfNames(text, behindNames), true) : undefined;
  const authors = names?.span.start === start ? names.authors : [];
  if (style) return { authors, title: text.slice(style.start, style.end) };
  if (quoted) return { authors, title: withoutQuotationMarks(quoted[0]) };
  return comma && authors.length > 0 ? { authors, title: words.slice(comma.index + 2) } : { authors };
}

// `“Attorney on the Quay,”`
const QUOTED = /(?:“[^“”]{3,120}”|"[^"]{3,120}"|‘[^‘]{3,120}’|«[^«»]{3,120}»|„[^„“]{3,120}“)/;

/** Without what parts the names from the title, a year in brackets too: `Ruddick (1999), `. */
function endOfNames(text: string, at: number): number {
  const parting = PARTING.exec(textBefore(text, at, LONGEST_PARTING))![0];
  return at - parting.length;
}

const PARTING = /(?:\s\((?:1[5-9]|20)\d\d[a-z]?\))?[\s,:*_]*$/;
const LONGEST_PARTING = 16;
