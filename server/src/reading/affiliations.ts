import type { Lines } from '../text/lines';
import { withRanges } from '../text/ranges';
import { isAffiliation } from './affiliation-lines';
import { judgeFrontLine } from './front';
import { notations } from './notations';
import type { Opening } from './opening';
import type { Block } from './structure';

/**
 * The lines at a paper's head whose raised numbers only tie authors to where they work: `Jane Roe¹`, and further down
 * `¹ Center for Harbor Studies`. Both are among them; their numbers call nothing and open no note. Where the paper's
 * notes go on counting from there, the first of them are notes like the others.
 *
 * @param openings the lines that open notes by a mark of their own, these among them
 */
export function findAffiliations(
  lines: Lines,
  blocks: readonly Block[],
  openings: readonly Opening[],
): ReadonlySet<number> {
  const authors = new Map<string, number>();
  const found = new Map<string, number>();
  let hasProse = false;
  for (const block of blocks.slice(0, LONGEST_HEAD)) {
    // A rule behind prose opens the foot of a page, where notes stand.
    if (block.kind === 'rule' && hasProse) break;
    if (!TEXT.has(block.kind)) continue;
    const length = block.span.end - block.span.start;
    if (length > LONGEST_BLOCK) break;
    hasProse ||= length > SHORTEST_PROSE;
    for (let line = block.first; line <= block.last; line++) {
      if (!RAISED.test(lines.textOf(line))) continue;
      const { label, words } = opened(lines, line);
      if (label !== undefined && authors.has(label)) {
        if (isPlaceOfWork(words)) found.set(label, line);
      } else if (label === undefined && judgeFrontLine(lines.textOf(line)) === 'name') {
        for (const each of labelsOn(lines, line)) authors.set(each, line);
      }
    }
  }
  if (found.size === 0 || goOnCounting(lines, openings, found)) return NONE;
  return new Set([...found.values(), ...[...found.keys()].map((label) => authors.get(label)!)]);
}

const NONE: ReadonlySet<number> = new Set();

const TEXT = new Set<Block['kind']>(['heading', 'paragraph', 'item']);

/** In blocks. */
const LONGEST_HEAD = 24;

/** UTF-16 units: with a longer paragraph the text begins. */
const LONGEST_BLOCK = 600;

/** UTF-16 units: an abstract has more. */
const SHORTEST_PROSE = 160;

/** `¹`, `^1^`, `$^{1}$`, `<sup>1</sup>`, `\textsuperscript{1}` */
const RAISED = /[¹²³⁴-⁹]|\^\{?\\?\d|<sup[ >]|textsuperscript/i;

/** The ways to raise a number; `[^1]` ties nobody to anything. */
const raised = notations.filter(({ name }) => /superscript$/.test(name));

const TRIGGERS = raised.map(({ triggers }) => triggers).join('');

/** The number that opens a line, and the words behind it. */
function opened(lines: Lines, line: number): { readonly label: string | undefined; readonly words: string } {
  const { text } = lines;
  const start = lines.starts[line]! + /^[\s>]*/.exec(lines.textOf(line))![0].length;
  for (const { opening } of raised) {
    const match = opening?.(text, start);
    if (match && match.span.start === start) {
      return { label: match.label, words: text.slice(Math.max(match.text, start), lines.endOf(line)) };
    }
  }
  return { label: undefined, words: '' };
}

/** The raised labels of a line. */
function labelsOn(lines: Lines, line: number): readonly string[] {
  const { text } = lines;
  const labels: string[] = [];
  for (let at = lines.starts[line]!; at < lines.endOf(line); at++) {
    if (!TRIGGERS.includes(text[at]!)) continue;
    const match = raised
      .map(({ marker, triggers }) => triggers.includes(text[at]!) && marker?.(text, at))
      .find(Boolean);
    if (!match) continue;
    labels.push(...match.labels.map(({ label }) => label));
    at = match.span.end - 1;
  }
  return labels;
}

/** `Center for Harbor Studies, University of Port Marsh`; a sentence about an author, or a reference, is a note. */
function isPlaceOfWork(words: string): boolean {
  const plain = words.replace(/<[^<>]{1,20}>|\$?\^\{?[^}^]{1,8}[}^]\$?|[*_\\]/g, '').trim();
  return isAffiliation(plain) && !OF_SOURCE_OR_PROSE.test(plain);
}

/** Whether other notes fill up the count and begin no second one; a starred one, or a lettered one, counts nothing. */
function goOnCounting(lines: Lines, openings: readonly Opening[], found: ReadonlyMap<string, number>): boolean {
  const own = new Set(found.values());
  const others = openings.filter(
    ({ notation, span }) => /superscript$/.test(notation) && !own.has(lines.lineAt(span.start)),
  );
  const numbers = others.map(({ label }) => Number(label)).filter(Number.isFinite);
  return numbers.length > 0 && numbers.every((number) => !found.has(String(number)));
}

const OF_SOURCE_OR_PROSE = withRanges(/["“”«]|\b(?:1[5-9]|20)\d\d\b|https?:|[.!?;:]\s+\p{Lu}/u);
