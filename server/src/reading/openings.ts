import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { type Census, takeCensus } from './census';
import type { Furniture } from './furniture';
import { bareNumbers, findLostMarks } from './lost-marks';
import { type Notation, type OpeningMatch, selfEvident } from './notations';
import { bracket } from './notations/bracket';
import { plain } from './notations/plain';
import { star } from './notations/star';
import type { SectionKind, Sections } from './sections';
import type { Block } from './structure';

/** The head of a note. */
export interface Opening {
  readonly label: string;
  readonly notation: string;
  /** The mark, in the source. */
  readonly span: Span;
  /** Where the note's words start in the source. */
  readonly text: number;
  readonly mend?: string;
  readonly block: number;
}

/** How a paper writes its notes. */
export interface NoteSystem {
  /** Sorted by place. */
  readonly openings: readonly Opening[];
  /** What `[12]` means in the text. */
  readonly brackets: 'notes' | 'citations' | 'none';
  /** What a raised number means: it calls a note, or cites an entry of a numbered bibliography. */
  readonly raised: 'notes' | 'citations';
  /** Stars and daggers behind a word call notes. */
  readonly stars: boolean;
  /** There are notes, but what called them is lost. */
  readonly markersLost: boolean;
}

/** Decides which lines open notes, from the lines themselves, the marks in the text, and the way the numbers rise. */
export function findOpenings(
  lines: Lines,
  blocks: readonly Block[],
  sections: Sections,
  furniture: Furniture,
): NoteSystem {
  const evident: Opening[] = [];
  const numbered: Opening[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'rule' || block.kind === 'comment')
      continue;
    for (const { at, isHead } of lineHeads(lines, block)) {
      const own = evidentAt(lines.text, at, index, isHead, block);
      if (own) evident.push(own);
      else if (block.kind !== 'heading') numbered.push(...numberedAt(lines.text, at, index, block));
    }
  }
  const census = takeCensus(lines.text, new Set(evident.map((opening) => opening.span.start)));
  const stars = evident.filter(
    (opening) => opening.notation === 'star' && (census.stars.get(opening.label) ?? Infinity) < opening.span.start,
  );
  const firstStars = stars.filter(
    (opening, i) =>
      !furniture.blocks.has(opening.block) || stars.findIndex((other) => other.label === opening.label) === i,
  );
  const kept = evident.filter((opening) => opening.notation !== 'star').concat(firstStars);
  const run = numberedRun(numbered, kept, census, sections, lines.text);
  const all = (numberedToo: readonly Opening[]): Opening[] => {
    const openings = [...kept, ...numberedToo].sort((a, b) => a.span.start - b.span.start);
    return withMidLine(lines, blocks, openings, census, numberedToo.length > 0);
  };
  let openings = all(run.openings);
  const isCovered = run.wanted === 0 || openings.length - kept.length >= run.wanted * 0.4;
  if (run.openings.length > 0 && !isCovered) openings = all([]);
  return {
    openings,
    brackets: run.brackets === 'notes' && !isCovered ? 'none' : run.brackets,
    raised:
      openings.every(({ notation }) => notation === star.name) && citesEntries(numbered, census, sections)
        ? 'citations'
        : 'notes',
    stars: firstStars.length > 0,
    markersLost: run.markersLost,
  };
}

/** Where the lines of a block start, markup left out; `isHead` for the first. */
function* lineHeads(lines: Lines, block: Block): Iterable<{ at: number; isHead: boolean }> {
  yield { at: block.span.start, isHead: true };
  for (let line = block.first + 1; line <= block.last; line++) {
    const indent = /^[\s>]*/.exec(lines.textOf(line))?.[0].length ?? 0;
    yield { at: lines.starts[line]! + indent, isHead: false };
  }
}

/** A note that opens by a mark of its own: `[^1]:`, `<sup>1</sup>`, `¹`, `\*`. */
function evidentAt(text: string, at: number, index: number, isHead: boolean, block: Block): Opening | undefined {
  // `* Text` reads as a list item; its bullet may be the star of a note.
  if (isHead && block.bullet === '*' && !block.continuation) {
    const from = text.lastIndexOf('*', at - 1);
    return { label: '*', notation: star.name, span: { start: from, end: from + 1 }, text: at, block: index };
  }
  if (!OPENING_SIGN.test(text[at] ?? '')) return undefined;
  for (const notation of [...selfEvident, star]) {
    const match = notation.opening?.(text, at);
    if (!match || text.length === match.text) continue;
    if (!isHead && notation.name !== 'pandoc' && !startsNote(text, match, at)) continue;
    return opening(notation, match, at, index);
  }
  return undefined;
}

