import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { textBefore } from '../../text/text-before';

/** A mark that calls a note, as one notation writes it. Offsets are those of the text it was read in. */
export interface MarkerMatch {
  readonly span: Span;
  /** The labels it calls: `<sup>1,2</sup>` calls two. */
  readonly labels: readonly { readonly label: string; readonly span: Span }[];
  /** What it should read where it is damaged. */
  readonly mend?: string;
  /** The note's own words, where the mark holds them: `^[See Smith 2004.]`. */
  readonly body?: Span;
}

/** The mark that opens a note at the head of a line. Offsets are those of the line. */
export interface OpeningMatch {
  readonly label: string;
  /** The mark itself. */
  readonly span: Span;
  /** Where the note's own words start. */
  readonly text: number;
  readonly mend?: string;
}

/** One way to write notes. */
export interface Notation {
  readonly name: string;
  /** The characters that its marker can start with; empty where it has none of its own. */
  readonly triggers: string;
  /** Reads the marker that starts at `at`, which holds one of the triggers. */
  readonly marker?: (text: string, at: number) => MarkerMatch | undefined;
  /** Reads the opening of a note at `at`: the head of a line, or a place in a line of notes. */
  readonly opening?: (text: string, at: number) => OpeningMatch | undefined;
}

/** What a raised label may be: a number of up to three figures, or stars and daggers. */
export const LABEL = String.raw`\d{1,3}|(?:\\?\*|∗){1,3}|[†‡§¶]{1,3}`;

/** `a,` before `*`: the letter ties an author to where he works, and the star calls his note. */
export const LETTER_BEFORE_STAR = String.raw`(?:(?:[a-z]\s?,\s?){1,3}(?=\\?[*∗†‡]))?`;

/** A label as notes are told by it: `∗` and `\*`, as OCR and Markdown write a star, are `*`. */
export function labelOf(printed: string): string {
  return printed.replaceAll('\\', '').replaceAll('∗', '*');
}

/** The labels in `1, 2` or `1–3`, each with its place; the numbers that a range leaves out stand at its dash. */
export function labelsIn(text: string, start: number, end: number): { label: string; span: Span }[] {
  const labels: { label: string; span: Span }[] = [];
  for (const match of matchesOf(LABEL_OR_RANGE, text.slice(start, end))) {
    const [all, first = all, dash = '', last] = match;
    const from = start + match.index;
    const to = from + first.length;
    labels.push({ label: labelOf(first), span: { start: from, end: to } });
    const limit = Math.min(Number(last ?? 0), Number(first) + LONGEST_RANGE);
    for (let number = Number(first) + 1; number < limit; number++)
      labels.push({ label: String(number), span: { start: to, end: to + dash.length } });
  }
  return labels;
}

/** `12`, `7–` before `9`, `†` */
const LABEL_OR_RANGE = /(\d+)(?:(\s?[–-]\s?)(?=(\d+)))?|(?:\\?\*|∗)+|[†‡§¶]+/g;
const LONGEST_RANGE = 20;

/**
 * Whether the raised number behind `at` is a power or part of a unit and not a note: `m²`, `10⁶`, `x²`, `hm³`, `ha⁻¹`.
 * A year before it (`2004⁸`) or a word (`territory⁴`) leaves it a note.
 */
export function isPower(text: string, at: number): boolean {
  if (text[at - 1] === '⁻') return true;
  const before = /(?:^|[^A-Za-zÀ-ɏ\d])([A-Za-z]{1,3}|\d+)$/.exec(textBefore(text, at, 12))?.[1];
  if (before === undefined) return false;
  if (/^\d/.test(before)) return !/^(?:1[4-9]|20)\d\d$/.test(before);
  return UNIT_OR_VARIABLE.test(before) || (before === 'dam' && /\d\sdam$/.test(textBefore(text, at, 5)));
}

/** `x`, `km`, `hm`, `ft`, `CO`, the `C` of `C²` and `C⁴ISR`; `dam` is one behind a number alone, for rivers have dams */
const UNIT_OR_VARIABLE = /^(?:[a-z]|[kcdhMG]m|mm|nm|ft|mi|ha|CO|[CRNX])$/;
