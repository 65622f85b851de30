import type { Span } from '../../text/span';
import { type Evidence, isAcronym } from './long-form';
import { readShortForm, type ShortForm } from './short-forms';
import { mayState, STATEMENT_ENDING, STATEMENT_FIRST, STATEMENT_LAST } from './statements';

/** A short form in a bracket, what the words around it say, and where a long form beside it may stand. */
export interface BracketContents {
  readonly short: ShortForm;
  readonly evidence: Evidence;
  /** Behind the short form: `(IE, Instituto Electoral)`. */
  readonly behind?: Span;
  /** Before it: `(Instituto Electoral, IE)`. */
  readonly before?: Span;
  /** The short form with what stands behind it: `(JS 2)`, `(WP.29)`, `(START I)`, `(EU NAVFOR)`, `(UN/HARFACT)`. */
  readonly longer?: ShortForm;
  /** A second short form for the same name: `(USA or US)`. */
  readonly second?: ShortForm;
}

/**
 * A bracket that its short form opens, but for words that introduce it: `(SF)`, `(SF; gloss)`, `(hereinafter “SF”)`.
 */
export function shortFormFirst(text: string, inside: Span): BracketContents | undefined {
  const content = text.slice(inside.start, inside.end);
  const lead = STATEMENT_FIRST.exec(content)![0];
  const short = readShortForm(text, inside.start + lead.length);
  if (!short || short.end > inside.end) return undefined;
  const more = isAcronym(short.form) ? MORE.exec(text.slice(short.end, inside.end))?.[0] : undefined;
  const longer = more === undefined ? undefined : { ...short, end: inside.end, form: short.form + more };
  if (longer && !more!.startsWith('/')) return { short, evidence: 'bracketed', longer };
  const tail = text.slice(short.end, inside.end).replace(ENDING, '');
  const tailStart = inside.end - tail.length;
  // `(in Spanish: Ejército del Faro)` goes on with more than a short form.
  if (!isAcronym(short.form) && /^ (?:[A-ZÀ-Þ]|del? )/.test(tail)) return undefined;
  const isStated = lead.trim().length > LONGEST_ARTICLE || STATEMENT_LAST.test(tail);
  if (isStated && !OTHER_SHORT_FORM.test(tail)) return { short, evidence: 'stated' };
  if (tail.trim() === '') return { short, evidence: 'bracketed' };
  const or = OR.exec(tail);
  if (or) {
    if (SYMBOL.test(tail)) return undefined;
    const other = readShortForm(text, tailStart + or[0].length);
    const isWhole =
      other !== undefined &&
      isAcronym(other.form) &&
      ENDS_SECOND.test(text.slice(other.end, Math.max(other.end, inside.end)));
    return { short, evidence: 'bracketed', ...(isWhole ? { second: other } : {}), ...(longer ? { longer } : {}) };
  }
  const inOtherLanguage = shortFormInOtherLanguage(text, tailStart, inside.end);
  if (inOtherLanguage) return { short, evidence: 'bracketed', second: inOtherLanguage };
  const separator = SEPARATOR.exec(tail)?.[0] ?? (CITED.test(tail) ? '' : undefined);
  if (separator === undefined) return undefined;
  // `(CISEN, DEA)` is a list; behind a semicolon a gloss may open with capitals of its own: `(DSHMRA; P.L. 96-283)`.
  // `Instituto Electoral (IE, 2004)` and `(IE 2004: 12)` introduce the institution whose work they cite.
  const mayStand = separator.startsWith(';') || CITED.test(tail);
  if (OTHER_SHORT_FORM.test(tail)) return mayStand ? { short, evidence: 'beside' } : undefined;
  // Behind a semicolon, or in small letters, it is a gloss; a capital may begin a list: `(CISEN, Mexico City)`.
  const isGloss = separator.startsWith(';') || GLOSS.test(tail.slice(separator.length));
  const behind = { start: tailStart + separator.length, end: inside.end };
  return { short, evidence: isGloss ? 'bracketed' : 'beside', behind };
}

/** A bracket with its short form at the end: `(Instituto Electoral, IE)`, `(known by its Spanish acronym, IE)`. */
export function shortFormLast(text: string, inside: Span): BracketContents | undefined {
  const content = text.slice(inside.start, inside.end);
  if (!LAST_IS_CAPITAL.test(content)) return undefined;
  const last = LAST.exec(content);
  if (!last) return undefined;
  const form = last[2]!;
  const lead = content.slice(0, last.index);
  const language = LANGUAGE_LEAD.exec(lead)?.[0].length ?? 0;
  const start = inside.start + last.index + last[1]!.length;
  const short: ShortForm = { start, end: start + form.length, form, shape: 'capitals' };
  if (mayState(lead) && STATEMENT_ENDING.test(lead)) return { short, evidence: 'stated' };
  if (KEYS.test(lead)) return { short, evidence: 'bracketed' };
  return { short, evidence: 'bracketed', before: { start: inside.start + language, end: inside.start + lead.length } };
}

