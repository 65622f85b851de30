import { foldInPlace } from '../../text/folding';
import { isCapital, isDigit } from '../../text/letters';
import { matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';
import { isFunctionWord } from './function-words';

/** A word of a phrase that may be a long form; offsets are those of the text. */
export interface PhraseWord extends Span {
  /** Letters and digits without accents, in lower case. */
  readonly folded: string;
  /** Offsets in `folded` at which the word or a hyphenated part of it starts: `Customs-Trade` has 0 and 8. */
  readonly initials: readonly number[];
  readonly capitalized: boolean;
  /** All its letters may stand in a short form: `UN`, `U.S.`, `20`. */
  readonly allInitials: boolean;
  readonly joins: boolean;
  /** `Mexico's`. */
  readonly possessive: boolean;
  /** What stands between it and the word before it. */
  readonly gap: string;
}

/**
 * The words right before the offset, back to where the sentence, the bracket or the quotation opens; `most` at most.
 *
 * @param acrossCommas a comma parts no phrases, whether a list ends behind it or not
 */
export function wordsBefore(text: string, end: number, most: number, acrossCommas = false): readonly PhraseWord[] {
  let start = end;
  for (let spaces = 0; start > 0 && end - start < REACH; start--) {
    const code = text.charCodeAt(start - 1);
    if (isBreak(code) || (code === SPACE && start < end && ++spaces >= most)) break;
  }
  // Not from the middle of a word.
  if (end - start === REACH) while (start < end && text.charCodeAt(start) !== SPACE) start++;
  const words = wordsOf(text, start, end);
  let first = words.length - 1;
  for (let isList = acrossCommas; first > 0; first--) {
    const word = words[first]!;
    isList ||= AND.test(word.folded);
    if (!joins(word) || (!isList && word.gap.startsWith(','))) break;
  }
  const phrase = words.slice(Math.max(first, 0));
  const last = phrase[phrase.length - 1];
  if (!last) return phrase;
  const lastEnd = last.end + (text[last.end] === '.' && LEGAL_FORM.test(last.folded) ? 1 : 0);
  return ENDING.test(text.slice(lastEnd, end)) ? [...phrase.slice(0, -1), { ...last, end: lastEnd }] : [];
}

/** Words whose dot is their own, not the sentence's: `Inc.`, `Ltd.`. */
const LEGAL_FORM = /^(?:inc|ltd|co|corp|bros|cía|cia)$/;

/** The words right after the offset, up to where the sentence or the bracket ends; `most` at most. */
export function wordsAfter(text: string, start: number, most: number, limit = text.length): readonly PhraseWord[] {
  let end = start;
  for (let spaces = 0; end < limit && end - start < REACH; end++) {
    const code = text.charCodeAt(end);
    if (isBreak(code) || (code === SPACE && end > start && ++spaces >= most)) break;
  }
  if (end - start === REACH) while (end > start && text.charCodeAt(end) !== SPACE) end--;
  const words = wordsOf(text, start, end);
  if (words.length === 0 || !BEGINNING.test(text.slice(start, words[0]!.start))) return [];
  let last = 1;
  while (last < words.length && joins(words[last]!)) last++;
  return words.slice(0, last);
}

/** Long forms are not longer than this. */
const REACH = 260;
const SPACE = 32;

/** Whether the character parts phrases wherever it stands: `;`, `:`, `?`, `!`, brackets, bars. */
function isBreak(code: number): boolean {
  return (
    code === 59 ||
    code === 58 ||
    code === 63 ||
    code === 33 ||
    code === 40 ||
    code === 41 ||
    code === 91 ||
    code === 93 ||
    code === 124
  );
}

/** A word: `Attorney`, `General's`, `Customs-Trade`, `d'Investigation`, `U.S.`, `&`. */
const WORD = /(?:[A-ZÀ-Þ]\.){2,}|[A-Za-zÀ-ɏ0-9]+(?:[-‑'’&][A-Za-zÀ-ɏ0-9]+)*|&/g;

/** What stands between two words of one phrase: a space, a comma, a slash, a hyphen or a dash inside it (`Board -Fund`). */
const JOIN = /^(?:['’]?[ \u00a0\n]{1,3}|,[ \u00a0\n]|[/–-]| (?:--?|–) | -|- )$/;

/** A comma belongs to a phrase only where a list ends in it: `Alcohol, Tobacco and Firearms`. */
const AND = /^(?:and|&|y|e|et|und|ed?)$/;

/** What may stand between a long form and the bracket behind it: `” `, `,” `, ` » `, the `“ ` that closes in German. */
const ENDING = /^['’‘]?(?:[ \u00a0]?»|["”“])?,?["”»]?[ \u00a0\n]?$/;
const BEGINNING = /^[ \u00a0\n]?(?:["“„'‘]|« ?)?$/;

function joins(word: PhraseWord): boolean {
  return JOIN.test(word.gap);
}

function wordsOf(text: string, start: number, end: number): PhraseWord[] {
  const slice = text.slice(start, end);
  const words: PhraseWord[] = [];
  let last = 0;
  for (const match of matchesOf(WORD, slice)) {
    const article = ELIDED_ARTICLE.exec(match[0])?.[0].length ?? 0;
    words.push(phraseWord(match[0].slice(article), start + match.index + article, slice.slice(last, match.index)));
    last = match.index + match[0].length;
  }
  return words;
}

/** `L’` of `L’Agence`, `dell'` of `dell'Istituto`: an article is a word of its own, and no part of a name. */
const ELIDED_ARTICLE = /^(?:[Ll]|[Uu]n|(?:[DdNn]e|[Ss]u|[Dd]a|[Aa])ll)['’](?=[A-ZÀ-Þ])/;

/** Whether `l’` stands before a word, without a preposition in it: "Secondo *l’*Istituto", but not "Ministero *dell’*Interno". */
export function isBehindArticle(words: readonly PhraseWord[], i: number): boolean {
  const before = words[i - 1];
  return before !== undefined && words[i]!.start - words[i]!.gap.length - before.end === SHORTEST_ELIDED;
}

/** `l’` */
const SHORTEST_ELIDED = 2;

/** `d'Action`. */
const ELIDED = /^d['’][A-ZÀ-Þ]/;

function phraseWord(word: string, start: number, gap: string): PhraseWord {
  let folded = '';
  const initials: number[] = [];
  for (const part of word.split(/[-‑'’&.]/)) {
    // The s of a possessive begins no part.
    if (part.length > 1 || folded === '' || word.includes('.')) initials.push(folded.length);
    folded += foldInPlace(part);
  }
  // "Centre de Recherche et d'Action": what is elided has no capital of its own.
  const code = word.charCodeAt(ELIDED.test(word) ? 2 : 0);
  return {
    start,
    end: start + word.length,
    folded: folded || word,
    initials,
    capitalized: isCapital(code),
    allInitials: isDigit(code) || (word.length > 1 && word === word.toUpperCase() && isCapital(code)),
    joins: isFunctionWord(folded || word),
    possessive: /['’]s$/i.test(word),
    gap,
  };
}
