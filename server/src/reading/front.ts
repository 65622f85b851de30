import type { Lines } from '../text/lines';
import { monthNames, shortMonths } from '../text/months';
import { withRanges } from '../text/ranges';
import { singleSpaced } from '../text/white-space';
import { isAbbreviationsHeading } from './abbreviations-heading';
import { endsAsBody, isBody, withoutUnit } from './affiliation-lines';
import { beginsWithLabel } from './captions';
import { COVER_LINE, isNumberOfSeries } from './cover-lines';
import { isFirstSection } from './first-section';
import { isCapitals } from './heading-styles';
import { startsLower } from './openness';
import { isPersonName } from './person-names';
import { RAISED_MARK } from './raised-marks';
import type { Block } from './structure';
import { FIRST_HEADING, SENTENCE_WORD } from './words';

/** The head of a paper: cover sheet, title, authors, affiliations, dates. */
export interface Front {
  /** Index of the first block behind it. */
  readonly end: number;
  /** The block that holds the title, and the lines of it that do; undefined where no line is surely the title. */
  readonly title?: { readonly block: number; readonly first: number; readonly last: number };
}

/**
 * Finds the paper's title, also behind a cover sheet, and where its head ends.
 *
 * @param skip blocks that are no part of it
 * @param furniture lines that are none
 */
export function findFront(
  lines: Lines,
  blocks: readonly Block[],
  skip: ReadonlySet<number>,
  furniture: ReadonlySet<number>,
): Front {
  const first = blocks.find((block) => TEXT_KINDS.has(block.kind));
  // A text that starts in mid-sentence is a fragment; its head is elsewhere.
  if (!first || startsLower(lines.textOf(first.first))) return { end: 0 };
  const end = frontEnd(lines, blocks, skip);
  const candidatesTo = (limit: number) =>
    candidatesIn(lines, blocks, limit, skip).filter(({ line }) => !furniture.has(line));
  const candidates = candidatesTo(end);
  const best = bestTitle(candidates) ?? titleHeading(candidatesTo(Math.min(blocks.length, LONGEST_FRONT)));
  if (!best) return { end };
  if (isFirstSection(lines, blocks, best.block)) return { end: Math.min(end, best.block) };
  // A title may run over two lines of one paragraph; an author's name ends it.
  let last = best.line;
  const block = blocks[best.block]!;
  while (block.kind !== 'heading' && last < block.last && last - best.line < 2) {
    const next = candidates.find((other) => other.line === last + 1);
    if (!next || !goesOn(next) || /[.!?]$/.test(lines.textOf(last).trim())) break;
    last++;
  }
  // Behind the last name, date or affiliation a line is the paper's first heading, not its head.
  const lastByline = candidates.findLast((one) => one.line > last && one.kind !== 'title' && one.kind !== 'prose');
  return {
    end: Math.min(Math.max(end, best.block + 1), (lastByline?.block ?? best.block) + 1),
    title: { block: best.block, first: best.line, last },
  };
}

/** Whether a line goes on with the title in the line before. */
function goesOn({ kind, text }: Candidate): boolean {
  return kind === 'title' || (kind === 'boilerplate' && startsLower(text) && !COVER_LINE.test(text));
}

/** What a short line at a paper's head is. */
export type FrontLine = 'title' | 'name' | 'affiliation' | 'date' | 'boilerplate' | 'prose';

/** Judges a line at a paper's head by its own words. */
export function judgeFrontLine(raw: string): FrontLine {
  return judge(raw, plainText(raw));
}

/** @param text the line's words, markup left out */
function judge(raw: string, text: string): FrontLine {
  if (text === '' || COVER_LINE.test(text) || beginsWithLabel(text) || SMALL_FIRST.test(text)) return 'boilerplate';
  // `CNP     National Police`: a row of a list
  if ((raw.includes('   ') || raw.includes('\t')) && /\S(?: {3,}|\t+)\S/.test(raw)) return 'boilerplate';
  if (isDate(text)) return 'date';
  if (text.length < 120 && (isNumberOfSeries(text) || (MASTHEAD.test(text) && /\d/.test(text)))) return 'boilerplate';
  if (/\(\d{4}\)|(?<!\b(?:1[5-9]|20)\d)\d[–-]\d+$/.test(text) && text.length < 120) return 'boilerplate';
  if (text.length > 200 || (/[.!?]$/.test(text) && text.length > (SENTENCE_WORD.test(text) ? 70 : 110))) return 'prose';
  if (isBody(text)) return 'affiliation';
  if (isPersonName(withoutUnit(text))) return endsAsBody(text) ? 'affiliation' : 'name';
  return 'title';
}

