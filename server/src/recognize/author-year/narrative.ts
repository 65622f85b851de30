import { textBefore } from '../../text/text-before';
import { type AuthorNames, authorsBefore } from '../names';
import { ALIAS, EDITORS } from './lead';
import { ATTRIBUTION, isWordOfSaying } from './saying';

/** The names right before a bracket that holds only a year, and how sure it is that they are cited. */
export interface NarrativeNames {
  readonly names: AuthorNames;
  /** A signal, a word of saying, `eds.`, a locator or a second author shows that they are authors. */
  readonly evident: boolean;
}

/**
 * `Bailey` before `(2003)`, `Kern's` before `(1984)`, `The Council of the Americas document` before `(2004)`;
 * the bracket stands at `open`…`close`, and nothing before `from` is looked at.
 */
export function narrativeNames(
  text: string,
  from: number,
  open: number,
  close: number,
  locator: boolean,
): NarrativeNames | undefined {
  let end = open;
  while (end > from && /\s/.test(text[end - 1]!)) end--;
  end -= ALIAS.exec(text.slice(Math.max(from, end - LONGEST_ALIAS), end))?.[0].length ?? 0;
  const noun = DOCUMENT.exec(text.slice(Math.max(from, end - 24), end));
  const editors = noun ? null : EDITORS.exec(text.slice(Math.max(from, end - 12), end));
  end -= (noun ?? editors)?.[0].length ?? 0;
  const names = authorsBefore(text, from, end, false);
  if (!names || end - names.span.end > 2 || /[,;:.]/.test(text.slice(names.span.end, end).replace(/^\.$/, '')))
    return undefined;
  const several = names.etAl || names.authors.length > 1;
  const said = isAttributed(text, names.span.start) || isSaying(text, close, several);
  const evident = !noun && (editors !== null || locator || names.etAl || (said && !isOfficial(text, names.span.start)));
  return { names, evident };
}

/** In characters, with its brackets: ` [HSB]`. */
const LONGEST_ALIAS = 18;

// ` document`, ` report`: a common noun between author and year.
const DOCUMENT =
  /\s(?:documents?|reports?|study|studies|survey|article|paper|book|essay|analysis|chapter|piece|work|informe|documento|estudio|libro|artículo|ensayo|Studie|Bericht|Buch|Aufsatz)$/;

/** `According to Welsh (2004)`; a mere `in`, `by` or `after` stands before countries, laws and storms as well. */
function isAttributed(text: string, at: number): boolean {
  const before = textBefore(text, at, 40);
  return (ATTRIBUTION.test(before) && !AFTER.test(before)) || SIGNAL.test(before);
}

// `cf. `, `see also `, `quoted in `, `developed in `, `argued by `
const SIGNAL =
  /(?:^|[\s(])(?:[Cc]f\.|[Ss]ee also|(?:[Qq]uoted|[Cc]ited|developed|described|discussed|argued|noted|reviewed|summarized|analyzed) (?:in|by)|[Cc]itado (?:en|por))\s+$/;

// `Following Hurricane Katrina (2005)`: words of time, too.
const AFTER = /(?:^|\s)(?:following|nach)\s+$/i;

/** `Justice Scalia (1994)`: the year of what an official said or did, no work of the bibliography. */
function isOfficial(text: string, at: number): boolean {
  return OFFICE.test(text.slice(Math.max(0, at - 12), at + 12));
}

// `Chief Justice `, `President `, at or right before the name
const OFFICE = /^(?:.*\s|)(?:Justice|President|Judge|Senator|Secretary|Governor|Presidente)\s(?=[A-ZÀ-Þ])/;

/** The next word behind the bracket says something: `Bailey (2003) argues`, `Welsh and Hart (2004) rightly note`. */
function isSaying(text: string, close: number, several: boolean): boolean {
  const words = text.slice(close, close + 60).match(/^\s+([A-Za-zÀ-ɏḀ-ỿ]+)(?:\s+([A-Za-zÀ-ɏḀ-ỿ]+))?/);
  if (!words) return false;
  const first = words[1]!.toLowerCase();
  const second = words[2]?.toLowerCase() ?? '';
  const adverb = first.endsWith('ly') || /^(?:has|have|also|who|ha|han|hat)$/.test(first);
  return isWordOfSaying(first, several) || (adverb && isWordOfSaying(second, several));
}
