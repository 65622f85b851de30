import { firstWord } from '../text/letters';
import type { Span } from '../text/span';
import { SpanSet } from '../text/span-set';
import { textBefore } from '../text/text-before';
import type { Wording } from '../text/wording';
import { bareCitations } from './author-year/bare';
import { readLead } from './author-year/lead';
import { narrativeNames } from './author-year/narrative';
import { pageCitations } from './author-year/pages';
import { parentheses, squareBrackets } from './author-year/parentheses';
import { outsideTitles } from './author-year/titles';
import { type YearMention, yearsIn } from './author-year/years';
import { foldName } from './folded-name';
import { type LocatorReading, readLocator } from './locators';
import type { AuthorYearCitation } from './mentions';
import { type AuthorNames, isAcronym } from './names';

/**
 * The author–year citations of a wording: `(Welsh 2004: 58-59)`, `(Stein 1983; Kern 1983a)`, `Bailey (2003)`,
 * `Hale 1991, 2006 and 2017`, and years alone, `(2003: 11)`, whose author stands some words before. Terms of
 * office, amounts and dates are none. `(Welsh 58)` cites by author and page. A citation whose shape alone is no evidence is `tentative`. One scan, linear
 * in the length of the text; offsets are UTF-16 offsets of `wording.text`.
 */
export function recognizeAuthorYear(wording: Wording): AuthorYearCitation[] {
  const { kind, text } = wording;
  if (kind === 'entry' || kind === 'byline') return [];
  const groups = parentheses(text).filter((group) => HAS_YEAR.test(text.slice(group.start, group.end)));
  const rounds = groups.flatMap((group, i) => readGroup(wording, group, groups[i - 1]));
  const found = [...rounds, ...inSquares(wording, groups)];
  const all = outsideCodes(text, groups, [...found, ...bareCitations(wording, found), ...pageCitations(text)]);
  return outsideTitles(wording, all).sort((a, b) => a.yearSpan.start - b.yearSpan.start);
}

/** Without `Cal. Harb. Code § 120(b) (Kern 2016)`: behind a section of a code the publisher of the volume and its year. */
function outsideCodes(text: string, groups: readonly Span[], all: AuthorYearCitation[]): AuthorYearCitation[] {
  if (!text.includes('§')) return all;
  const codes = new SpanSet(
    groups.filter(({ start }) =>
      /(?:\.|\bcode|\blaws) §{1,2} ?[^§]{1,80} $/i.test(textBefore(text, start, LONGEST_SECTION)),
    ),
  );
  return all.filter(({ span }) => !codes.overlaps(span));
}

/** In characters: several sections of one code. */
const LONGEST_SECTION = 120;

/** `Marsh [2004]`, `[Marsh and Hart, 2004, Stone, 2009]`, as economists cite: tentative, since courts and editors use squares too. */
function inSquares(wording: Wording, rounds: readonly Span[]): AuthorYearCitation[] {
  const { text } = wording;
  const taken = new SpanSet(rounds);
  const squares = squareBrackets(text).filter(
    (group) =>
      !taken.overlaps(group) &&
      HAS_YEAR.test(text.slice(group.start, group.end)) &&
      !REPORTER.test(text.slice(group.end, group.end + 12)),
  );
  const found = squares.flatMap((group) => readGroup(wording, group, undefined));
  return found.filter(({ authors }) => authors.length > 0).map((citation) => ({ ...citation, tentative: true }));
}

// `[2011] UKSC 34`, `[2012] 1 AC 531`: what stands behind the year of a judgment
const REPORTER = /^ (?:\d{1,2} )?[A-Z][A-Za-z.]{1,6}(?: [A-Z][a-z]{1,5})? \d/;

// `2004`, `forthcoming`, `n.d.`: what makes a bracket worth reading.
const HAS_YEAR =
  /(?:1[5-9]|20)\d\d|forthcoming|[ns]\.\s?[df]\.|s\/f\b|o\.\s?J\.|press\b|prensa|undated|aparecer|paraître|prelo|preparation|preparación|Erscheinen|im Druck|próximamente|(?:various|several) years|(?:varios|diversos) años|verschiedene Jahre/i;