/** `Harbor Review | Volume 6 | Number 1`, `Quay Group · Discussion Paper 9 · May 2021` */
const MASTHEAD = / [|·•] /;

const TEXT_KINDS = new Set<Block['kind']>(['heading', 'paragraph', 'item']);
/** How many blocks a cover sheet and a title page may take. */
const LONGEST_FRONT = 40;

interface Candidate {
  readonly block: number;
  readonly line: number;
  readonly kind: FrontLine;
  readonly text: string;
  readonly heading?: number;
  readonly bold: boolean;
}

function candidate(lines: Lines, blocks: readonly Block[], index: number, line: number): Candidate {
  const block = blocks[index]!;
  const raw = lines.textOf(line);
  const text = plainText(raw);
  const heading = block.kind === 'heading' ? block.level : undefined;
  return {
    block: index,
    line,
    kind: judge(raw, text),
    text,
    bold: /^\s*\*\*/.test(raw),
    ...(heading && { heading }),
  };
}

function candidatesIn(lines: Lines, blocks: readonly Block[], end: number, skip: ReadonlySet<number>): Candidate[] {
  const candidates: Candidate[] = [];
  for (let index = 0; index < end; index++) {
    const block = blocks[index]!;
    if (skip.has(index) || !TEXT_KINDS.has(block.kind)) continue;
    for (let line = block.first; line <= Math.min(block.last, block.first + 7); line++)
      candidates.push(candidate(lines, blocks, index, line));
  }
  return candidates;
}

/** A heading further down, where an author's name follows it at once: the title behind a long cover sheet. */
function titleHeading(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(
    (one, i) => one.heading !== undefined && one.kind === 'title' && candidates[i + 1]?.kind === 'name',
  );
}

/** The front ends at the first prose behind which no more names, dates and affiliations come. */
function frontEnd(lines: Lines, blocks: readonly Block[], skip: ReadonlySet<number>): number {
  const limit = Math.min(blocks.length, LONGEST_FRONT);
  let seen = 0;
  for (let index = 0; index < limit; index++) {
    if (skip.has(index)) continue;
    const block = blocks[index]!;
    if (block.kind === 'front-matter' || block.kind === 'comment') continue;
    if (!isProse(lines, block)) {
      seen++;
      if (seen > 1 && endsFront(plainText(lines.textOf(block.first)))) return index;
      continue;
    }
    const ahead = blocks
      .slice(index + 1, Math.min(index + 7, limit))
      .filter((other) => TEXT_KINDS.has(other.kind) && !isLettered(lines, other));
    if (!haveTwoBylines(ahead.flatMap((other) => linesOf(lines, other)))) return index;
  }
  return seen > 0 && limit < LONGEST_FRONT ? 0 : limit;
}

/** `#### *A. Two Rivers*`: behind prose such a heading is a section, not an author with an initial. */
function isLettered(lines: Lines, { kind, first }: Block): boolean {
  return kind === 'heading' && /^[A-Z]\. /.test(plainText(lines.textOf(first)));
}

function haveTwoBylines(lines: readonly string[]): boolean {
  const isByline = (line: string) => BYLINES.has(judgeFrontLine(line));
  const first = lines.findIndex(isByline);
  return first >= 0 && lines.slice(first + 1).some(isByline);
}

/** `Introduction`, `Resumo`, `Abkürzungsverzeichnis` */
function endsFront(line: string): boolean {
  return FIRST_HEADING.test(line) || isAbbreviationsHeading(line);
}

const BYLINES = new Set<FrontLine>(['date', 'affiliation', 'name']);

/** The first lines of a block, as many as a byline has. */
function linesOf(lines: Lines, block: Block): string[] {
  const last = Math.min(block.last, block.first + 4);
  return Array.from({ length: last - block.first + 1 }, (_, i) => lines.textOf(block.first + i));
}

function isProse(lines: Lines, block: Block): boolean {
  if (!TEXT_KINDS.has(block.kind) || block.kind === 'heading') return block.kind === 'row' || block.kind === 'code';
  const text = lines.text.slice(block.span.start, block.span.end);
  const lineCount = block.last - block.first + 1;
  return text.length / lineCount > 55 && text.length > 160;
}

