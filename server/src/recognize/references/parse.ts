import { overlaps, type Span } from '../../text/span';
import type { CslName } from '../csl';
import type { Reference } from '../mentions';
import { findShortTitle } from './announced';
import { heldByEditors, joinedTitle, labelBehindSource, opensWithSource, withoutKind } from './arrangement';
import { assemble } from './assemble';
import { findContributors } from './contributors';
import { type DateFound, type DayFound, findDays } from './dates';
import { type Detail, findDetails, journalAmong } from './details';
import { findElsewhere } from './elsewhere';
import { type Head, readHead } from './head';
import { hintsIn } from './hints';
import { bestDate, withDay, yearsAtEnd } from './issued';
import { type Behind, labelSegments } from './label';
import { readPeople } from './people';
import { type Print, withItalic } from './print';
import { type Segment, segmentsOf } from './segments';

/**
 * Reads the stretch of text as one reference, whatever it is: always the best reading there is. Names and date at the
 * start are read first, then whatever a pattern can tell (pages, addresses, editors); what is left is cut into segments
 * and labelled.
 */
export function parseReference(print: Print): Reference {
  const opening = readHead(print);
  const from = opening.end;
  const elsewhere = findElsewhere(print, from);
  const announced = findShortTitle(print.text, from, print.end);
  const contributors = findContributors(print, from).filter((c) => !elsewhere || c.span.end <= elsewhere.span.start);
  const days = findDays(print.text, from, print.end).filter(({ span }) => isFree(print, span));
  const details = findDetails(print, from).filter((d) => !days.some(({ span }) => overlaps(span, d.span)));
  const years = yearsAtEnd(print, from);
  const date = withDay(opening.date ?? bestDate(print, from) ?? years, days[0]);
  const islands: Span[] = [];
  for (const span of print.accessed) islands.push(span);
  for (const told of [days, details, contributors, print.addresses]) for (const { span } of told) islands.push(span);
  for (const found of print.dates) if (isIsland(print, found, date)) islands.push(found.span);
  if (years) islands.push(years.span);
  if (elsewhere) islands.push(elsewhere.whole);
  if (announced) islands.push(announced.whole);
  const cut = heldByEditors(
    print,
    contributors,
    segmentsOf(withItalic(print, journalAmong(print, details)), from, islands),
  );
  const named = opening.names.length === 0 ? authorBehindTitle(print, cut) : undefined;
  const head = named ? { ...opening, names: named.names, at: named.segment } : opening;
  const others = named ? cut.filter((segment) => segment !== named.segment) : cut;
  const segments = joinedTitle(print, head, withoutKind(others));
  const behind: Behind[] = [];
  for (const segment of segments) behind.push(whatFollows(print, segment, details, days));
  const labels = opensWithSource(print, head, segments)
    ? labelBehindSource(segments, behind)
    : labelSegments(segments, behind, hasSubtitles(print, opening, date));
  return assemble({ print, head, contributors, details, date, segments, labels, elsewhere, announced });
}

/** Punctuation sets the date off, or it is the work's; "Ergebnisse 2011 – Häfen und Schiffe" goes on behind its year. */
function isIsland({ text }: Print, { span, apart, hasDay }: DateFound, date: DateFound | undefined): boolean {
  if (apart === 2 || span !== date?.span) return apart === 2;
  return hasDay || !/^ (?:[–—-] ?[A-Za-zÀ-ɏ]|[a-zß-ÿ])/.test(text.slice(span.end, span.end + 4));
}

/** Whether the stretch lies outside titles, dates and addresses. */
function isFree({ titles, dates, addresses }: Print, span: Span): boolean {
  const isTaken = ({ span: other }: { readonly span: Span }) => overlaps(other, span);
  return !titles.some((title) => overlaps(title, span)) && !dates.some(isTaken) && !addresses.some(isTaken);
}

/** "“New Tides,” Stephen Johns, http://…", "“Mind the Quay,” Nora Falk, *Harbor Quarterly*" */
function authorBehindTitle(
  print: Print,
  [title, next, third]: readonly Segment[],
): { readonly names: readonly CslName[]; readonly segment: Segment } | undefined {
  if (!title?.quoted || !next || next.italic || next.quoted || next.afterIn) return undefined;
  const people = readPeople(print.text, next.start, next.end, next.end);
  if (!people || people.end !== next.end || !people.names.every((name) => name.given)) return undefined;
  const addressed = print.addresses.some(({ span }) => span.start >= next.end && span.start - next.end < 6);
  const dated = print.dates.some(
    ({ span, hasDay }) => hasDay && third && span.start > third.end && span.start - third.end < 4,
  );
  const held = third !== undefined && (third.italic || dated || hintsIn(third.words).periodical);
  return addressed || held ? { names: people.names, segment: next } : undefined;
}

/** What follows the segment, a comma or bracket left out. */
function whatFollows(
  { text, end, dates, addresses }: Print,
  segment: Segment,
  details: readonly Detail[],
  days: readonly DayFound[],
): Behind {
  const rest = text.slice(segment.end, Math.min(end, segment.end + 12));
  const at = segment.end + /^[\s.,;:()[\]”"»’'*<]*/.exec(rest)![0].length;
  const holds = ({ span }: { readonly span: Span }) => span.start <= at && at < span.end;
  const detail = details.find(holds);
  if (detail) return detail.kind;
  const date = dates.find(holds);
  if (date) {
    // "J Harbor Med 2004;3(2):4-9": the volume stands behind the year.
    const next = details.find(({ span }) => span.start >= date.span.end && span.start - date.span.end <= 3)?.kind;
    if (next === 'volume' || next === 'issue') return next;
    return date.hasDay ? 'day' : date.issued['date-parts'] ? 'date' : 'appears';
  }
  if (days.some(holds)) return 'day';
  if (addresses.some(holds)) return 'address';
  return /^:\s/.test(rest) ? 'colon' : undefined;
}

/**
 * Whether a full stop may stand inside the title: the paper is German, or a comma parts author and title and place and
 * year have nothing between them, as in German notes: "Falk, Stumme Wächter. Häfen im Umbruch, München 2004".
 */
function hasSubtitles({ text, start, end, language }: Print, head: Head, date: DateFound | undefined): boolean {
  if (language === 'de') return true;
  if (head.date || !head.at || !/^\)?[,:]/.test(text.slice(head.end, head.end + 2))) return false;
  return date?.apart === 1 || /[,.] [Ii]n: /.test(text.slice(start, end));
}
