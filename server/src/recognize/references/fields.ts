import type { Span } from '../../text/span';
import type { Reading } from './assemble';
import { hintsIn } from './hints';
import type { Label } from './labels';
import { occasionOpening } from './occasion';
import { isPlace } from './place';
import { trimmed } from './print';
import type { Segment } from './segments';

/** The fields that labelled segments make, and where they stand. */
export type FieldSpans = Readonly<
  Partial<Record<'title' | 'container-title' | 'collection-title' | 'publisher' | 'publisher-place', Span>>
>;

/** Joins the segments of each label to the field it makes. */
export function fieldsOf(reading: Reading): FieldSpans {
  const title = run(reading, 'title');
  const container = run(reading, 'container');
  const collection = run(reading, 'collection');
  const publisher = run(reading, 'publisher');
  const place = run(reading, 'place');
  // A dated source without a title of its own: "*El Faro*, April 18, 2004".
  const source = title && !container && reading.head.names.length === 0 && isSource(reading, title);
  // "P. Quist, Harb. Lett. 83, 3370 (1999)": the journal alone.
  const journal = title && !container && !source && isJournal(reading, title);
  const held =
    source || journal ? title : container && !isThesis(reading) ? withoutOccasion(reading, container) : undefined;
  return {
    ...(title && !source && !journal && { title }),
    ...(held && { 'container-title': held }),
    ...(collection && { 'collection-title': collection }),
    ...(publisher && { publisher }),
    ...(place && { 'publisher-place': place }),
  };
}

/** The words of a field: quotation marks around a whole segment left out, white space made single. */
export function wordsOf({ print, segments }: Reading, { start, end }: Span): string {
  let words = '';
  let rest = start;
  for (const segment of segments) {
    if (!segment.quoted || segment.start < start || segment.end > end) continue;
    const before = print.text.slice(rest, segment.start).replace(/(?:["“„«»‘']|``)$/, '');
    words += before + print.text.slice(segment.start, segment.end);
    rest = segment.end + (CLOSE.exec(print.text.slice(segment.end, end))?.[0].length ?? 0);
  }
  return (words + print.text.slice(rest, end)).replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

// what ends a title in quotation marks inside the field: `,” `
const CLOSE = /^[.,;]?(?:["”“»«’']|'')(?=\s)/;

/** The first unbroken run of segments with the label, from the start of its first to the end of its last. */
function run({ print, segments, labels }: Reading, label: Label): Span | undefined {
  const first = labels.indexOf(label);
  if (first < 0) return undefined;
  let last = first;
  while (labels[last + 1] === label && !interrupted(segments[last]!, segments[last + 1]!, label)) last++;
  const { start } = segments[first]!;
  let { end } = segments[last]!;
  // A mark that ends the title belongs to it; so does the bracket that it opened.
  if (/[?!]/.test(print.text[end] ?? '')) end++;
  // "Nav. Rev.": the last word is as short as the ones before.
  if (
    label === 'container' &&
    /\b[A-Z][a-z]{0,6}\. [A-Z][a-z]{0,6}$/.test(print.text.slice(start, end)) &&
    print.text[end] === '.'
  )
    end++;
  if (/[([][^)\]]*$/.test(print.text.slice(start, end)) && /^[)\]]/.test(print.text.slice(end, end + 1))) end++;
  return { start, end };
}

/** A field goes on over a comma, not over a date, the pages or the editors; a number may stand in a title. */
function interrupted(a: Segment, b: Segment, label: Label): boolean {
  return b.start - a.end > 12 || (label !== 'title' && b.gap === 'island');
}

/** "paper delivered to the conference on |The Open Port" */
function withoutOccasion({ print }: Reading, container: Span): Span {
  const occasion = occasionOpening(print.text.slice(container.start, container.end));
  return occasion === '' ? container : trimmed(print.text, container.start + occasion.length, container.end);
}

/**
 * A name and a full date at the very start are a newspaper: in italics, or with nothing behind but a place
 * ("El Faro, October 3, 2005. Mexico City.", whose italics were damaged).
 */
function isSource({ print, date, segments, labels }: Reading, title: Span): boolean {
  if (!date || date.span.start < title.end || date.span.start - title.end > 24) return false;
  const dated = date.hasDay || date.issued['date-parts']?.[0]?.length === 2;
  if (print.italic.some((span) => span.start <= title.start + 1 && title.end <= span.end + 1)) return dated;
  const alone = labels.every((label, i) => i === 0 || ALONE.test(label) || isPlace(segments[i]!.words));
  const close = date.hasDay && date.span.start - title.end <= 2;
  return close && alone && isNewspaper(print.text.slice(title.start, title.end), print.entry);
}

/** An abbreviated name with a volume and a page behind it, and no title before: physicists leave it out. */
function isJournal({ print, head, details }: Reading, { start, end }: Span): boolean {
  if (head.names.length === 0 || !ABBREVIATED.test(print.text.slice(start, end))) return false;
  return (
    details.some(({ kind }) => kind === 'volume') && details.some(({ kind }) => kind === 'page' || kind === 'first')
  );
}

// "Harb. Lett", "Adv. Theor. Math. Quays", "JHEP", "SSRv"
const ABBREVIATED = /^(?:(?:[A-Z][A-Za-z]{0,8}\.\s?){1,5}[A-Z][a-z]{0,8}\.?|[A-Z]{3,6}[a-z]?)$/;

/** "PhD thesis, Harbor University", "*Dissertation Abstracts International*, 61(4-B)": nothing holds a thesis. */
function isThesis({ segments }: Reading): boolean {
  return segments.some(({ words, quoted, italic }, i) => i > 0 && !quoted && !italic && THESIS.test(words));
}

// "Ph.D. thesis", "Dissertation Abstracts"
const THESIS =
  /^(?:(?:Ph\.? ?D\.?|[Dd]octoral|[Mm]aster['’]?s|[Uu]npublished(?: [a-z]+)?) )?(?:[Tt]hesis|[Dd]issertation|Diss\b|[Tt]esis|[Tt]hèse)/;

// what may stand with a newspaper and its date
const ALONE = /^(?:place|other)$/;

/** "El Faro", "The Times"; in a bibliography any short name ("El Faro"). */
function isNewspaper(name: string, entry: boolean): boolean {
  if (name.split(/\s+/).length > 5 || isPlace(name) || /["“”«»?!:]/.test(name)) return false;
  return entry || hintsIn(name).periodical || /^(?:The|El|La|Los|Le|Die|Der|Il|O) [A-ZÀ-Þ]/.test(name);
}
