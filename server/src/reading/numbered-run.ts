import { partition } from '../text/partition';
import type { Census } from './census';
import { type BareNumbers, bareNumbers, findLostMarks } from './lost-marks';
import type { Notation } from './notations';
import { bracket } from './notations/bracket';
import { round } from './notations/round';
import { slash } from './notations/slash';
import { bestCalled, byShape, headsProse } from './note-shapes';
import { isStarred, type Opening } from './opening';
import type { NoteSystem } from './openings';
import type { SectionKind, Sections } from './sections';
import { seriesStarts } from './series';
import { withoutSpread } from './spread-series';

/** Plain numbers and those in brackets are notes where a run of them rises and marks in the text call them. */
export interface NumberedRun {
  readonly openings: readonly Opening[];
  /** How many labels are called and have no note of another notation. */
  readonly wanted: number;
  readonly brackets: NoteSystem['brackets'];
  readonly sign: NoteSystem['sign'];
  readonly markersLost: boolean;
}

export function numberedRun(
  numbered: readonly Opening[],
  evident: readonly Opening[],
  census: Census,
  sections: Sections,
  text: string,
): NumberedRun {
  const candidates = numbered.filter(({ notation }) => notation !== round.name && notation !== slash.name);
  const inside = (opening: Opening, kind: SectionKind): boolean => sections.kinds[opening.block] === kind;
  const has = new Set(evident.map((opening) => opening.label));
  const called = (opening: Opening, marks: ReadonlyMap<string, readonly number[]>): boolean =>
    (marks.get(opening.label)?.[0] ?? Infinity) < opening.span.start;
  const listed = candidates.filter((opening) => inside(opening, 'notes'));
  const outside = candidates.filter((opening) => !inside(opening, 'bibliography'));
  // A list under "Notes" is the notes, also those whose marks were lost; elsewhere what is called may be a note.
  const runOf: RunOf = (marks, isOpening = () => true) => {
    const isListed = listed.some((opening) => called(opening, marks));
    const own = isListed ? listed : outside.filter((opening) => called(opening, marks));
    const fitting = own.filter(
      (opening) => isOpening(opening) && (marks === census.brackets || !has.has(opening.label)),
    );
    const ofOneShape = byShape(fitting, text).map((each) => rise(each, marks));
    return bestCalled(rise(fitting, marks), ofOneShape, marks);
  };
  const byRaised = runOf(census.raised);
  const byBracket = runByBracket(runOf, candidates, census.brackets, text);
  const entries = candidates.filter((opening) => inside(opening, 'bibliography') && census.brackets.has(opening.label));
  const other = entries.length >= 2 ? 'citations' : 'none';
  const raisedWanted = [...census.raised.keys()].filter((label) => !has.has(label)).length;
  const calls = (run: readonly Opening[], marks: ReadonlyMap<string, readonly number[]>): number =>
    run.filter((opening) => called(opening, marks)).length;
  const found = { sign: undefined, markersLost: false, wanted: 0, brackets: other } as const;
  if (byBracket.length >= 2 && calls(byBracket, census.brackets) >= calls(byRaised, census.raised))
    return {
      ...found,
      openings: withoutSpread(byBracket, census),
      wanted: census.brackets.size,
      brackets: 'notes',
    };
  if (byRaised.length >= 2) return { ...found, openings: withoutSpread(byRaised, census), wanted: raisedWanted };
  // What a mark calls is its note; `(1)` beside it is an item of a list.
  const without = numbered.filter(({ label }) => !has.has(label));
  const inRound = calledInOrder(without, round, census.raised);
  if (inRound.length > 0) return { ...found, openings: inRound, wanted: raisedWanted };
  const isBare = evident.every(isStarred);
  const byRound = isBare ? calledInOrder(numbered, round, census.rounds) : [];
  if (byRound.length > 0) return { ...found, openings: byRound, wanted: census.rounds.size, sign: 'round' };
  const bySlash = isBare ? calledInOrder(numbered, slash, census.slashes) : [];
  if (bySlash.length > 0) return { ...found, openings: bySlash, wanted: census.slashes.size, sign: 'slash' };
  const underHeading = rise(listed);
  const byBare = isBare ? calledByBareNumbers(listed.length > 0 ? listed : outside, text) : [];
  if (byBare.length > 0) return { ...found, openings: byBare };
  const markersLost = isBare && underHeading.length >= 3;
  return { ...found, openings: markersLost ? underHeading : [], markersLost };
}

/** The run that marks call, of openings of one kind. */
type RunOf = (
  marks: ReadonlyMap<string, readonly number[]>,
  isOpening?: (opening: Opening) => boolean,
) => readonly Opening[];

/**
 * What `[12]` calls: lines that open with the same, where they serve most marks, though the paper has numbered lists too;
 * else plain numbers, unless the next item of their list is called by nothing or all of them head sections.
 */
