import { overlaps, type Span } from '../../text/span';
import type { CslItem, CslName } from '../csl';
import type { Locator, Reference, ReferencePart } from '../mentions';
import { type Announced, findAnnounced } from './announced';
import { type Contributors, findContributors } from './contributors';
import { type DateFound, type DayFound, findDays } from './dates';
import { type Detail, findDetails } from './details';
import { type Head, readHead } from './head';
import { type Behind, type Label, labelSegments } from './label';
import { readPeople } from './people';
import { type Print, trimmed } from './print';
import { type Segment, segmentsOf } from './segments';
import { typeOf } from './type';
import { OCCASION, PERIODICAL } from './words';

/** Reads the stretch of text as one reference, whatever it is: always the best reading there is. */
export function parseReference(print: Print): Reference {
  const opening = readHead(print);
  const elsewhere = findElsewhere(print, opening.end);
  const announced = findAnnounced(print.text, opening.end, print.end);
  const contributors = findContributors(print, opening.end).filter(
    (c) => !elsewhere || c.span.end <= elsewhere.span.start,
  );
  const days = findDays(print.text, opening.end, print.end).filter(({ span }) => isFree(print, span));
  const details = findDetails(print, opening.end).filter(
    (detail) => !days.some(({ span }) => overlaps(span, detail.span)),
  );
  const date = withDay(opening.date ?? bestDate(print, opening.end), days[0]);
  const islands = [
    ...days.map((day) => day.span),
    ...print.dates.filter((d) => d.span === date?.span || d.apart === 2).map((d) => d.span),
    ...details.map((detail) => detail.span),
    ...contributors.map((c) => c.span),
    ...print.addresses.map((address) => address.span),
    ...(elsewhere ? [elsewhere.whole] : []),
    ...(announced ? [announced.whole] : []),
  ].filter((span) => span.start >= opening.end);
  const cut = segmentsOf(print, opening.end, islands);
  const named = opening.names.length === 0 ? authorBehindTitle(print, cut) : undefined;
  const head = named
    ? { ...opening, names: named.names, at: { start: named.segment.start, end: named.segment.end } }
    : opening;
  const segments = named ? cut.filter((segment) => segment !== named.segment) : cut;
  const labels = labelSegments(
    segments,
    segments.map((segment) => behind(print, segment, details)),
    hasSubtitles(print, opening, date),
  );
  return assemble({ print, head, contributors, details, date, segments, labels, elsewhere, announced });
}

/** "“New Security Challenges,” Stephen Johnson, http://…", "“Revoke the Bull,” Valerie Taliman, *Turtle Quarterly*" */
function authorBehindTitle(
  print: Print,
  [title, next, third]: readonly Segment[],
): { readonly names: readonly CslName[]; readonly segment: Segment } | undefined {
  if (!title?.quoted || !next || next.italic || next.quoted || next.afterIn) return undefined;
  const people = readPeople(print.text, next.start, next.end, next.end);
  if (!people || people.end !== next.end || !people.names.every((name) => name.given)) return undefined;
  const addressed = print.addresses.some(({ span }) => span.start >= next.end && span.start - next.end < 6);
  const held = third !== undefined && (third.italic || PERIODICAL.test(third.words));
  return addressed || held ? { names: people.names, segment: next } : undefined;
}

/**
 * Whether a full stop may stand inside the title: a comma parts author and title, and place and year have nothing
 * between them, as in German notes: "Naimark, Flammender Hass. Ethnische Säuberungen, München 2004".
 */
function hasSubtitles(
  { text, start, end }: Print,
  { date: first, at, end: behind }: Head,
  date: DateFound | undefined,
): boolean {
  if (first || !at || !/^\)?[,:]/.test(text.slice(behind, behind + 2))) return false;
  return date?.apart === 1 || /[,.] [Ii]n: /.test(text.slice(start, end));
}

interface Reading {
  readonly print: Print;
  readonly head: Head;
  readonly contributors: readonly Contributors[];
  readonly details: readonly Detail[];
  readonly date: DateFound | undefined;
  readonly segments: readonly Segment[];
  readonly labels: readonly Label[];
  readonly elsewhere: Elsewhere | undefined;
  readonly announced: Announced | undefined;
}

