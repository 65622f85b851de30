import type { Span } from '../../text/span';
import type { AcronymDefinition } from '../mentions';
import { isCommonKnowledge } from './common-knowledge';
import { definition } from './definition';
import { type Evidence, isAcronym } from './long-form';
import { longFormAfter } from './long-form-after';
import { longFormBefore } from './long-form-before';
import { readShortForm, type ShortForm } from './short-forms';

/**
 * The definitions that a bracket gives: `long form (SF)`, `long form (SF; gloss)`, `long form (SF in Spanish)`, `long form
 * (hereinafter SF)`, `name (name in the other language, SF)`, `SF (long form)`.
 *   Electoral Institute (IE, Spanish acronym)
 *                       ^ bracket
 */
export function bracketedDefinitions(
  text: string,
  bracket: number,
  shortBefore: ShortForm | undefined,
): readonly AcronymDefinition[] {
  const inside = insideOf(text, bracket);
  if (!inside || !HAS_CAPITAL.test(text.slice(inside.start, inside.end))) return [];
  const shortFirst = shortFormFirst(text, inside);
  if (shortFirst) return definedByShortForm(text, bracket, inside, shortFirst);
  const shortLast = shortFormLast(text, inside);
  if (shortLast) {
    const found = definedByShortForm(text, bracket, inside, shortLast);
    if (found.length > 0) return found;
  }
  return shortBefore ? definedByLongForm(text, inside, shortBefore) : [];
}

const HAS_CAPITAL = /[A-ZÀ-Þ]/;

/** A short form in a bracket, what the words around it say, and a long form beside it. */
interface Bracketed {
  readonly short: ShortForm;
  readonly evidence: Evidence;
  /** Where a long form inside the bracket may stand: behind the short form, or before it. */
  readonly rest?: Span;
  readonly before?: Span;
  /** A second short form for the same name: `(USA or US)`. */
  readonly second?: ShortForm;
}

/** What stands in the bracket, as far as a bracket inside it. */
function insideOf(text: string, bracket: number): Span | undefined {
  const limit = Math.min(text.length, bracket + LONGEST_BRACKET);
  for (let i = bracket + 1; i < limit; i++) {
    const character = text[i];
    if (character === ')' || character === ']') return { start: bracket + 1, end: i };
    if (character === '(' || character === '[') return i > bracket + 1 ? { start: bracket + 1, end: i } : undefined;
  }
  return undefined;
}

const LONGEST_BRACKET = 240;

function shortFormFirst(text: string, inside: Span): Bracketed | undefined {
  const content = text.slice(inside.start, inside.end);
  const lead = LEAD.exec(content)![0];
  const short = readShortForm(text, inside.start + lead.length);
  if (!short || short.end > inside.end) return undefined;
  const tail = text.slice(short.end, inside.end).replace(ENDING, '');
  const tailStart = inside.end - tail.length;
  const stated = lead.trim().length > 3;
  if (tail.trim() === '') return { short, evidence: stated ? 'stated' : 'bracketed' };
  if (STATEMENT.test(tail)) return { short, evidence: 'stated' };
  const second = SECOND.exec(tail);
  if (second) {
    const other = readShortForm(text, tailStart + second[0].length);
    return {
      short,
      evidence: 'bracketed',
      ...(other && other.end === inside.end && isAcronym(other.form) ? { second: other } : {}),
    };
  }
  const gloss = GLOSS.exec(tail);
  if (!gloss || OTHER_SHORT_FORM.test(tail)) return undefined;
  const evidence = gloss[0].startsWith(';') ? 'bracketed' : 'beside';
  return { short, evidence, rest: { start: tailStart + gloss[0].length, end: inside.end } };
}

