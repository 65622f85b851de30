import type { Span } from '../../text/span';
import { SpanSet } from '../../text/span-set';
import type { Wording } from '../../text/wording';
import { readLocator } from '../locators';
import type { BackReference } from '../mentions';
import { authorsBefore } from '../names';
import { signalBefore } from './signals';

/**
 * Shortened references in a note: `Smith, *Short Title*, 45`, `McPherson, ‘Theatrical Riots,’ 7`, `Caldwell, p. 16`,
 * `Caldwell, 16`, `Stewart, “Gun Supply.”` Each is only a shape; it is a back-reference where an earlier work has that
 * author and those words in its title.
 * `taken` are the back-references already read.
 */
export function recognizeShortForms(wording: Wording, taken: readonly BackReference[]): BackReference[] {
  const found: BackReference[] = [];
  const known = new SpanSet(taken.map(({ span }) => span));
  for (const segment of segments(wording.text)) {
    if (known.overlaps(segment)) continue;
    const short = readShortForm(wording, segment);
    if (short) found.push(short);
  }
  return found;
}

/** The parts of a note between semicolons, behind their signals; long ones are no short forms. */
function segments(text: string): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const semicolon = text.indexOf(';', start);
    const end = semicolon < 0 ? text.length : semicolon;
    const lead = LEAD.exec(text.slice(start, Math.min(end, start + 40)))![0].length;
    if (end - start - lead <= LONGEST) found.push({ start: start + lead, end });
    start = end + 1;
  }
  return found;
}

// ` See also `, `Quoted in `
const LEAD =
  /^\s*(?:(?:see|see also|cf\.|quoted in|cited in|compare|also|and|véase|véase también|ver|vgl\.|siehe|voir)(?=[\s,])[\s,]*)?/i;
const LONGEST = 200;

function readShortForm(wording: Wording, segment: Span): BackReference | undefined {
  const { text } = wording;
  const comma = nameEnd(text, segment);
  if (comma < 0) return undefined;
  const names = authorsBefore(text, segment.start, comma, true);
  if (!names || names.span.start !== segment.start || names.authors.some((name) => name.split(' ').length > 4))
    return undefined;
  const rest = text.slice(comma, segment.end);
  if (YEAR.test(rest)) return undefined;
  const shape = SHAPE.exec(rest);
  if (!shape) return undefined;
  const [, quoted, quotedPages, plain, plainPages, pages] = shape;
  const title = (quoted ?? plain)?.replace(/^["“‘«]|[,.]?["”’»]$/g, '');
  const at = comma + (quoted ?? plain ?? '').length + (title ? 2 : 0);
  const hasPages = (quotedPages ?? plainPages ?? pages) !== undefined;
  const reading = hasPages ? readLocator(text, at, 'any') : undefined;
  if (hasPages && !reading) return undefined;
  const anchorEnd = hasPages ? at : comma + 2 + quoted!.length;
  const signal = signalBefore(text, segment.start);
  return {
    span: { start: segment.start, end: reading?.end ?? anchorEnd },
    form: 'short',
    anchor: { start: segment.start, end: anchorEnd },
    authors: names.authors,
    ...(title && { title }),
    ...(reading && { locator: reading.locator }),
    ...(signal && { signal }),
  };
}

/** Where the names end: the comma after which a title or a locator begins. */
function nameEnd(text: string, segment: Span): number {
  const match = NAMES.exec(text.slice(segment.start, segment.end));
  return match ? segment.start + match[0].length : -1;
}

// `Smith`, `J. Smith`, `Smith and Jones`, `Dolphijn u. van der Tuin`, before `, ` or `: ` and a title or a page.
const NAMES =
  /^(?:[A-ZÀ-Þ][\wÀ-ɏ'’.-]{0,30}\s?|(?:de|la|van|von|der|den|del|du|and|y|und|u\.|et|&)\s){1,7}(?:et al\.)?(?=[,:]\s)/;

const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

// `45`, `p. 45`, `pp. 38–9, 152`, `S. 167ff.`, `p. 16, footnote 2`
const PAGES = String.raw`(?:pp?\.\s?|S\.\s|at\s)?\d{1,4}(?:[-–]\d{1,4})?f{0,2}\.?(?:,\s?(?:pp?\.\s?)?\d{1,4}(?:[-–]\d{1,4})?){0,6}(?:,\s(?:footnote|note|n\.)\s?\d{1,3})?`;

// `, ‘Riots,’ 7`, `: *Short Title*, S. 77`, `, *Short Title*, p. 45.`, `, p. 16`, `, 16`, `, “Riots.”`: title and locator to the end.
const SHAPE = new RegExp(
  String.raw`^[,:]\s(?:(["“‘«][^"“”«»]{3,120}["”’»])(,?\s${PAGES})?|((?!pp?\.|S\.|\d)[A-ZÀ-Þ¿¡][^,;.()]{2,100}[?!]?)(,\s${PAGES})|(${PAGES}))\.?\s*$`,
);
