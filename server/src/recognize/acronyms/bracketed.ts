import { foldInPlace } from '../../text/folding';
import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import type { AcronymDefinition } from '../mentions';
import { type BracketContents, shortFormFirst, shortFormLast } from './bracket-contents';
import { isCommonKnowledge } from './common-knowledge';
import { definition } from './definition';
import type { LongForm } from './long-form';
import { longFormAfter } from './long-form-after';
import { longFormBefore } from './long-form-before';
import type { ShortForm } from './short-forms';

/**
 * The definitions that a bracket gives: `long form (SF)`, `long form (SF; gloss)`, `long form (SF in Spanish)`, `long
 * form (hereinafter SF)`, `name (name in the other language, SF)`, `SF (long form)`.
 *   Electoral Institute (IE, Spanish acronym)
 *                       ^ bracket
 */
export function bracketedDefinitions(
  text: string,
  bracket: number,
  shortBefore: ShortForm | undefined,
): readonly AcronymDefinition[] {
  const inside = insideOf(text, bracket);
  if (!inside) return [];
  // In small letters it can only be a long form: `IDP (internally displaced person)`.
  const content = text.slice(inside.start, inside.end);
  if (!HAS_CAPITAL.test(content))
    return shortBefore ? definedByLongForm(text, inside, shortBefore) : definedInSmallLetters(text, inside, content);
  const shortFirst = shortFormFirst(text, inside);
  if (shortFirst) return definedByShortForm(text, bracket, inside, shortFirst);
  const shortLast = shortFormLast(text, inside);
  if (shortLast) {
    const found = definedByShortForm(text, bracket, inside, shortLast);
    if (found.length > 0) return found;
  }
  const spelled = definedByWordLast(text, bracket, inside);
  if (spelled.length > 0) return spelled;
  const headed = definedWithItsHead(text, bracket, inside);
  if (headed.length > 0) return headed;
  return shortBefore ? definedByLongForm(text, inside, shortBefore) : [];
}

/**
 * "Secretaría de Puertos (Ports Ministry, Sepue)", "the Ports Ministry (Secretaría de Puertos, Sepue)": a short form that
 * is read as a word, where one of the names spells it.
 */
function definedByWordLast(text: string, bracket: number, { start, end }: Span): readonly AcronymDefinition[] {
  const last = WORD_LAST.exec(text.slice(start, end));
  if (!last) return [];
  const form = last[1]!;
  const names = [
    longFormBefore(text, bracket, form, 'bracketed'),
    longFormAfter(text, start, form, 'bracketed', start + last.index),
  ];
  const long = names.find((name) => name && !name.byShape);
  return long ? [definition(text, { start: end - form.length, end, form, shape: 'joined' }, long)] : [];
}

/** `, Sepue` at the end */
const WORD_LAST = /, ([A-ZÀ-Þ][a-zß-ɏ]{2,10})$/;

/** "Corte Interamericana de Puertos (la Corte IP)": the bracket repeats the first word of the name, and its letters go on with the rest. */
function definedWithItsHead(text: string, bracket: number, { start, end }: Span): readonly AcronymDefinition[] {
  const found = HEAD_FIRST.exec(text.slice(start, end));
  if (!found) return [];
  const [, head, form] = found as unknown as [string, string, string];
  const long = longFormBefore(text, bracket, head[0] + form, 'bracketed');
  if (!long || long.byShape || !text.startsWith(`${head} `, long.start)) return [];
  return [definition(text, { start: end - form.length, end, form, shape: 'capitals' }, long)];
}

/** `la Corte IDH`, `Corte IDH` */
const HEAD_FIRST = /^(?:(?:the|el|la) )?([A-ZÀ-Þ][a-zß-ɏ]{2,14}) ([A-ZÀ-Þ]{2,6})$/;

const HAS_CAPITAL = /[A-ZÀ-Þ]/;

/** "parts per thousand (ppt)": each letter is an initial, and no vowel makes it a word. */
function definedInSmallLetters(text: string, { start, end }: Span, form: string): readonly AcronymDefinition[] {
  const long = CONSONANTS.test(form) ? longFormBefore(text, start - 1, form, 'beside') : undefined;
  return long ? [definition(text, { start, end, form, shape: 'joined' }, long)] : [];
}

const CONSONANTS = /^[b-df-hj-np-tv-xz]{3,6}$/;

/** What stands in the bracket, as far as a bracket inside it, without the blank that a converter left: `(NPS 4 )`. */
function insideOf(text: string, bracket: number): Span | undefined {
  const limit = Math.min(text.length, bracket + LONGEST_BRACKET);
  for (let i = bracket + 1; i < limit; i++) {
    const character = text[i];
    if (character === ')' || character === ']') return { start: bracket + 1, end: i - (text[i - 1] === ' ' ? 1 : 0) };
    if (character === '(' || character === '[') return i > bracket + 1 ? { start: bracket + 1, end: i } : undefined;
  }
  return undefined;
}

const LONGEST_BRACKET = 240;