/** `hereinafter `, `known in Spanish as `, `por sus siglas en inglés, `, `or "`, `the “`. */
const LEAD =
  /^ ?(?:(?:hereinafter|hereafter|henceforth|(?:also |better |commonly )?(?:known|referred to|abbreviated|abbr\.|called)|or|in short|for short|acronym|initials|in Spanish|in English|in French|its Spanish acronym|by its Spanish (?:acronym|initials)|por sus siglas|conocid[oa]|siglas|sigla|en adelante|en lo sucesivo|kurz|abgekürzt|im Folgenden|ci-après)(?: (?:as|to|by its|its|by the|Spanish|French|English|acronym|initials|como|en inglés|en español|en francés|por sus siglas|in Spanish|in English|for)){0,5}[:,]? )?(?:the |el |la )?["“«'‘]?/i;

/** `s`, `’s`, a quotation mark: what belongs to the short form. */
const ENDING = /^(?:['’]?s)?["”»'’]?/;

/** ` in Spanish`, `, Spanish acronym`, `, por sus siglas en inglés`, `, for its initials in Spanish`, ` hereafter`. */
const STATEMENT =
  /^[,;:]? ?(?:in|en|auf|by|for|from|after|por|per|as|its|according to|the|hereinafter|hereafter|henceforth|from now on|de aquí en adelante|en adelante|en lo sucesivo)? ?(?:(?:its|the|sus|la|el|their|for|in|en) ){0,2}(?:Spanish|English|French|Portuguese|German|Italian|Russian|Arabic|español|inglés|francés|portugués|alemán|initials|acronym|abbreviation|siglas?|short|hereinafter|hereafter|henceforth|adelante|sucesivo)(?![a-z])/i;

/** ` or `, `/`, ` – `: a second short form, or another name. */
const SECOND = /^(?:,? (?:or|o|ou|oder) (?:the )?|\/| [–—] )["“]?/;

/** `, `, `; `, `: `, ` – `: something about it. */
const GLOSS = /^(?:[,;:] ?| ?[–—-] ?|, (?:or|now|formerly) )/;

/** `, DEA`, `, 2004`, ` and DEA`: a list of short forms, or a citation. */
const OTHER_SHORT_FORM =
  /^[,;:–—/-]? ?(?:(?:and|y|e|or|et|und) )?(?:[A-ZÀ-Þ]{2,}(?![a-zß-ɏ])|[A-Z]\.|[0-9]{4}|p+\. ?[0-9]|n\.)/;

/** The short form at the bracket's end: `(Instituto Electoral, IE)`, `(known by its Spanish acronym, IE)`. */
function shortFormLast(text: string, inside: Span): Bracketed | undefined {
  const content = text.slice(inside.start, inside.end);
  if (!LAST_IS_CAPITAL.test(content)) return undefined;
  const last = LAST.exec(content);
  if (!last) return undefined;
  const [lead, separator, form] = [content.slice(0, last.index), last[1]!, last[2]!];
  const start = inside.start + last.index + separator.length;
  const short: ShortForm = { start, end: start + form.length, form, shape: 'capitals' };
  if (STATED_LEAD.test(lead)) return { short, evidence: 'stated' };
  return { short, evidence: 'bracketed', before: { start: inside.start, end: inside.start + lead.length } };
}

const LAST_IS_CAPITAL = /[A-ZÀ-Þ.]["”]?$/;

/** `, IE`, `—IE`, ` or IE`, `: IE` at the end. */
const LAST = /((?:,|;|:|—|–| [-–—])? ?(?:(?:or|o|ou) )?["“]?)([A-ZÀ-Þ][A-ZÀ-Þ&.-]{1,14}[A-ZÀ-Þ.]?)["”]?$/;

/** `known by its Spanish acronym`, `por sus siglas en inglés`. */
const STATED_LEAD =
  /(?:acronym|initials|siglas|abbreviat\w+|known as|Spanish|English|inglés|español)(?: (?:in|en) \w+)?(?: as)?$/i;

function definedByShortForm(
  text: string,
  bracket: number,
  inside: Span,
  { short, evidence, rest, before, second }: Bracketed,
): readonly AcronymDefinition[] {
  const insideForm = before
    ? longFormAfter(text, before.start, short.form, 'bracketed', before.end)
    : rest && longFormAfter(text, rest.start, short.form, 'bracketed');
  const original = insideForm && insideForm.end <= inside.end && !insideForm.byShape ? insideForm : undefined;
  if (before && !original) return [];
  const long = longFormBefore(text, bracket, short.form, original ? 'bracketed' : evidence);
  if (!long) return original ? [definition(text, short, original)] : [];
  // "Georgetown University (USA)": what everybody knows is defined by its letters or not at all.
  if (long.byShape && isCommonKnowledge(short.form)) return [];
  const found = definition(text, short, long, original);
  return second ? [found, definition(text, second, { ...long, byShape: true })] : [found];
}

/** `FAST (Fast and Secure Trade)`, `DEA (Drug Enforcement Administration, por sus siglas en inglés)`. */
function definedByLongForm(text: string, inside: Span, short: ShortForm): readonly AcronymDefinition[] {
  const content = text.slice(inside.start, inside.end);
  const end = inside.start + (REST.exec(content)?.index ?? content.length);
  const long =
    longFormAfter(text, inside.start, short.form, 'bracketed', end) ??
    longFormAfter(text, inside.start, short.form, 'bracketed', inside.end);
  if (!long || (long.byShape && isCommonKnowledge(short.form))) return [];
  return [definition(text, short, long)];
}

/** What follows a long form in its bracket: `; …`, `, por sus siglas`, `, 1994`, ` – in Spanish`. */
const REST = /[;:]|, (?:[a-z]|[0-9])| [–—-] |\/|, (?=[A-ZÀ-Þ][a-zß-ɏ]+$)| in (?:Spanish|English|French)/;