const OPENING_SIGN = /[[<$^\\¹²³⁰⁴-⁹*†‡]/;

/** Inside a paragraph a raised number at a line's head may as well belong to the line before. */
function startsNote(text: string, match: OpeningMatch, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at).trimEnd();
  return (
    /[.!?”"’)\]\d/*_>]$/.test(before) && /^[*_"“‘¿¡([]{0,3}[A-ZÀ-ÞIiáéí<]/.test(text.slice(match.text, match.text + 4))
  );
}

function numberedAt(text: string, at: number, index: number, block: Block): Opening[] {
  // A list item's number is the opening; the block starts behind it.
  if (block.bullet && /^\d/.test(block.bullet) && !block.continuation && at === block.span.start) {
    const number = /\d+/.exec(block.bullet)![0];
    const start = text.lastIndexOf(number, at - 1);
    if (number.length <= 3)
      return [
        {
          label: number,
          notation: plain.name,
          span: { start, end: start + block.bullet.length },
          text: at,
          block: index,
        },
      ];
  }
  return [bracket, plain].flatMap((notation) => {
    const match = notation.opening!(text, at);
    return match ? [opening(notation, match, at, index)] : [];
  });
}

function opening(notation: Notation, match: OpeningMatch, at: number, block: number): Opening {
  const { label, span, mend } = match;
  // Notations read the text at the line's head and count from the text's start.
  return { label, notation: notation.name, span, text: Math.max(match.text, at), block, ...(mend && { mend }) };
}

/** Plain and bracketed numbers are notes where a run of them rises and marks in the text call them. */
interface NumberedRun {
  readonly openings: readonly Opening[];
  /** How many labels are called and have no note of another notation. */
  readonly wanted: number;
  readonly brackets: NoteSystem['brackets'];
  readonly markersLost: boolean;
}

function numberedRun(
  candidates: readonly Opening[],
  evident: readonly Opening[],
  census: Census,
  sections: Sections,
  text: string,
): NumberedRun {
  const inside = (opening: Opening, kind: SectionKind): boolean => sections.kinds[opening.block] === kind;
  const has = new Set(evident.map((opening) => opening.label));
  const called = (opening: Opening, marks: ReadonlyMap<string, readonly number[]>): boolean =>
    (marks.get(opening.label)?.[0] ?? Infinity) < opening.span.start;
  const outside = candidates.filter((opening) => !inside(opening, 'bibliography'));
  const byRaised = rise(outside.filter((opening) => called(opening, census.raised) && !has.has(opening.label)));
  const byBracket = rise(outside.filter((opening) => called(opening, census.brackets)));
  const entries = candidates.filter((opening) => inside(opening, 'bibliography') && census.brackets.has(opening.label));
  const other = entries.length >= 2 ? 'citations' : 'none';
  const raisedWanted = [...census.raised.keys()].filter((label) => !has.has(label)).length;
  if (byBracket.length >= 2 && byBracket.length >= byRaised.length)
    return { openings: byBracket, wanted: census.brackets.size, brackets: 'notes', markersLost: false };
  if (byRaised.length >= 2) return { openings: byRaised, wanted: raisedWanted, brackets: other, markersLost: false };
  const underHeading = rise(candidates.filter((opening) => inside(opening, 'notes')));
  const byBare = evident.length === 0 ? rise(outside.filter(({ block }) => !sections.kinds[block])) : [];
  if (areCalledByBareNumbers(byBare, text)) return { openings: byBare, wanted: 0, brackets: other, markersLost: false };
  const markersLost = evident.length === 0 && underHeading.length >= 3;
  return { openings: markersLost ? underHeading : [], wanted: 0, brackets: other, markersLost };
}

/** Whether most raised numbers are labels of a numbered bibliography. */
function citesEntries(candidates: readonly Opening[], { raised }: Census, sections: Sections): boolean {
  const labels = new Set(
    candidates.filter(({ block }) => sections.kinds[block] === 'bibliography').map(({ label }) => label),
  );
  const cited = [...raised.keys()].filter((label) => labels.has(label)).length;
  return cited >= 2 && cited >= raised.size * 0.6;
}

/** Whether most of a run's numbers stand bare in the text before, each in one place, where all superscripts were lost. */
function areCalledByBareNumbers(run: readonly Opening[], text: string): boolean {
  if (run.length < 2 || run.length > MOST_BARE) return false;
  const bare = bareNumbers([{ start: 0, end: text.length, text }]);
  const lost = findLostMarks(
    bare,
    run.map(({ label, span }) => ({ label, after: 0, before: span.start })),
  );
  return lost.length >= 2 && lost.length >= run.length * 0.6;
}

/** A longer run of numbered paragraphs is a list of something else. */
const MOST_BARE = 400;

/** The candidates whose numbers rise from the first, starting again where a new series starts. */
function rise(candidates: readonly Opening[]): Opening[] {
  const run: Opening[] = [];
  const numbers = candidates.map((opening) => Number(opening.label));
  let expected = 1;
  for (const [i, candidate] of candidates.entries()) {
    const number = numbers[i]!;
    const ahead = numbers.slice(i + 1, i + 6);
    const restarts = number === 1 && expected > 2 && ahead.includes(2);
    if (!restarts && (number < expected || (run.length > 0 && number > expected + WIDEST_GAP))) continue;
    if (!restarts && ahead.some((other) => other >= expected && other < number)) continue;
    run.push(candidate);
    expected = number + 1;
  }
  return run;
}

/** How many notes may open in the middle of lines between two that open a line of their own. */
const WIDEST_GAP = 15;

/**
 * Adds the notes that open in the middle of a line, behind another note: the next number, raised (or plain, where
 * notes are plain), at a sentence's end, that no line of its own opens.
 */
function withMidLine(
  lines: Lines,
  blocks: readonly Block[],
  openings: readonly Opening[],
  census: Census,
  plainToo: boolean,
): Opening[] {
  const all: Opening[] = [];
  let next = 0;
  // Where notes are plain, the very first may open in the middle of a line: behind an author's thanks.
  let last: Opening | undefined = plainToo && openings[0] ? { ...openings[0], label: '0', block: -1 } : undefined;
  for (const [index, block] of blocks.entries()) {
    const own: Opening[] = [];
    while (openings[next]?.block === index) own.push(openings[next++]!);
    const afterNote = last !== undefined && (index - last.block <= 2 || last.block < 0);
    if (own.length === 0 && (!afterNote || block.kind === 'code')) continue;
    let from = own[0]?.text ?? block.span.start;
    const queue = [...own];
    // What stands before the first note that opens a line of this block is the rest of something else.
    if (queue[0] && queue[0].span.start <= block.span.start) last = pushInto(all, queue.shift()!);
    else from = block.span.start;
    for (;;) {
      const upcoming = queue[0] ?? openings[next];
      const found =
        last &&
        midLine(lines.text, from, queue[0]?.span.start ?? block.span.end, last, upcoming, census, plainToo, index);
      if (found) {
        last = pushInto(all, found);
        from = found.text;
      } else if (queue.length > 0) {
        last = pushInto(all, queue.shift()!);
        from = last.text;
      } else break;
    }
  }
  return all;
}

function pushInto(all: Opening[], opening: Opening): Opening {
  all.push(opening);
  return opening;
}

function midLine(
  text: string,
  from: number,
  to: number,
  last: Opening,
  upcoming: Opening | undefined,
  census: Census,
  plainToo: boolean,
  block: number,
): Opening | undefined {
  const number = Number(last.label) + 1;
  if (!Number.isInteger(number) || upcoming?.label === String(number)) return undefined;
  const label = String(number);
  const calls = census.raised.get(label) ?? census.brackets.get(label) ?? [];
  const isCalled = calls[0]! < from;
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(
    new RegExp(plainToo ? `(?<![\\d<>^{])\\b${label}(?=[ \\t]{1,3}\\S)|${RAISED_SIGN}` : RAISED_SIGN, 'g'),
  )) {
    const at = from + match.index;
    const before = text.slice(Math.max(0, at - 4), at);
    if (!/[.!?”"’)\]\d>/_*][ \t]*$/.test(before)) continue;
    for (const notation of plainToo ? [...selfEvident, plain] : selfEvident) {
      if (notation.name === 'pandoc') continue;
      const found = notation.opening?.(text, at);
      // What nothing calls before is a note's own mark only where it is damaged as these are.
      if (!isCalled && !(found?.mend && calls.length <= 1)) continue;
      if (found?.label === label && /^[*_]{0,3}["“‘¿¡([]{0,2}[A-ZÀ-ÞI]/.test(text.slice(found.text, found.text + 6)))
        return opening(notation, found, at, block);
    }
  }
  return undefined;
}

const RAISED_SIGN = '<sup>|[¹²³⁰⁴-⁹]|\\$|\\^\\{';
