import type { Lines } from '../text/lines';
import { withRanges } from '../text/ranges';
import type { Span } from '../text/span';
import { openness, startsLower } from './openness';
import { runOnEntries } from './run-on-entries';
import { isSeriesLine } from './series-line';
import type { Block } from './structure';

/**
 * The bibliography entries of a run of blocks: the source spans of each, more than one where a page break cuts it.
 *
 * @param pageTops the blocks that stand behind a page's number or running head
 */
export function splitEntries(
  lines: Lines,
  blocks: readonly Block[],
  skippedLines: ReadonlySet<number>,
  pageTops: ReadonlySet<Block>,
): Span[][] {
  const entries: { spans: Span[]; text: string }[] = [];
  let numbered = 0;
  const isList = blocks.filter(({ bullet }) => bullet !== undefined).length > blocks.length / 2;
  for (const block of blocks) {
    const isTop = pageTops.has(block);
    for (const [i, line] of entryLines(lines, block, skippedLines, isTop).entries()) {
      const span = i === 0 && !isList ? withDash(lines, block, line) : line;
      const text = lines.text.slice(span.start, span.end);
      const last = entries.at(-1);
      const isNumbered = numbered > 2 && numbered === entries.length;
      const isRest =
        last !== undefined &&
        (goesOn(last.text, text) ||
          (i === 0 && isTop && (isNumbered || ends(last.text, text) || hangsOn(lines.text, last.spans[0]!, span))));
      if (isRest && !block.bullet) {
        last.spans.push(span);
        last.text += ` ${text}`;
      } else {
        entries.push({ spans: [span], text });
        if (block.bullet && NUMBER.test(block.bullet)) numbered++;
      }
    }
  }
  return entries.map((entry) => entry.spans);
}

/** With the dash before it, `- "Tides"`, which stands for the author of the entry above, and only looks like a bullet. */
function withDash({ text }: Lines, { bullet }: Block, { start, end }: Span): Span {
  const isDash = bullet === '-' && text.startsWith('- ', start - 2);
  return isDash ? { start: start - 2, end } : { start, end };
}

// `12.`, `12)`: where each entry has a number, what has none at a page's head is the rest of one
const NUMBER = /^\d/;

/** Whether a paragraph of the list goes on with the entry before: cut by a page break, or set over several blocks. */
function goesOn(before: string, text: string): boolean {
  if (startsLower(text)) return openness(before) > 0 || /https?:\S*$/.test(before);
  if (startsEntry(text)) return false;
  if (isSeriesLine(text)) return true;
  return openness(before) === 2 || (!DATED.test(before) && before.length < 300 && openness(before) > 0);
}

/** Whether text at a page's head gives the rest of an entry: its journal, its publisher. */
function ends(before: string, text: string): boolean {
  return DATED.test(before) && !DATED.test(text) && !startsEntry(text);
}

/** Whether an indented line at a page's head gives the rest of an entry that hangs: `      53. Boston: Quay Press.` */
function hangsOn(text: string, before: Span, { start }: Span): boolean {
  return (
    isIndented(text, start) && !isIndented(text, before.start) && HANGING.test(text.slice(before.start, before.end))
  );
}

/** A line indented behind another one. */
const HANGING = /\n[ \t]+\S/;

/** A paragraph is one entry, unless its lines are entries of their own; in an item of a list only what is dated is one. */
function entryLines(lines: Lines, block: Block, skipped: ReadonlySet<number>, isTop: boolean): Span[] {
  const all: Span[] = [];
  for (let line = block.first; line <= block.last; line++) {
    if (skipped.has(line)) continue;
    const start =
      line === block.first
        ? block.span.start
        : lines.starts[line]! + (/^[\s>]*/.exec(lines.textOf(line))?.[0].length ?? 0);
    const end = lines.trimmedEndOf(line);
    if (end > start) all.push({ start, end });
  }
  const bulleted = bulletedEntries(lines, all);
  if (bulleted) return bulleted;
  const hanging = hangingEntries(lines, all, isTop);
  if (hanging) return hanging;
  let widest = 0;
  for (const { start, end } of all) widest = Math.max(widest, end - start);
  const grouped: Span[] = [];
  for (const [i, span] of all.entries()) {
    const last = grouped.at(-1);
    const text = lines.text.slice(span.start, span.end);
    const before = last && lines.text.slice(last.start, last.end);
    // Behind a line as wide as any, or in an item of a list, an author's name without a year is an editor's.
    const mayGoOn = block.bullet !== undefined || (i > 0 && all[i - 1]!.end - all[i - 1]!.start > widest * WRAPPED);
    if (before !== undefined && (!opensEntry(text, before, grouped.length === 1) || (mayGoOn && !DATED.test(text))))
      grouped[grouped.length - 1] = { start: last!.start, end: span.end };
    else grouped.push(span);
  }
  return grouped.flatMap((span) => runOnEntries(lines.text, span));
}

/** A line that was wrapped is at least so wide, compared with the widest. */
const WRAPPED = 0.8;

