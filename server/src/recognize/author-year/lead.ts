import { endOfWord } from '../../text/letters';
import { monthNames, shortMonths } from '../../text/months';
import type { Span } from '../../text/span';
import { type AuthorNames, authorsBefore } from '../names';

/** What stands before a year inside the brackets of a citation. */
export interface Lead {
  readonly names?: AuthorNames;
  /** `October 2`, `June`, where a date stands before the year. */
  readonly date?: string;
  /** Nothing but separators: the year belongs to the author before it. */
  readonly empty: boolean;
  /** The lead holds nothing but the names, apart from separators and signals such as `see`. */
  readonly clean: boolean;
}

/** Reads `see also Kern, Robert ` before `1983`, or `; *El Universal*, October 2, ` before `2005`. */
export function readLead(text: string, span: Span): Lead {
  let end = span.end;
  while (end > span.start && /[\s,:([*_]/.test(text[end - 1]!)) end--;
  const near = text.slice(Math.max(span.start, end - 40), end);
  const dated = dateAtEnd(near);
  if (dated) end -= dated[0].length;
  else end -= EDITORS.exec(near)?.[0].length ?? 0;
  const start = behindSignals(text, span.start, end);
  const date = dated ? { date: dated[1]! } : {};
  if (start >= end) return { empty: true, clean: true, ...date };
  const alias = ALIAS.exec(text.slice(Math.max(start, end - 20), end))?.[0].length ?? 0;
  const whole = alias > 0 ? authorsBefore(text, start, end - alias, true) : undefined;
  if (whole && whole.span.end === end - alias)
    return { names: whole, ...date, empty: false, clean: isClean(text.slice(start, whole.span.start)) };
  const named = authorsBefore(text, start, end, true);
  const names = named ?? institutionAt(text, start, end);
  if (!names || names.span.end < end - 2) return { empty: false, clean: false, ...date };
  if (!named) return { names, ...date, empty: false, clean: false };
  const before = text.slice(start, names.span.start);
  const listed = SEMICOLON_LIST.test(before) ? before.split(';').map((name) => name.trim()) : undefined;
  if (!listed) return { names, ...date, empty: false, clean: isClean(before) };
  const authors = [...listed.filter((name) => name !== ''), ...names.authors];
  const all = { ...names, authors, span: { start, end: names.span.end }, joined: true };
  return { names: all, ...date, empty: false, clean: SHOUTED.test(before) };
}

/**
 * `Banque africaine de développement`: a body whose name goes on in small letters, where nothing else stands before the
 * year. So do the words of a sentence, so that this alone shows nothing.
 */
function institutionAt(text: string, start: number, end: number): AuthorNames | undefined {
  const words = text.slice(start, end);
  if (!BODY.test(words)) return undefined;
  return { authors: [words], span: { start, end }, etAl: false, joined: false };
}

// `Banque africaine de développement`, `Cour des comptes`
const BODY =
  /^[A-ZÀ-Þ][a-zß-ɏḀ-ỿ]{2,20}(?: [a-zß-ɏḀ-ỿ’'-]{1,20}){0,4} (?:d[eou]s?|del?|della|degli|der|für|of|de la|de l’|de los) [a-zß-ɏḀ-ỿ’' -]{4,40}$/;

/** `, ed`, ` (eds.)`, `, comps.`: the names before are those of editors; the last point may be left out with what parts them from the year. */
export const EDITORS =
  /,? ?(?:\((?:eds?|comps?|coords?|dirs?|orgs?|hrsg|hg)\.?\)|(?<=[, ])(?:eds?|comps?|coords?|dirs?|orgs?|Hrsg|Hg)\.?)$/;

// ` [HSB]` between an institution's name and the year
export const ALIAS = / \[[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ&-]{1,14}\]$/;

// `PONTES; `, `Silva; Souza Lima; `: authors without a year of their own share the one behind the last name.
const SEMICOLON_LIST = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'’-]{1,30}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'’-]{1,30}){0,2}; ?){1,6}$/;

