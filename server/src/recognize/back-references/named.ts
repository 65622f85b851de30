import { matchesOf } from '../../text/matches';
import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import { textBefore } from '../../text/text-before';
import type { Wording } from '../../text/wording';
import { authorsBefore } from '../names';
import { italicEndingAt } from './italics';
import { clauseStart, isIntroduced } from './leads';

/** The words that name a work beside a back-reference. */
export interface NamedWork {
  /** As printed: `Kern, *The Demand for Rules*`, `Harbor Report`, `v. d. Tann`. */
  readonly called: string;
  readonly authors: readonly string[];
  /** What of it is set as a title, in italics or in quotation marks. */
  readonly title?: string;
  readonly span: Span;
}

/**
 * Reads what names a work right before `at`: `Smith, *Short Title*, `, `Bracamonte y Sosa (`, and in a note also words
 * that nothing tells from a title: `Harbor Report, `.
 */
export function namedBefore(wording: Wording, at: number): NamedWork | undefined {
  const { text, kind } = wording;
  const end = skipBack(text, at);
  if (isIntroduced(text, end)) return undefined;
  // In running text a quotation before a bracket is a quotation: `"…" (op. cit.: 28)`.
  const mayBeTitle = kind === 'note' || /,\s?$/.test(textBefore(text, at, 2));
  const title = mayBeTitle ? titleBefore(wording, end) : undefined;
  const names = authorsBefore(text, 0, title ? skipBack(text, title.span.start) : end, true);
  const adjacent = names && (title ? skipBack(text, title.span.start) : end) - names.span.end <= 1 ? names : undefined;
  const clause =
    kind === 'note' || kind === 'entry'
      ? plainName(text, behindPlace(text, clauseStart(text, end), end), end)
      : joinedNames(text, end);
  const starts = [adjacent?.span.start, title?.span.start, clause].filter((start) => start !== undefined);
  if (starts.length === 0) return undefined;
  const start = Math.min(...starts);
  return {
    called: text.slice(start, end),
    authors: (adjacent?.authors ?? []).filter((name) => !PRONOUN.test(name)),
    ...(title && { title: title.text }),
    span: { start, end: at },
  };
}

// `Ders.`, `Idem`: the author of the work before, not a name
const PRONOUN = /^(?:[Dd](?:ers|ies)|[Ii]dem|[IÍií][Dd](?:em)?|[Ee]adem)\.?$/;

/** Behind the page and the "and" that end another citation: `Kern, “Quays”, p. 12, y Lago, op. cit.` */
function behindPlace(text: string, start: number, end: number): number {
  const last = matchesOf(PLACE_AND, text.slice(start, end)).at(-1);
  return last ? start + last.index + last[0].length : start;
}

// `, p. 12, y `, `, pp. 3-9 y ss., y en `, `, S. 12 f. und `
const PLACE_AND =
  /,\s(?:pp?|págs?|S)\.\s?\d[\d–-]{0,10}(?:\s?(?:y ss|ff?)\.)?,?\s(?:and|y|e|et|und|sowie)\s(?:(?:in|en|de)\s)?/g;

/** Where the words between `start` and `end` begin, if they can be a name: a few words without a verb or a date. */
function plainName(text: string, start: number, end: number): number | undefined {
  const words = text.slice(start, end);
  return words.length > 1 && NAME.test(words) && !SENTENCE.test(words) && !POINTER.test(words) ? start : undefined;
}

// `infra, nota 30, y`: what refers to another note names nothing
const POINTER = /\b(?:supra|infra|[Ii]bid|cit\.|(?:notes?|nota|n\.|Fn\.|Anm\.)\s?\d)/;

/** Where `Krug/Soltau` begins, two authors as German papers join them. */
function joinedNames(text: string, end: number): number | undefined {
  const match = JOINED_NAMES.exec(textBefore(text, end, 60));
  return match ? end - match[0].length : undefined;
}

// `Krug/Soltau`, `Peichl/von Söder`
const JOINED_NAMES = withRanges(/(?<![\p{L}])\p{Lu}[\p{L}-]{1,24}\/(?:v(?:on|an)\s)?\p{Lu}[\p{L}-]{1,24}$/u);

// `Harbor Report`, `v. d. Tann`, `Mosenthin, Markt`, `per una critica Norsa, Chi paga`: up to nine words, with a capital
const NAME = /^(?=.*[A-ZÀ-Þ])[^\s;]{1,40}(?:\s[^\s;]{1,40}){0,8}$/;

// A word that only a sentence has.
const SENTENCE =
  /\s(?:is|are|was|were|has|have|had|will|would|which|that|who|es|son|fue|que|ha|han|ist|sind|war|hat|die|der|das|est|sont|qui|à|foi|são|è|sono|che)\s/;

// ` (1999), ` behind the name
const YEAR = /\s\((?:1[5-9]|20)\d\d[a-z]?\),?\s?$/;

function skipBack(text: string, at: number): number {
  let end = at - (YEAR.exec(textBefore(text, at, 12))?.[0].length ?? 0);
  while (end > 0 && at - end < 8 && /[\s,([:*_]/.test(text[end - 1]!)) end--;
  return end;
}

/** An italic or quoted title that ends at `end`. */
function titleBefore(wording: Wording, end: number): { readonly text: string; readonly span: Span } | undefined {
  const { text, styles } = wording;
  const style = italicEndingAt(styles, end);
  if (style) return { text: text.slice(style.start, style.end), span: style };
  const quoted = QUOTED.exec(textBefore(text, end, 204));
  if (!quoted) return undefined;
  const start = end - quoted[0].length;
  return { text: withoutQuotationMarks(quoted[0]), span: { start, end } };
}

// `“Short Title,”` at the end of what stands before.
const QUOTED = /(?:“[^“”]{3,200}”|"[^"]{3,200}"|‘[^‘]{3,200}’|«[^«»]{3,200}»|„[^„“]{3,200}“)$/;

export function withoutQuotationMarks(title: string): string {
  return title.replace(/^["“‘«„]\s?|[,.]?\s?["”’»“]$/g, '');
}