/** Lines with a bullet that Markdown does not know are entries; a line without one goes on with the one before. */
function bulletedEntries({ text }: Lines, all: readonly Span[]): Span[] | undefined {
  if (!all[0] || !BULLETS.has(text[all[0].start]!)) return undefined;
  const entries: Span[] = [];
  for (const { start, end } of all) {
    const bullet = BULLETS.has(text[start]!) ? /^\S\s*/.exec(text.slice(start, end))![0].length : 0;
    if (bullet > 0) entries.push({ start: start + bullet, end });
    else entries[entries.length - 1] = { start: entries.at(-1)!.start, end };
  }
  return entries;
}

const BULLETS: ReadonlySet<string> = new Set('•‣▪●◦');

/** Whether a line opens an entry behind the lines before it; those that come first may be the rest of the one above. */
function opensEntry(text: string, before: string, isFirst: boolean): boolean {
  if (!startsEntry(text) || openness(before) === 2) return false;
  if (IMPRINT.test(text) && !DATED.test(text)) return false;
  return DATED.test(before) || (isFirst && !startsEntry(before));
}

/** `Washington, DC: World Bank.`, `Boston: Quay Press` */
const IMPRINT = withRanges(/^\p{Lu}[\p{L}. ]{1,30}(?:, \p{Lu}[\p{L}.]{1,15})?: \p{Lu}/u);

/**
 * A list set with hanging indents: a line at the margin opens an entry, an indented one goes on with it, at a page's
 * head with the page before.
 */
function hangingEntries({ text }: Lines, all: readonly Span[], isTop: boolean): Span[] | undefined {
  const indented = all.map(({ start }) => isIndented(text, start));
  const margin = indented.filter((one) => !one).length;
  // One entry with indented lines is no list; a first line that is indented opens no entry.
  if (margin === all.length || (indented[0] === false ? margin < 2 : !isTop || margin < 1)) return undefined;
  const entries: Span[] = [];
  all.forEach((span, i) => {
    if (i > 0 && indented[i]) entries[entries.length - 1] = { start: entries.at(-1)!.start, end: span.end };
    else entries.push(span);
  });
  // Lines at the margin that all go on from the one before were only wrapped.
  const open = entries.filter(({ start }) => !isIndented(text, start) && startsEntry(text.slice(start, start + 120)));
  return open.length * 10 >= margin * 6 ? entries : undefined;
}

function isIndented(text: string, start: number): boolean {
  return start > 0 && text[start - 1] !== '\n' && /\s/.test(text[start - 1]!);
}

/**
 * `Marlow, John`, `-----.`, `(CIPO & COMARI), …`, `[12] `, `12bis. `, `World Bank. 2017.`, `Ministry of Ports and Piers (MPP). 2004`,
 * `P4H. 2019`, `MPP (Ministry of Ports and Piers). 2004`
 */
const ENTRY_HEAD = withRanges(
  /^[*_“"'‘[\s]{0,3}(?:[-–—_]{2,}|\\?\[?\d{1,3}(?:bis|ter|[a-z])?\\?[\].)]\s|\([A-Z][A-Z&]{1,12}[,) ]|(?:[dvDV][aeo]n?\s|[dD]e la\s|[vV][ao]n de[rn]?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){0,3},\s(?=[\p{Lu}("“‘«*_]|(?:1[5-9]|20)\d\d|(?:de|del|der|di|da|do|van|von|ed|eds|et|u\.|y)\b)|\p{Lu}[\p{L}\d&’'-]*(?:\s(?:\p{Lu}[\p{L}&’'-]*|\p{Ll}{1,3})){0,9}(?:\s\(\p{Lu}[\p{L}&’', -]{1,100}\))?[.,]?\s\(?(?:1[5-9]|20)\d\d)/u,
);

/** `Crook R. et Manor J.-P. (1998)`, `Crook R., Manor J. & Ruiz A., 1998`: family names before initials without a comma */
const INITIALS_HEAD = withRanges(
  /^(?:\p{Lu}[\p{L}’'-]{1,24}(?:[ ]\p{Lu}[\p{L}’'-]{1,24}){0,2} \p{Lu}\.(?:[ -]?\p{Lu}\.){0,2}(?:,? (?:et|&|y|e|and|und) |[,;] )?){1,8}(?: et al\.?)?,? ?(?:\((?:dir|éds?|eds?|coords?|orgs?|Hrsg|a cura)\b[^()]{0,12}\),? )?\(?(?:1[5-9]|20)\d\d/u,
);

/** Whether a line begins as an entry does. */
function startsEntry(text: string): boolean {
  return ENTRY_HEAD.test(text) || INITIALS_HEAD.test(text);
}

/** A year, misread or not (`2o01`), or what stands for one. */
const DATED = /\b(?:1[5-9]|20)\d\d[a-z]?\b|\b2(?:o[\do]\d|\do\d|\d\do)\b|forthcoming|in press|n\.d\.|s\.f\.|o\. ?J\./i;
