import { isDigit } from '../text/letters';
import type { Lines } from '../text/lines';
import { textBefore } from '../text/text-before';
import { isWhiteSpace } from '../text/white-space';
import { findAffiliations } from './affiliations';
import { behindAnchors } from './anchors';
import { type Census, takeCensus } from './census';
import type { Furniture } from './furniture';
import { gapOpenings } from './gap-openings';
import { withMidLine } from './mid-line';
import { type OpeningMatch, selfEvident } from './notations';
import { bracket } from './notations/bracket';
import { pandoc } from './notations/pandoc';
import { plain } from './notations/plain';
import { round } from './notations/round';
import { slash } from './notations/slash';
import { star } from './notations/star';
import { worded } from './notations/worded';
import { citesEntries, numberedRun } from './numbered-run';
import { isStarred, type Opening, openingOf } from './opening';
import type { Sections } from './sections';
import type { Block } from './structure';

/** How a paper writes its notes. */
export interface NoteSystem {
  /** Sorted by place. */
  readonly openings: readonly Opening[];
  /** What `[12]` means in the text. */
  readonly brackets: 'notes' | 'citations' | 'none';
  /** What calls a note behind a word, where neither raised numbers nor `[12]` do: `(12)` or `12/`. */
  readonly sign: 'round' | 'slash' | undefined;
  /** What a raised number means: it calls a note, or cites an entry of a numbered bibliography. */
  readonly raised: 'notes' | 'citations';
  /** The labels of the notes that stars and daggers behind a word call. */
  readonly stars: ReadonlySet<string>;
  /** There are notes, but what called them is lost. */
  readonly markersLost: boolean;
  /** Lines at the head whose raised numbers tie authors to where they work. */
  readonly affiliations: ReadonlySet<number>;
}

/** Decides which lines open notes, from the lines themselves, the marks in the text, and the way the numbers rise. */
export function findOpenings(
  lines: Lines,
  blocks: readonly Block[],
  sections: Sections,
  furniture: Furniture,
): NoteSystem {
  const opened: Opening[] = [];
  const numbered: Opening[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'front-matter' || block.kind === 'rule' || block.kind === 'comment')
      continue;
    const isListed = isStarItem(blocks[index - 1]) || isStarItem(blocks[index + 1]);
    for (const head of lineHeads(lines, block, index)) {
      const own = evidentAt(lines.text, head, opened.at(-1), isListed);
      if (own) opened.push(own);
      else if (block.kind !== 'heading') numbered.push(...numberedAt(lines.text, head));
    }
  }
  const affiliations = findAffiliations(lines, blocks, opened);
  const isAffiliation = (at: number): boolean => affiliations.size > 0 && affiliations.has(lines.lineAt(at));
  const evident = opened.filter((one, i) => !isAffiliation(one.span.start) && !isMarkAtLineHead(opened, i, blocks));
  const heads = new Set(evident.map(({ span }) => span.start));
  const isSilent = silentAt(blocks);
  const census = takeCensus(lines.text, (at) => heads.has(at) || isSilent(at) || isAffiliation(at));
  const stars = evident.filter(
    (opening) => opening.notation === 'star' && starredAt(census, opening.label) < opening.span.start,
  );
  const firstStars = stars.filter(
    (opening, i) =>
      !furniture.blocks.has(opening.block) || stars.findIndex((other) => other.label === opening.label) === i,
  );
  const kept = evident.filter((opening) => opening.notation !== 'star').concat(firstStars);
  const run = numberedRun(numbered, kept, census, sections, lines.text);
  const all = (numberedToo: readonly Opening[]): Opening[] => {
    const gaps = gapOpenings(numbered, kept, census, lines.text).filter((one) => !numberedToo.includes(one));
    const openings = [...kept, ...gaps, ...numberedToo].sort((a, b) => a.span.start - b.span.start);
    return withMidLine(lines, blocks, openings, { census, plainToo: numberedToo.length > 0 });
  };
  let openings = all(run.openings);
  const isCovered = run.wanted === 0 || openings.length - kept.length >= run.wanted * 0.4;
  if (run.openings.length > 0 && !isCovered) openings = all([]);
  return {
    openings,
    brackets: callWorded(kept, census) ? 'notes' : run.brackets !== 'notes' || isCovered ? run.brackets : 'none',
    sign: isCovered ? run.sign : undefined,
    raised: openings.every(isStarred) && citesEntries(numbered, census, sections) ? 'citations' : 'notes',
    stars: new Set(firstStars.map(({ label }) => label).filter((label) => census.stars.has(label))),
    markersLost: run.markersLost,
    affiliations,
  };
}

/** Where the label's first star or dagger stands, raised or not: `\*` opens the note of a title's `<sup>\*</sup>` too. */
function starredAt({ stars, raised }: Census, label: string): number {
  return Math.min(stars.get(label) ?? Infinity, raised.get(label)?.[0] ?? Infinity);
}

/** Whether brackets call notes that say what they are: `Footnote 3: …` below `…[3]`, where nothing raised calls such notes. */
function callWorded(kept: readonly Opening[], { brackets, raised }: Census): boolean {
  const named = kept.filter(({ notation }) => notation === worded.name);
  const called = named.filter(({ label }) => brackets.has(label) && !raised.has(label));
  return called.length > named.length / 2;
}