function readGroup(wording: Wording, group: Span, outer: Span | undefined): AuthorYearCitation[] {
  const { text } = wording;
  const inside = { start: group.start + 1, end: group.end - 1 };
  const years = yearsIn(text, inside.start, inside.end).filter(
    (year) => !isNested(text, inside.start, year.span.start),
  );
  const citations: AuthorYearCitation[] = [];
  let names: AuthorNames | undefined;
  let tentative = false;
  let from = inside.start;
  for (const year of years) {
    // `(Marsh 2006: 1525)`: a page of the work before.
    if (year.span.start < from) continue;
    const lead = readLead(text, { start: from, end: year.span.start });
    from = year.span.end;
    const locator = readLocator(text, behindOriginalYear(text, year.span.end), 'any', inside.end);
    if (locator) from = locator.end;
    if (lead.empty && citations.length === 0 && from !== inside.start) {
      const citation = yearOnly(wording, group, outer, year, years.length, locator, lead.date);
      if (!citation) return [];
      citations.push(citation);
      names = citation.name && { authors: citation.authors, span: citation.name, etAl: citation.etAl, joined: false };
      tentative = citation.tentative ?? false;
      continue;
    }
    if (!lead.empty) {
      names = isPublisher(lead.names, text, year) ? undefined : lead.names;
      tentative = !lead.clean || lead.date !== undefined || namesPublisher(wording, group, lead.names, year);
    } else if (isWordForYear(year) || citations.length === 0) continue;
    if (!names) {
      if (!lead.empty) continue;
      citations.push(withoutAuthor(year, locator, lead.date));
      continue;
    }
    const end = locator?.end ?? year.span.end;
    citations.push({
      span: { start: lead.empty ? year.span.start : names.span.start, end },
      authors: names.authors,
      name: names.span,
      etAl: names.etAl,
      year: year.year,
      yearSpan: year.span,
      ...(lead.date && { date: lead.date }),
      ...(locator && { locator: locator.locator }),
      narrative: false,
      ...(isSecondary(text, end) && { secondary: true }),
      ...(tentative && { tentative }),
    });
  }
  return citations;
}

/** Whether the work that is named next is where this one was read. */
function isSecondary(text: string, at: number): boolean {
  const behind = text.slice(at, at + 32);
  return BEGINS_WAY.has(firstWord(behind).toLowerCase()) && BY_WAY_OF.test(behind);
}

/** The first words of `BY_WAY_OF`. */
const BEGINS_WAY: ReadonlySet<string> = new Set(
  'as cited quoted reported apud citado citada citados citadas zit zitiert cité citée cités citées citato citata'.split(
    ' ',
  ),
);

// `, as cited in `, `; quoted by `, ` apud `, `, citado en `, `, zit. nach `, `, cité par `, `, citato in `
const BY_WAY_OF =
  /^[,;]?\s(?:(?:as\s)?(?:cited|quoted|reported)\s(?:in|by)|apud|citad[oa]s?\s(?:en|por|em)|zit(?:iert|\.)?\s(?:nach|in)|citée?s?\s(?:par|dans)|citat[oa]\s(?:in|da))\s/i;

/** The year stands in brackets of its own; inner brackets are read for themselves. */
function isNested(text: string, from: number, at: number): boolean {
  let depth = 0;
  for (let i = from; i < at; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')') depth--;
  }
  return depth > 0;
}

/** `2001[1917]`, `1997 [1984]`, `1984/1997`: the locator stands behind the second year. */
function behindOriginalYear(text: string, at: number): number {
  ORIGINAL_YEAR.lastIndex = at;
  return ORIGINAL_YEAR.test(text) ? ORIGINAL_YEAR.lastIndex : at;
}

const ORIGINAL_YEAR = /\s?\[\d{4}\]|\/\d{4}/y;

