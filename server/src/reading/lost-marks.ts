import { matchesOf } from '../text/matches';
import { isMonth } from '../text/months';
import { partition } from '../text/partition';
import type { Span } from '../text/span';
import { textBefore } from '../text/text-before';

/** A stretch of text in the source in which a mark may have lost its superscript. */
export interface Stretch extends Span {
  readonly text: string;
}

/** A note that nothing calls, with the source offsets between which its mark must stand. */
export interface UncalledNote {
  readonly label: string;
  readonly after: number;
  readonly before: number;
}

/** Bare numbers that stand where a raised one would, by label; each list in the order of the source. */
export type BareNumbers = ReadonlyMap<string, readonly Span[]>;

/** Collects the numbers that are glued to a word or its punctuation, or stand behind a sentence. */
export function bareNumbers(stretches: readonly Stretch[]): BareNumbers {
  const found = new Map<string, Span[]>();
  for (const { start, text } of stretches) {
    for (const match of matchesOf(NUMBER, text)) {
      const label = match[0];
      const left = textBefore(text, match.index, 12).replaceAll('*', '');
      const right = text.slice(match.index + label.length, match.index + label.length + 4);
      if (!isGlued(left, right) && !(isBehindSentence(left, right) && !isDay(text, match.index + label.length)))
        continue;
      const span = { start: start + match.index, end: start + match.index + label.length };
      const places = found.get(label);
      if (places) places.push(span);
      else found.set(label, [span]);
    }
  }
  return found;
}

/**
 * Finds the marks of notes that nothing calls: a bare number where the note exists, its place in the order of the
 * marks fits, and one place alone does. Source spans of the numbers, sorted.
 *
 * @param uncalled in the order of the notes
 */
export function findLostMarks(bare: BareNumbers, uncalled: readonly UncalledNote[]): Span[] {
  const found: Span[] = [];
  let last: { readonly number: number; readonly end: number } | undefined;
  for (const { label, after, before } of uncalled) {
    const number = Number(label);
    // The marks rise as the notes do, until the numbers start again.
    const from = last && last.number < number ? Math.max(after, last.end) : after;
    const places = bare.get(label) ?? [];
    const first = partition(places, ({ start }) => start < from);
    const place = places[first];
    const isAlone = place && place.start < before && (places[first + 1]?.start ?? Infinity) >= before;
    if (!isAlone) continue;
    last = { number, end: place.end };
    found.push(place);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** `12`, `104`; not `1994` */
const NUMBER = /(?<!\d)\d{1,3}(?!\d)/g;

/** `agenda.3 The`, `Mexico3United`, `2021.75`, `2021;7 the`, `39%.8 No`; not `G20`, `3.5`, `A4`, `x1`, `issue2/12` */
function isGlued(left: string, right: string): boolean {
  if (/^[%°\d/=-]|^[.,:]\d|^\.?[a-z]|^(?:st|nd|rd|th)\b/.test(right)) return false;
  if (/[a-zß-öø-ÿ]{3}$/.test(left)) return true;
  if (/\d[.,]$/.test(left)) return /(?:^|[^\d])(?:1[89]|20)\d\d[.,]$/.test(left);
  const isClosed =
    /(?:[A-Za-zÀ-ɏ)\]”"’'%]|(?:^|\D)(?:1[89]|20)\d\d(?=;))[.,;:!?”"’')\]]{1,2}$/.test(left) ||
    /[a-z][”"’']$/.test(left);
  return isClosed && /^(?:\s|$)/.test(right) && !ABBREVIATION.test(left.trimEnd());
}

/** `various countries. 94`, `in 2006. 41`, `of the NHB. 14`, `of ‘the quays’. 15` at a paragraph's end, or before a new sentence or quotation */
function isBehindSentence(left: string, right: string): boolean {
  return (
    /(?:[a-zß-öø-ÿ)\]”"’']|\d{4}|[A-Z]{3})[.!?]["”’']? $/.test(left) &&
    !ABBREVIATION.test(left.trimEnd()) &&
    /^(?:[\s*_]*$|\s+[“„«»‘"]?[A-ZÀ-Þ])/.test(right)
  );
}

/** `3 May` opens a sentence, or a line of a chronology. */
function isDay(text: string, end: number): boolean {
  const word = /^\s\*{0,2}([A-Za-zÀ-ɏ]{3,10})/.exec(text.slice(end, end + 14))?.[1];
  return word !== undefined && isMonth(word);
}

/** `no.`, `vol.`, `pp.`: the number behind them is theirs. */
const ABBREVIATION = /\b(?:no|nos|nr|vol|pp?|art|sec|ch|cap|fig|núm|n|nn|párr|para|col|bd|hg|s)\.$/i;