function assemble(reading: Reading): Reference {
  const { print, head, contributors, details, date, elsewhere, announced } = reading;
  const { text } = print;
  const title = run(reading, 'title');
  let container = run(reading, 'container');
  let work = title;
  // A dated source without a title of its own: "*Reforma*, April 18, 2004".
  if (title && !container && head.names.length === 0 && isSource(reading, title))
    [work, container] = [undefined, title];
  const editors = contributors.find((c) => c.role === 'editor' && (c.names.length > 0 || head.names.length > 0));
  const translators = contributors.find((c) => c.role === 'translator');
  const publisher = run(reading, 'publisher');
  const place = run(reading, 'place');
  const detail = (kind: Detail['kind']) => details.find((d) => d.kind === kind);
  const pages = details.filter((d) => d.kind === 'page').at(0);
  const cited = details.filter((d) => d.kind === 'page').at(-1);
  const address = print.addresses[0];
  const url = address ? (address.doi ? undefined : address.url) : print.linked[0]?.target;
  const occasion = container && OCCASION.exec(text.slice(container.start, container.end));
  if (container && occasion) container = trimmed(text, container.start + occasion[0].length, container.end);
  const slice = (span: Span | undefined) => span && wordsOf(reading, span);
  const collection = run(reading, 'collection');
  const people = head.names.length > 0 ? { [head.role]: head.names } : {};
  const item: Omit<CslItem, 'type'> = {
    ...people,
    ...(editors && {
      editor:
        head.names.length > 0 && (head.role === 'editor' || editors.names.length === 0) ? head.names : editors.names,
    }),
    ...(translators && { translator: translators.names }),
    ...(date ? { issued: date.issued } : address && yearInAddress(address.url)),
    ...(work && { title: slice(work)! }),
    ...(container && { 'container-title': slice(container)! }),
    ...(collection && { 'collection-title': slice(collection)! }),
    ...(publisher && { publisher: slice(publisher)! }),
    ...(place && { 'publisher-place': slice(place)! }),
    ...(detail('volume') && { volume: detail('volume')!.value }),
    ...(detail('issue') && { issue: detail('issue')!.value }),
    ...(pages && { page: pages.value }),
    ...(detail('edition') && { edition: detail('edition')!.value }),
    ...(url && { URL: url }),
    ...(address?.doi && { DOI: address.doi }),
  };
  const csl: CslItem = { type: typeOf(text.slice(print.start, print.end), item, date), ...item };
  const parts: Partial<Record<ReferencePart, Span>> = {
    ...(head.at && { [head.role]: head.at }),
    ...(editors && head.role !== 'editor' && { editor: editors.at }),
    ...(translators && { translator: translators.at }),
    ...(date && { issued: date.span }),
    ...(work && { title: work }),
    ...(container && { 'container-title': container }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
    ...(detail('volume') && { volume: detail('volume')!.at }),
    ...(detail('issue') && { issue: detail('issue')!.at }),
    ...(pages && { page: pages.at }),
    ...(address && (address.doi ? { DOI: address.at } : { URL: address.at })),
  };
  const aliases = head.aliases.filter((alias) => alias.length > 1);
  const locator: Locator | undefined = cited && { label: 'page', value: cited.value, span: cited.at };
  return {
    span: { start: print.start, end: print.end },
    csl,
    parts,
    ...(locator && { locator }),
    ...(head.repeatsAuthor && { repeatsAuthor: true }),
    ...(aliases.length > 0 && { aliases }),
    ...(elsewhere && { inCollectionOf: { name: elsewhere.name, span: elsewhere.span } }),
    ...(announced && { announcedTitle: { title: announced.title, span: announced.span } }),
  };
}

/** The first unbroken run of segments with the label, from the start of its first to the end of its last. */
function run({ print, segments, labels }: Reading, label: Label): Span | undefined {
  const first = labels.indexOf(label);
  if (first < 0) return undefined;
  let last = first;
  while (labels[last + 1] === label && !interrupted(segments[last]!, segments[last + 1]!, label)) last++;
  let { start } = segments[first]!;
  let { end } = segments[last]!;
  // A mark that ends the title belongs to it; so does the bracket that it opened.
  if (/[?!]/.test(print.text[end] ?? '')) end++;
  const words = print.text.slice(start, end);
  if (/[([][^)\]]*$/.test(words) && /^[)\]]/.test(print.text.slice(end, end + 1))) end++;
  if (last > first && segments[last]!.quoted && !segments[first]!.quoted) start = segments[first]!.start;
  return { start, end };
}

/** Containers and publishers go on over a comma, not over a date or the pages. */
function interrupted(a: Segment, b: Segment, label: Label): boolean {
  return label !== 'title' && (b.gap === 'island' || b.start - a.end > 12);
}