function runByBracket(
  runOf: RunOf,
  candidates: readonly Opening[],
  marks: ReadonlyMap<string, readonly number[]>,
  text: string,
): readonly Opening[] {
  const run = runOf(marks);
  const alike = runOf(marks, ({ notation }) => notation === bracket.name);
  const heads = new Set(candidates.map(({ span }) => span.start));
  const calls = [...marks.values()].flat().filter((at) => !heads.has(at)).length;
  if (alike.length >= 2 && alike.length >= Math.min(run.length, calls) * 0.8) return alike;
  const last = run.at(-1);
  const isNext = ({ block, label }: Opening): boolean =>
    last !== undefined && block === last.block + 1 && Number(label) === Number(last.label) + 1;
  const isList = candidates.some((opening) => isNext(opening) && !marks.has(opening.label));
  return isList || run.every(({ span }) => headsProse(text, span.start)) ? [] : run;
}

/**
 * The notes of a run `(1) …`, `(2) …` or `1/ …`, `2/ …` whose numbers all stand in the text before, in the same order;
 * none where they count something else, such as the items of a list.
 */
function calledInOrder(
  numbered: readonly Opening[],
  { name }: Notation,
  marks: ReadonlyMap<string, readonly number[]>,
): readonly Opening[] {
  const run = rise(numbered.filter(({ notation }) => notation === name));
  const called = run.filter(({ label, span }) => (marks.get(label)?.[0] ?? Infinity) < span.start);
  const first = called.map(({ label }) => marks.get(label)![0]!);
  const inOrder = first.filter((at, i) => i === 0 || at > first[i - 1]!).length;
  return called.length >= FEWEST_IN_ORDER && called.length >= run.length * 0.8 && inOrder >= called.length * 0.8
    ? run
    : [];
}

const FEWEST_IN_ORDER = 3;

/** Whether most raised numbers are labels of a numbered bibliography. */
export function citesEntries(candidates: readonly Opening[], { raised }: Census, sections: Sections): boolean {
  const labels = new Set(
    candidates.filter(({ block }) => sections.kinds[block] === 'bibliography').map(({ label }) => label),
  );
  const cited = [...raised.keys()].filter((label) => labels.has(label)).length;
  return cited >= 2 && cited >= raised.size * 0.6;
}

/**
 * The run whose numbers stand bare in the text before, where all superscripts were lost: of all candidates, or of those
 * alone that something before may call, since headings are numbered too (`1. Introduction`).
 */
function calledByBareNumbers(candidates: readonly Opening[], text: string): readonly Opening[] {
  const { length } = rise(candidates);
  if (length < 2 || length > MOST_BARE) return [];
  const bare = bareNumbers([{ start: 0, end: text.length, text }]);
  const marks = new Map([...bare].map(([label, places]) => [label, places.map(({ start }) => start)]));
  const run = rise(candidates, marks);
  const calls = countCalls(bare, run);
  const called = rise(
    candidates.filter(({ label, span }) => (marks.get(label)?.[0] ?? Infinity) < span.start),
    marks,
  );
  if (called.length > 1 && called.length > calls && countCalls(bare, called) === called.length) return called;
  if (calls < 2 || calls < run.length * 0.6) return [];
  // Where the notes of one shape have all the marks, the others are items of lists: `3 Kern, Häfen` and `3) the piers;`.
  const alone = byShape(run, text).length > 1 ? byShape(candidates, text).map((each) => rise(each, marks)) : [];
  return alone.find((each) => each.length < run.length && countCalls(bare, each) >= calls) ?? run;
}

/** How many of a run's numbers stand bare in the text before, each in one place. */
function countCalls(bare: BareNumbers, run: readonly Opening[]): number {
  const starts = seriesStarts(run);
  return findLostMarks(
    bare,
    run.map(({ label, span }, i) => ({ label, after: starts[i]!, before: span.start })),
  ).length;
}

/** A longer run of numbered paragraphs is a list of something else. */
const MOST_BARE = 400;

/**
 * The candidates whose numbers rise from the first, starting again where a new series starts: a 2 follows, or the page
 * has one note, and its mark stands behind the note before; behind a table's or an annex's own notes the numbers before
 * them go on.
 *
 * @param marks what may call them, by label: rising offsets
 */
function rise(candidates: readonly Opening[], marks?: ReadonlyMap<string, readonly number[]>): Opening[] {
  const run: Opening[] = [];
  const numbers = candidates.map((opening) => Number(opening.label));
  let expected = 1;
  let highest = 0;
  for (const [i, candidate] of candidates.entries()) {
    const number = numbers[i]!;
    const ahead = numbers.slice(i + 1, i + 6);
    const restarts =
      number === 1 && ((expected > 2 && ahead.includes(2)) || isCalledAgain(candidate, run.at(-1), marks));
    const goesOn = number > highest && number <= highest + WIDEST_GAP && ahead.includes(number + 1);
    if (!restarts && (number < expected || (run.length > 0 && number > expected + WIDEST_GAP && !goesOn))) continue;
    if (!restarts && ahead.some((other) => other >= expected && other < number)) continue;
    run.push(candidate);
    expected = number + 1;
    highest = Math.max(highest, number);
  }
  return run;
}

/** Whether marks call the first such note, before the note in hand, and this one behind it. */
function isCalledAgain(
  { label, span }: Opening,
  last: Opening | undefined,
  marks: ReadonlyMap<string, readonly number[]> | undefined,
): boolean {
  const places = marks?.get(label);
  if (!places || !last) return false;
  const next = partition(places, (at) => at <= last.span.start);
  return next > 0 && next < places.length && places[next]! < span.start;
}

/** How many notes may open in the middle of lines between two that open a line of their own. */
const WIDEST_GAP = 15;