/** `(Taurus, 2008, forthcoming)`: the second word says more about the same year. */
function isWordForYear(year: YearMention): boolean {
  return !/^\d/.test(year.year);
}

/** The bracket holds a year without a name: its author stands right before it, or some words before. */
function yearOnly(
  wording: Wording,
  group: Span,
  outer: Span | undefined,
  year: YearMention,
  count: number,
  locator: LocatorReading | undefined,
  date: string | undefined,
): AuthorYearCitation | undefined {
  const { text } = wording;
  const low = outer && outer.start < group.start && outer.end >= group.end ? outer.start + 1 : 0;
  // `Foreign Affairs 3, no. 4 (2003)`: the year of a volume.
  if (/\d\s?$/.test(textBefore(text, group.start, 2))) return undefined;
  const before = narrativeNames(text, low, group.start, group.end, locator !== undefined);
  if (!before) return date ? undefined : withoutAuthor(year, locator, undefined);
  const behind = locator || count > 1 ? undefined : readLocator(text, group.end, 'none');
  const reading = locator ?? behind;
  const isQuoted = isSecondary(text, locator?.end ?? year.span.end) || isSecondary(text, group.end);
  const end = behind?.end ?? (count > 1 ? (locator?.end ?? year.span.end) : group.end);
  return {
    span: { start: before.names.span.start, end },
    authors: before.names.authors,
    name: before.names.span,
    etAl: before.names.etAl,
    year: year.year,
    yearSpan: year.span,
    ...(date && { date }),
    ...(reading && { locator: reading.locator }),
    narrative: true,
    ...(isQuoted && { secondary: true }),
    ...((!before.evident || date || isInitials(before.names)) && { tentative: true }),
  };
}

/** `Stone, P. and Ruiz, A. (eds) (2003)`: of a reference in the text the initials alone are no name. */
function isInitials({ authors }: AuthorNames): boolean {
  return authors.every((author) => INITIALS.test(author));
}

const INITIALS = /^(?:[A-ZÀ-Þ]\.[ -]?){1,3}$/;

function withoutAuthor(
  year: YearMention,
  locator: LocatorReading | undefined,
  date: string | undefined,
): AuthorYearCitation {
  return {
    span: { start: year.span.start, end: locator?.end ?? year.span.end },
    authors: [],
    etAl: false,
    year: year.year,
    yearSpan: year.span,
    ...(date && { date }),
    ...(locator && { locator: locator.locator }),
    narrative: false,
    tentative: true,
  };
}

/** `(San Diego, CA: University of California, 1996)`: what stands before a colon and a comma is an imprint. */
function isPublisher(names: AuthorNames | undefined, text: string, year: YearMention): boolean {
  return (
    names !== undefined &&
    /:\s$/.test(text.slice(names.span.start - 2, names.span.start)) &&
    /,\s?$/.test(text.slice(0, year.span.start).slice(-2))
  );
}

/** `*A Title* (Publisher, 2001)`: right behind a title in italics a name and a comma are no sure author. */
function namesPublisher(wording: Wording, group: Span, names: AuthorNames | undefined, year: YearMention): boolean {
  if (!names || wording.text[names.span.end] !== ',' || year.span.start - names.span.end > 2) return false;
  if (PRESS.test(names.authors.at(-1) ?? '')) return true;
  if (names.authors.length === 1 && isAcronym(foldName(names.authors[0]!))) return false;
  const behindItalics = wording.styles.some(
    (style) => style.style === 'italic' && style.end <= group.start && group.start - style.end < 3,
  );
  return behindItalics || AUTHOR_OF.test(textBefore(wording.text, group.start, 300));
}

// `Harvard UP`, `Quay Press`, `Springer Verlag`
const PRESS = / (?:UP|Press|Verlag|Books|Publishers|Ediciones)$/;

// `the author of A Title (Publisher, 2001)`: a list of somebody's books.
const AUTHOR_OF =
  /(?:author|editor) of\b|\b(?:his|her|their) (?:books|publications|most recent book)\b|autor(?:a)? de\b|publications include/i;
