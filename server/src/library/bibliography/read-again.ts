import { Lines } from '../../text/lines';
import { partition } from '../../text/partition';
import { type Span, shift } from '../../text/span';
import type { Bibliography, BibliographyProblem, Entry } from './bibliography';
import { type BibtexScan, scanBibtex } from './bibtex/scan';
import { lineEnd } from './line-end';
import { readBibliography, repeatedKeys } from './read';

/**
 * Reads a bibliography file after an edit, with the same result as reading it anew. Of BibTeX only the entries are read
 * that the edit touches: those before stay, those behind move.
 */
export function readAgain(former: Bibliography, text: string): Bibliography {
  return withEdit(former, text) ?? readBibliography(former.uri, former.format, text);
}

/** Undefined where an edit may change more than the entries around it. */
function withEdit(former: Bibliography, text: string): Bibliography | undefined {
  if (former.format !== 'bibtex' || former.isUnclosed) return undefined;
  const edit = editBetween(former.text, text);
  const by = text.length - former.text.length;
  const head = former.entries.slice(
    0,
    partition(former.entries, ({ span }) => span.end <= edit.start),
  );
  const from = head.at(-1)?.span.end ?? 0;
  const learned: BibtexScan = { strings: new Map(former.strings), isUnclosed: false };
  const entries: Entry[] = [];
  const problems: BibliographyProblem[] = [];
  let next: Entry | undefined;
  for (const found of scanBibtex(text, learned, from)) {
    if ('kind' in found) problems.push(found);
    else {
      next = entryAt(former.entries, found.span.start - by, edit.end);
      if (next) break;
      entries.push(found);
    }
  }
  const behind = next?.span.start ?? former.text.length;
  const isWide =
    learned.isUnclosed || STRING.test(former.text.slice(from, behind)) || STRING.test(text.slice(from, behind + by));
  return isWide ? undefined : joined(former, text, head, { entries, problems }, { start: from, end: behind }, by);
}

/** The file whose part between two entries is read anew. */
function joined(
  former: Bibliography,
  text: string,
  head: readonly Entry[],
  { entries: read, problems: found }: Pick<Bibliography, 'entries' | 'problems'>,
  { start, end }: Span,
  by: number,
): Bibliography {
  const tail = former.entries.slice(partition(former.entries, ({ span }) => span.start < end));
  const entries = [...head, ...read, ...(by === 0 ? tail : tail.map((entry) => movedEntry(entry, by)))];
  const kept = former.problems.filter(({ kind }) => kind !== 'duplicate');
  const problems = [
    ...kept.filter(({ span }) => span.start < start),
    ...found.filter(({ span }) => span.start < end + by),
    ...kept.filter(({ span }) => span.start >= end).map((problem) => ({ ...problem, span: shift(problem.span, by) })),
    ...repeatedKeys(entries),
  ];
  problems.sort((a, b) => a.span.start - b.span.start);
  return { ...former, text, lines: new Lines(text), entries, problems };
}

function movedEntry(entry: Entry, by: number): Entry {
  return { ...entry, span: shift(entry.span, by), keySpan: shift(entry.keySpan, by) };
}

/** The former entry that begins at `start`, not before `least`. */
function entryAt(entries: readonly Entry[], start: number, least: number): Entry | undefined {
  const entry = entries[partition(entries, ({ span }) => span.start < start)];
  return start >= least && entry?.span.start === start ? entry : undefined;
}

/** The lines of the former text that are not in the other one, between what both begin and what both end with. */
function editBetween(former: string, text: string): Span {
  const most = Math.min(former.length, text.length);
  let start = 0;
  while (start + CHUNK < most && former.slice(start, start + CHUNK) === text.slice(start, start + CHUNK))
    start += CHUNK;
  while (start < most && former.charCodeAt(start) === text.charCodeAt(start)) start++;
  let end = former.length;
  const by = text.length - former.length;
  const least = start + Math.max(0, -by) + CHUNK;
  while (end > least && former.slice(end - CHUNK, end) === text.slice(end - CHUNK + by, end + by)) end -= CHUNK;
  while (end > start && end + by > start && former.charCodeAt(end - 1) === text.charCodeAt(end - 1 + by)) end--;
  return { start: former.lastIndexOf('\n', start - 1) + 1, end: lineEnd(former, end) };
}

/** UTF-16 units that are compared at once. */
const CHUNK = 4096;

// `@string{`, whose abbreviation any entry may use
const STRING = /@\s{0,20}string\b/i;