/**
 * Whether a mark only stands at the head of a line, as that was on the page: inside a paragraph, its number out of turn,
 * and a note of that number opens further down. `… older than their captains.` and below `⁶ The admiral wrote`.
 */
function isMarkAtLineHead(opened: readonly Opening[], index: number, blocks: readonly Block[]): boolean {
  const { block, label, span } = opened[index]!;
  if (span.start === blocks[block]!.span.start || !(Number(label) > 1)) return false;
  const before = opened[index - 1];
  if (before && (before.block === block || Number(before.label) === Number(label) - 1)) return false;
  return opened.some((other, i) => i > index && other.label === label);
}

/** Answers for offsets that rise whether they lie in code or in a comment, where `x[1]` calls nothing. */
function silentAt(blocks: readonly Block[]): (at: number) => boolean {
  const silent = blocks.filter(({ kind }) => kind === 'code' || kind === 'comment');
  let next = 0;
  return (at) => {
    while (next < silent.length && silent[next]!.span.end <= at) next++;
    return next < silent.length && silent[next]!.span.start <= at;
  };
}

/** Where a line starts, markup left out. */
interface LineHead {
  readonly at: number;
  /** It is the first line of its block. */
  readonly isHead: boolean;
  readonly block: Block;
  /** Of the block. */
  readonly index: number;
}

function* lineHeads(lines: Lines, block: Block, index: number): Iterable<LineHead> {
  yield { at: block.span.start, isHead: true, block, index };
  for (let line = block.first + 1; line <= block.last; line++) {
    yield { at: behindAnchors(lines.text, behindIndent(lines, line)), isHead: false, block, index };
  }
}

/** Where a line's words begin: behind white space and the `>` of quotations. */
function behindIndent(lines: Lines, line: number): number {
  const { text } = lines;
  const end = lines.endOf(line);
  let at = lines.starts[line]!;
  while (at < end && (isWhiteSpace(text.charCodeAt(at)) || text[at] === '>')) at++;
  return at;
}

/** `* Lee, Ann. 2001.`: an item of a list, or a note that a star opens. */
function isStarItem(block: Block | undefined): boolean {
  return block?.bullet === '*' && !block.continuation;
}

/** A note that opens by a mark of its own: `[^1]:`, `<sup>1</sup>`, `¹`, `\*`. */
function evidentAt(
  text: string,
  { at, isHead, block, index }: LineHead,
  last: Opening | undefined,
  isListed: boolean,
): Opening | undefined {
  // `* Text` reads as a list item; its bullet may be the star of a note, where no list of such items goes on.
  if (isHead && isStarItem(block) && !isListed && !pandoc.opening!(text, at)) {
    const from = text.lastIndexOf('*', at - 1);
    return { label: '*', notation: star.name, span: { start: from, end: from + 1 }, text: at, block: index };
  }
  if (!OPENING_SIGNS.has(text[at]!)) return undefined;
  for (const notation of [...selfEvident, star]) {
    const match = notation.opening?.(text, at);
    // A number that ends the text may as well call a note; `[^3]:` waits for its words.
    if (!match || (match.text === text.length && notation !== pandoc)) continue;
    // In a list of notes without blank lines the next number is the next note.
    const isNext = last?.block === index && Number(match.label) === Number(last.label) + 1;
    if (!isHead && notation.name !== 'pandoc' && !isNext && !startsNote(text, match, at)) continue;
    return openingOf(notation, match, text, at, index);
  }
  return undefined;
}

/** What such a mark begins with. */
const OPENING_SIGNS: ReadonlySet<string> = new Set('[<$^\\&_¹²³⁰⁴⁵⁶⁷⁸⁹*†‡FE');

/** Inside a paragraph a raised number at a line's head may as well belong to the line before. */
function startsNote(text: string, match: OpeningMatch, at: number): boolean {
  const before = textBefore(text, at, 12).trimEnd();
  return (
    /[.!?”"’)\]\d/*_>]$/.test(before) && /^[*_"“‘¿¡([]{0,3}[A-ZÀ-ÞIiáéí<]/.test(text.slice(match.text, match.text + 4))
  );
}

/** The notes that may open there, by a number or letter alone: others decide. */
function numberedAt(text: string, { at, isHead, block, index }: LineHead): Opening[] {
  if (!isHead && text[at] === '[' && callsInMidSentence(text, at)) return [];
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
  if (!isDigit(text.charCodeAt(at)) && !NUMBER_SIGNS.has(text[at]!)) return [];
  return [bracket, round, slash, plain].flatMap((notation) => {
    const match = notation.opening!(text, at);
    return match ? [openingOf(notation, match, text, at, index)] : [];
  });
}

/** Whether `[12]` at a line's head belongs to the sentence of the line before: `… the analysis` and below `[11] of the`. */
function callsInMidSentence(text: string, at: number): boolean {
  return (
    /[a-zß-ɏ,]\s*$/.test(textBefore(text, at, 12)) && /^\[\d{1,3}\](?:[.,;:)]|\s[a-zß-ɏ])/.test(text.slice(at, at + 8))
  );
}

/** What stands before such a number: `[12]`, `\[12\]`, `(12)`, `**12.**`, `| 12 |`. */
const NUMBER_SIGNS: ReadonlySet<string> = new Set('[\\(*_|');