// `PONTES; LIMA; `: in capitals they can be nothing but authors.
const SHOUTED = /^[A-ZÀ-Þ'’; -]+$/;

function isClean(between: string): boolean {
  return /^["“‘'*_\s]*$/.test(between) || ENDS_IN_SIGNAL.test(between);
}

function behindSignals(text: string, from: number, end: number): number {
  let at = from;
  for (let turns = 0; turns < 6 && at < end; turns++) {
    while (SEPARATORS.has(text[at]!)) at++;
    const word = text.slice(at, endOfWord(text, at));
    // `a. A. Kern` is of another opinion, `A. A. Kern` a person.
    if (word === 'A' || (text[at] !== '&' && !FIRST_WORDS.has(word.toLowerCase()))) break;
    SIGNALS.lastIndex = at;
    if (!SIGNALS.test(text)) break;
    at = SIGNALS.lastIndex;
  }
  return at;
}

const SEPARATORS: ReadonlySet<string> = new Set(' \n\t\u00A0;,.:*_"“');

/** The date at the end of a lead: `October 2`, `2 October`, `2 de octubre de`, `June`, `Jan.`, `12. Mai`. */
function dateAtEnd(near: string): RegExpExecArray | null {
  const dated = JOINED_SEASON.test(near) ? null : DATE.exec(near);
  return dated && MONTHS_AND_SEASONS.has(dated[2]!.toLowerCase()) ? dated : null;
}

// a word that may be a month, and the day that may stand beside it
const DATE =
  /(?<![A-Za-zÀ-ɏḀ-ỿ])((?:\d{1,2}(?:st|nd|rd|th|\.)?\s(?:of\s|de\s)?)?([A-Za-zäéû]{3,10})\.?(?:\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–]\s?\d{1,2})?)?)(?:\s(?:de|of))?$/;

/** Not in every language: `out` and `set` are words, and `Maio` a name. */
const MONTHS_AND_SEASONS: ReadonlySet<string> = new Set([
  ...monthNames('en', 'de', 'es', 'fr'),
  ...shortMonths('en', 'de'),
  ...['spring', 'summer', 'fall', 'autumn', 'winter'],
]);

// `Harlow and Winter`: an author, no season.
const JOINED_SEASON = /[A-Za-zÀ-ɏḀ-ỿ] (?:and|&|y|und) (?:Winter|Summer|Spring|Fall)$/;

// `see also`, `e.g.`, `cf.`, `quoted in`, `véase`, `vgl.`: what may stand before the first name.
const SIGNAL =
  'for (?:example|instance|a review|details|an overview|a discussion|further discussion|more),?|e\\.\\s?g\\.?|i\\.\\s?e\\.?|cf\\.?|compare|contra|pace|among others|inter alia|' +
  '(?:see|quoted|cited|discussed|reprinted|reproduced|reported|described|summarized|developed|adapted|taken)(?: also| especially| generally| in| by| from)*|' +
  'according to|following|as (?:in|cited in|quoted in)|source:?|sources:?|by|in|from|' +
  'véanse?(?: también)?|ver(?: también)?|citado (?:en|por)|en|según|por ejemplo|entre otros|p\\.\\s?ej\\.?|fuente:?|' +
  'vgl\\.?(?: auch)?|siehe(?: auch)?|s\\.\\s?a\\.|a\\.\\s?[AM]\\.|so auch|ähnlich|kritisch|ausführlich|zit(?:iert|\\.)? (?:nach|in)|nach|bei|z\\.\\s?B\\.|etwa|' +
  'voir(?: aussi)?|cité (?:dans|par)|selon|dans|par exemple|notamment|entre autres|ver também|segundo|conforme|apud|si ved(?:a|ano)(?: anche)?|secondo|tra gli altri|vedi|cfr\\.?|but|also|both|and|y|und|et|e|&|as well as';

// `see also `, at the end of what stands before a name
const ENDS_IN_SIGNAL = new RegExp(`(?:${SIGNAL})[\\s,:]*$`, 'i');

// `see also `, at the start of a lead
const SIGNALS = new RegExp(String.raw`(?:${SIGNAL})(?=[\s,:.])[\s,:.]*`, 'iy');

/** The first words of `SIGNAL`. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    'for e i cf compare contra pace among inter see quoted cited discussed reprinted reproduced reported described ' +
    'summarized developed adapted taken according following as source sources by in from véanse véase ver citado en según ' +
    'por p fuente vgl siehe s zit zitiert nach bei z etwa voir cité selon dans par notamment segundo conforme apud si secondo tra vedi cfr a so ähnlich kritisch ausführlich entre but also both and y und et'
  ).split(' '),
);