function bestTitle(candidates: readonly Candidate[]): Candidate | undefined {
  const headings = candidates.filter(
    (one) => one.heading !== undefined && one.kind !== 'boilerplate' && one.kind !== 'date',
  );
  const top = Math.min(...headings.map((one) => one.heading!));
  const first = candidates[0];
  const marked = headings.filter((one) => one.heading === top && (one.kind !== 'name' || one === first));
  if (marked.length > 0)
    return marked.find((one) => followedByName(candidates, one)) ?? belowBody(candidates, marked) ?? marked[0];
  const titles = candidates.filter(
    (one, i) => isTitleLike(one, candidates[i + 1]) || (one.kind === 'name' && isFirstOfTwoNames(candidates, i)),
  );
  let best: { one: Candidate; score: number } | undefined;
  for (const one of titles) {
    const repeated = titles.some((other) => other !== one && other.text.toLowerCase() === one.text.toLowerCase());
    // Of a title's lines the first may be short.
    const isFirstLine = one.text.endsWith(':');
    const score =
      (followedByName(candidates, one) ? 4 : 0) +
      (repeated ? 2 : 0) +
      (isFirstLine || one.text.split(' ').length >= 3 ? 1 : 0) +
      (one.bold ? 1 : 0) -
      (PERIODICAL.test(one.text) ? 1 : 0) +
      // Above a title in capitals a line in small letters is a series or an occasion.
      ((isFirstLine || one.text.length > LONGEST_NAME_OF_SERIES) && isCapitals(one.text) ? 1 : 0);
    // The copy nearest to the text is the title; the one before stands on a cover sheet.
    if (!best || score > best.score || (score === best.score && repeated)) best = { one, score };
  }
  return best && best.score >= 1 ? best.one : undefined;
}

/** `Harbor Law Review`, `QUARTERLY BULLETIN` */
const PERIODICAL = /^(?:[^\s:]+ ){1,4}(?:review|journal|quarterly|bulletin)$/i;

/** In characters: `CONFERENCE PAPERS` is no title. */
const LONGEST_NAME_OF_SERIES = 30;

/** `# Harbor Institute` heads the sheet, where the title follows it at once as a heading of the same level, and says more. */
function belowBody(candidates: readonly Candidate[], [head, title]: readonly Candidate[]): Candidate | undefined {
  const isBelow = head?.kind === 'affiliation' && title?.kind === 'title' && title.text.length > head.text.length;
  return isBelow && candidates.indexOf(title) === candidates.indexOf(head) + 1 ? title : undefined;
}

function isTitleLike({ kind, text, line }: Candidate, next: Candidate | undefined): boolean {
  if (kind !== 'title' || !CAPITAL_FIRST.test(text) || text.split(' ').length > 30) return false;
  // A colon ends a title's first line, where its second follows at once, or behind a blank line.
  const isFirstLine = next !== undefined && next.line <= line + 2 && next.kind === 'title';
  return !/[,;]$/.test(text) && (!text.endsWith(':') || isFirstLine);
}

function isFirstOfTwoNames(candidates: readonly Candidate[], index: number): boolean {
  return candidates[index + 1]?.kind === 'name' && !candidates.slice(0, index).some((one) => one.kind === 'title');
}

/** Whether an author's name stands within the next three lines, behind a further line of the title at most. */
function followedByName(candidates: readonly Candidate[], one: Candidate): boolean {
  const index = candidates.indexOf(one);
  for (const next of candidates.slice(index + 1, index + 4)) {
    if (next.kind === 'name') return true;
    if (next.kind === 'prose') return false;
  }
  return false;
}

function plainText(raw: string): string {
  const words = raw
    .normalize('NFC')
    .replace(/^[\s>#]+|\s#{1,6}\s*$/g, '')
    .replace(MARKS, '')
    .replace(/[*_\\]+/g, '');
  return singleSpaced(words).trim();
}

const MARKS = new RegExp(String.raw`${RAISED_MARK}|[¹²³⁰⁴-⁹†‡]|\^\\?\d[\d, *\\]{0,8}\^`, 'g');

function isDate(text: string): boolean {
  return (
    text.length <= 40 &&
    /\d{4}/.test(text) &&
    (/^[\d\s./–-]+$/.test(text) ||
      text
        .toLowerCase()
        .split(/[^a-zà-ÿ]+/)
        .some((word) => MONTHS.has(word))) &&
    text.split(' ').length <= 7
  );
}

const MONTHS: ReadonlySet<string> = new Set([...monthNames('en', 'es', 'de', 'fr'), ...shortMonths('en')]);

const SMALL_FIRST = withRanges(/^(?!by\s)\p{Ll}/u);

const CAPITAL_FIRST = withRanges(/^["“¿¡(]?[\p{Lu}\d]/u);