function definedByShortForm(
  text: string,
  bracket: number,
  inside: Span,
  { short, evidence, behind, before, second, longer }: BracketContents,
): readonly AcronymDefinition[] {
  // "Joint Submission 2 (JS 2)".
  const whole = longer && longFormBefore(text, bracket, longer.form, 'bracketed');
  if (whole && !whole.byShape) return [definition(text, longer, whole)];
  const insideForm = before
    ? longFormAfter(text, before.start, short.form, 'bracketed', before.end)
    : behind && longFormAfter(text, behind.start, short.form, 'bracketed');
  const original = insideForm && insideForm.end <= inside.end && !insideForm.byShape ? insideForm : undefined;
  // "Comisión de Puertos y Muelles (Quays and Harbors Commission, CPM)": the letters are those of the name before it.
  const isGlossed = before !== undefined && !original;
  if (isGlossed && insideForm?.end !== before.end) return [];
  const beside = longFormBefore(text, bracket, short.form, original ? 'bracketed' : evidence);
  const long = beside ?? (behind && namedTwice(text, bracket, short.form, text.slice(behind.start, inside.end)));
  if (isGlossed) return long && !long.byShape ? [definition(text, short, long)] : [];
  if (!long) {
    const isNamed = insideForm && !isCommonKnowledge(short.form) && isNamedBehind(text, behind, inside, insideForm);
    const named = isNamed ? insideForm : original;
    return named ? [definition(text, short, named)] : [];
  }
  // "Georgetown University (USA)": what everybody knows is defined by its letters or not at all.
  if (long.byShape && (isCommonKnowledge(short.form) || isNumberedOther(text, short.form, long))) return [];
  // Of "the fifth Harbor Conference (HC V)" the short form is `HC`; "World Forum for Harbors (WP.29)" defines nothing.
  if (longer && !second && (long.byShape || text[short.end] !== ' ')) return [];
  const found = definition(text, short, long, original);
  return second ? [found, definition(text, second, { ...long, byShape: true })] : [found];
}

/** "Centro Nacional de Muelles (CENAMU, National Quay Center)": the letters begin as the name before does, and another name stands behind. */
function namedTwice(text: string, bracket: number, form: string, behind: string): LongForm | undefined {
  if (!OTHER_NAME.test(behind)) return undefined;
  const long = longFormBefore(text, bracket, form, 'bracketed');
  return long?.byShape && foldInPlace(text[long.start]!) !== foldInPlace(form[0]!) ? undefined : long;
}

/** `National Quay Center`, `National Center for the Control of Quays`: three words and more, the rest of the bracket */
const OTHER_NAME = withRanges(/^[A-ZÀ-Þ][\p{L}'’-]+(?: (?:[a-zß-ÿ]{1,4}|[A-ZÀ-Þ][\p{L}'’-]+)){2,12}$/u);

/** "(ENPH, the National Survey of Port Workers)": with its article and to the bracket's end, a name in another language. */
function isNamedBehind(text: string, behind: Span | undefined, { end }: Span, long: Span): boolean {
  return behind !== undefined && long.end === end && /^(?:the|el|la) /.test(text.slice(behind.start, end));
}

/** "the Paris Agreement (COP21)": a letter and a number that no word of the name opens with call something else. */
function isNumberedOther(text: string, form: string, { start, end }: Span): boolean {
  return /\d/.test(form) && !new RegExp(`(?<![A-Za-zÀ-ɏ])${form[0]}`, 'i').test(text.slice(start, end));
}

/** `FAST (Fast and Secure Trade)`, `DEA (Drug Enforcement Administration, por sus siglas en inglés)`. */
function definedByLongForm(text: string, inside: Span, short: ShortForm): readonly AcronymDefinition[] {
  const content = text.slice(inside.start, inside.end);
  const start = inside.start + (LEAD.exec(content)?.[0].length ?? 0);
  const end = inside.start + (REST.exec(content)?.index ?? content.length);
  const upTo = (limit: number) => longFormAfter(text, start, short.form, 'bracketed', limit);
  const whole = short.form.includes('-') ? upTo(inside.end) : undefined;
  // "HSB-CF (Harbor Safety Board – Coastal Fund)": letters go on behind the dash.
  const long = whole && !whole.byShape ? whole : (upTo(end) ?? upTo(inside.end));
  // "Georgetown University (USA)", "Isla MarBlanca (Harbor Police)": letters or nothing.
  if (!long || (long.byShape && (short.shape === 'joined' || isCommonKnowledge(short.form)))) return [];
  return [definition(text, short, long)];
}

/** What introduces a long form in its bracket: `which stands for the `, `i.e. `, `formerly `, `then known as the `, `es decir, `. */
const LEAD =
  /^(?:(?:which |that )?stands for|(?:short|acronym|abbreviation|initials) (?:for|of)|i\.e\.,?|(?:(?:formerly|previously|originally|then|once|now|also) )?(?:known as|called)|formerly|previously|es decir,|antes|steht für|significa) /;

/** What follows a long form in its bracket: `; …`, `, por sus siglas`, `, 1994`, ` – in Spanish`. */
const REST = /[;:]|, (?:[a-z]|[0-9])| [–—-] |\/|, (?=[A-ZÀ-Þ][a-zß-ɏ]+$)| in (?:Spanish|English|French)/;