/** The second short form in what follows the first: `; ALCA in Spanish`, `, known in Spanish as ALCA`. */
function shortFormInOtherLanguage(text: string, start: number, end: number): ShortForm | undefined {
  const separator = SEPARATOR.exec(text.slice(start, end))?.[0];
  if (!separator) return undefined;
  const at = start + separator.length;
  const lead = STATEMENT_FIRST.exec(text.slice(at, end))![0];
  const short = readShortForm(text, at + lead.length);
  if (!short || short.end > end || !isAcronym(short.form)) return undefined;
  const tail = text.slice(short.end, end).replace(ENDING, '');
  const isStated = tail === '' ? lead.trim().length > LONGEST_ARTICLE : ONLY_LANGUAGE.test(tail);
  return isStated ? short : undefined;
}

/** Nothing, ` in Spanish` or `, por sus siglas en inglés` behind the second short form: `(ECLAC, or CEPAL in Spanish)` */
const ENDS_SECOND = /^(?:,? por sus siglas)?(?: (?:in|en) [A-Za-zÀ-ɏ]{5,12})?$/;

/** ` in Spanish`, `, en inglés`, ` por sus siglas en español`. */
const ONLY_LANGUAGE = /^,? (?:por sus siglas )?(?:in|en|em|auf) [A-Za-zÀ-ɏ]{5,12}$/;

/** ` 2`, `.29`, ` II`, ` NAVFOR`, `/HARFACT` at the bracket's end. */
const MORE = /^(?:[ .](?:[0-9]{1,3}|[IVX]{1,4})|[ /][A-ZÀ-Þ]{2,12})$/;

/** `the`, `or`: no statement. */
const LONGEST_ARTICLE = 4;

/** `s`, `’s`, a quotation mark, with a comma before it as Americans set it: what belongs to the short form. */
const ENDING = /^(?:['’]?s)?(?:,?["”“»’‘]|'| »)?/;

/** ` or `, `/`, ` – `: a second short form, or another name. */
const OR = /^(?:,? (?:or|o|u|ou|oder) (?:the )?|\/| [–—] )["“]?/;

/** `/2001/6`, `/FPA/2001/1`: the rest of a document's symbol. */
const SYMBOL = /^\/[A-Z0-9./-]{0,40}[0-9]/;

/** `, `, `; `, `: `, ` – `, ` or, `: something about it. */
const SEPARATOR = /^(?:[,;:] ?| ?[–—-] ?| (?:or|o|ou|oder), )/;

/** `the office that counts`, `Mexico's statistics institute` */
const GLOSS = /^(?:[a-z]|[A-ZÀ-Þ][a-zß-ɏ]+['’]s [a-z]+ [a-z]+$)/;

/** `, 2004`, ` 2004`, `, 2004a: 12` */
const CITED = /^,? (?:1[5-9]|20)\d\d[a-k]?(?![\d–-])/;

/** `, DEA`, `, 2004`, ` and DEA`: a list of short forms, or a citation. */
const OTHER_SHORT_FORM =
  /^[,;:–—/-]? ?(?:(?:and|y|e|or|et|und) )?(?:[A-ZÀ-Þ]{2,}(?![a-zß-ɏ])|[A-Z]\.|[0-9]{4}|p+\. ?[0-9]|n\.)/;

const LAST_IS_CAPITAL = /[A-ZÀ-Þ.]["”'’]?$/;

/** `in Spanish: `, `Spanish: ` before a name in that language */
const LANGUAGE_LEAD = /^(?:[Ii]n |[Ee]n )?(?:Spanish|French|Portuguese|English|español|francés|inglés)[:,] /;

/** `@ruiz2003`, `@ruiz2003; @poe` before `, IE`: who is cited, no long form. */
const KEYS = /^-?@[^\s;,]{1,60}(?:; ?-?@[^\s;,]{1,60}){0,4}$/;

/** `, IE`, `—IE`, ` or IE`, `: IE`, `; hereafter IE` at the end. */
const LAST =
  /(?<! )( ?(?:,|;|:|—|–| [-–—])? ?(?:(?:or|o|ou|hereafter|hereinafter|henceforth|en adelante|en lo sucesivo|ci-après|im Folgenden) )?["“'‘]?)([A-ZÀ-Þ][A-ZÀ-Þ&.-]{1,14}[A-ZÀ-Þ.]?)["”'’]?$/;
