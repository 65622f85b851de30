import type { Contributors } from './contributors';
import type { Head } from './head';
import { hintsIn } from './hints';
import { type Behind, labelSegments } from './label';
import type { Label } from './labels';
import { isPlace } from './place';
import type { Print } from './print';
import type { Segment } from './segments';

/** "*El Faro*. 2008. “Soldiers on the Quay.” 12 October.": the newspaper stands where an author would. */
export function opensWithSource({ text, dates }: Print, { names }: Head, [source, title]: readonly Segment[]): boolean {
  if (names.length > 0 || !source?.italic || !title?.quoted || title.afterIn) return false;
  const date = dates.find(({ span }) => span.start >= source.end && span.end <= title.start);
  return (
    date !== undefined &&
    !/[A-Za-zÀ-ɏ]/.test(text.slice(source.end, date.span.start) + text.slice(date.span.end, title.start))
  );
}

/** The labels of segments the first of which is the source that holds the work. */
export function labelBehindSource(segments: readonly Segment[], behind: readonly Behind[]): readonly Label[] {
  return ['container', ...labelSegments(segments.slice(1), behind.slice(1), false)];
}

/**
 * "“Ebb and Flow,” Ana Falk (ed.), |Tides and Ports, Boston …", "Shatter cones. Rey, T., ed., |Craters, …": what follows
 * the editors of an article holds it, as if "in" stood before them.
 */
export function heldByEditors(
  print: Print,
  contributors: readonly Contributors[],
  segments: readonly Segment[],
): readonly Segment[] {
  if (contributors.length === 0) return segments;
  const ends = contributors
    .filter(({ role, span, at }) => role === 'editor' && at.end < span.end)
    .filter(({ span }) => print.quoted.length > 0 || /\. $/.test(print.text.slice(span.start - 2, span.start)))
    .map(({ span }) => span.end);
  if (ends.length === 0) return segments;
  return segments.map((segment, i) => {
    const behind = i > 0 && ends.some((end) => segment.start >= end && segment.start - end <= 3);
    const holds = behind && !isPlace(segment.words) && !hintsIn(segment.words).publisher;
    return holds ? { ...segment, afterIn: true } : segment;
  });
}

/**
 * "Quist, Ropes, Tar, and Canvas (Boston: Quay Press, 2003)": with nothing set off, commas before the bracket of place
 * and publisher stand inside the title. A series or a number ends it.
 */
export function joinedTitle(print: Print, { names, date }: Head, segments: readonly Segment[]): readonly Segment[] {
  const [first] = segments;
  if (!first || names.length === 0 || date || print.quoted.length > 0 || print.italic.length > 0) return segments;
  const open = print.text.slice(first.start, print.end).search(PUBLISHED);
  if (open < 0) return segments;
  const bracket = segments.findIndex(({ start }) => start > first.start + open);
  const before = segments.slice(0, bracket < 0 ? undefined : bracket);
  const other = before.findIndex(
    ({ words, gap, afterIn }, i) => i > 0 && ((gap !== 'comma' && gap !== 'colon') || afterIn || NO_TITLE.test(words)),
  );
  const count = other < 0 ? before.length : other;
  if (count < 2) return segments;
  const { end } = segments[count - 1]!;
  return [{ ...first, end, words: print.text.slice(first.start, end) }, ...segments.slice(count)];
}

/** Without what student editors of law reviews are said to write, before its title: `Ann Lee, Note, *Harbors*, 82 …`. */
export function withoutKind(segments: readonly Segment[]): readonly Segment[] {
  const [first, second] = segments;
  const isKind = first && second && !first.quoted && (second.italic || second.quoted) && KIND.test(first.words);
  return isKind ? segments.slice(1) : segments;
}

// "Note", "Student Comment"
const KIND = /^(?:(?:Student )?(?:Note|Comment|Essay|Article)|Recent Case|Book (?:Note|Review))$/;

// " (Boston: Quay Press, 2003)"
const PUBLISHED = / \([A-ZÀ-Þ][^():]{1,60}: [^():]{2,80}, [^():]{0,20}\d{4}\)/;

// "GAO-01-26", "Harbor Papers", "Volume Two": what stands behind a title
const NO_TITLE = /\d|\b(?:Series|Papers?|Serie|Reihe|Colección|Vols?|Volume|[Ee]dition|[Ee]d)\b/;