/** The words of a field: quotation marks around a whole segment left out, white space made single. */
function wordsOf({ print, segments }: Reading, { start, end }: Span): string {
  let words = '';
  let rest = start;
  for (const segment of segments) {
    if (!segment.quoted || segment.start < start || segment.end > end) continue;
    words +=
      print.text.slice(rest, segment.start).replace(/(?:["“„«»‘']|``)$/, '') +
      print.text.slice(segment.start, segment.end);
    rest = segment.end + (/^[.,;]?(?:["”“»«’']|'')(?=\s)/.exec(print.text.slice(segment.end, end))?.[0].length ?? 0);
  }
  return (words + print.text.slice(rest, end)).replace(/\s+/g, ' ').trim();
}

/** What follows the segment, a comma or bracket left out. */
function behind({ text, end, dates, addresses }: Print, segment: Segment, details: readonly Detail[]): Behind {
  const at =
    segment.end +
    (/^[\s.,;:()[\]”"»’'*<]*/.exec(text.slice(segment.end, Math.min(end, segment.end + 12)))?.[0].length ?? 0);
  const detail = details.find((d) => d.span.start <= at && at < d.span.end);
  if (detail) return detail.kind;
  const date = dates.find((d) => d.span.start <= at && at < d.span.end);
  if (date) {
    // "J Harbor Med 2004;3(2):4-9": the volume stands behind the year.
    const next = details.find((d) => d.span.start >= date.span.end && d.span.start - date.span.end <= 3);
    return next && (next.kind === 'volume' || next.kind === 'issue') ? next.kind : date.hasDay ? 'day' : 'date';
  }
  if (addresses.some((a) => a.span.start <= at && at < a.span.end)) return 'address';
  return /^:\s/.test(text.slice(segment.end, segment.end + 2)) ? 'colon' : undefined;
}

/** The month and day that stand apart from the year: "Grunwald, Michael. 2001. “…” *Washington Post*, December 26". */
function withDay(date: DateFound | undefined, found: DayFound | undefined): DateFound | undefined {
  const parts = date?.issued['date-parts']?.[0];
  if (!date || !found || parts?.length !== 1) return date;
  return { ...date, hasDay: true, issued: { ...date.issued, 'date-parts': [[parts[0]!, found.month, found.day]] } };
}

/** Whether the stretch lies outside titles, dates and addresses. */
function isFree({ quoted, italic, dates, addresses }: Print, span: Span): boolean {
  const taken = [...quoted, ...italic, ...dates.map((date) => date.span), ...addresses.map((address) => address.span)];
  return !taken.some((other) => overlaps(other, span));
}

/** The date of the work where it does not follow the author: one that punctuation sets off, the first of the best. */
function bestDate({ dates }: Print, from: number): DateFound | undefined {
  const rest = dates.filter((date) => date.span.start >= from);
  const best = Math.max(...rest.map((date) => date.apart));
  return (
    rest.find((date) => date.apart === best && date.issued['date-parts']) ?? rest.find((date) => date.apart === best)
  );
}

/** Italics (damaged or whole) at the very start with a full date right behind: a newspaper. */
function isSource({ print, date }: Reading, title: Span): boolean {
  const italic = print.italic.some((span) => span.start <= title.start + 1 && title.end <= span.end + 1);
  return (
    italic &&
    date !== undefined &&
    (date.hasDay || date.issued['date-parts']?.[0]?.length === 2) &&
    date.span.start - title.end < 24
  );
}

interface Elsewhere {
  readonly name: string;
  readonly span: Span;
  readonly whole: Span;
}

/** "in Jordi Díez (ibid.)", "in Krasner, op. cit." */
function findElsewhere({ text, end }: Print, from: number): Elsewhere | undefined {
  const found = ELSEWHERE.exec(text.slice(from, end));
  if (!found) return undefined;
  const start = from + found.index;
  const name = trimmed(
    text,
    start + found[0].indexOf(found[1]!),
    start + found[0].indexOf(found[1]!) + found[1]!.length,
  );
  return { name: text.slice(name.start, name.end), span: name, whole: { start, end: start + found[0].length } };
}

const ELSEWHERE =
  /\b(?:[Ii]n|[Ee]n):?\s+([A-ZÀ-Þ][A-Za-zÀ-ɏ.,&'’ -]{2,80}?),?\s*(?:\(?eds?\.\)?,?\s*)?[([]?\s*(?:[Ii]b[ií]d(?:em)?|[Oo]p\. ?cit|[Oo]b\. ?cit|[Ss]upra|[Aa]bove)\b\.?[^)\],.]{0,20}[)\]]?/;

/** "…/releases/2001/09/20010905.html" was published in 2001. */
function yearInAddress(url: string): Pick<CslItem, 'issued'> | undefined {
  const found = /\/((?:19[6-9]|20[0-4])\d)\/(?:\d{1,2}|[A-Z][a-z]{2,8})\//.exec(url);
  return found ? { issued: { 'date-parts': [[Number(found[1])]] } } : undefined;
}
