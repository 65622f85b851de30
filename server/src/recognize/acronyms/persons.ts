import type { Span } from '../../text/span';
import type { FlowKind } from '../../text/wording';
import { isCommonKnowledge, isHouseholdName } from './common-knowledge';
import type { ShortForm } from './short-forms';

/** Whether words in capitals, side by side or with initials between them, read as somebody's name. */
export function readsAsPerson(text: string, run: readonly ShortForm[]): boolean {
  return run.some((form, i) => {
    const next = run[i + 1];
    if (!next || form.form.length < SHORTEST_NAME || next.form.length < SHORTEST_NAME) return false;
    const gap = text.slice(form.end, Math.min(next.start, form.end + 12));
    if (INITIALS.test(gap)) return isSpoken(form.form) && isSpoken(next.form);
    return gap === ' ' && (isFullName(form.form, next.form) || isAuthor(text, form, next));
  });
}

const SHORTEST_NAME = 3;

/** ` W. `, ` J. R. `. */
const INITIALS = /^ (?:[A-ZÀ-Þ]\. ?){1,2}$/;

/** `VICENTE FOX`: the given name is long, and both can be spoken. */
function isFullName(given: string, family: string): boolean {
  if (given.length < 6 || !isSpoken(given) || !isSpoken(family)) return false;
  return ![given, family].some((name) => isCommonKnowledge(name) || isHouseholdName(name));
}

/** `WHITE HOUSE (2011a)`: an author set in capitals. */
function isAuthor(text: string, first: ShortForm, last: ShortForm): boolean {
  const areWords = first.form.length > 4 && last.form.length > 4 && isSpoken(first.form) && isSpoken(last.form);
  return areWords && YEAR.test(text.slice(last.end, last.end + 8));
}

/** ` (2011a`, `, 2011`. */
const YEAR = /^,? \(?(?:19|20)[0-9]{2}/;

/** Vowels and consonants take turns: `VICENTE`, not `PGR` or `OEA`. */
function isSpoken(word: string): boolean {
  return /[AEIOUYÀ-Ý]/.test(word) && /[B-DF-HJ-NP-TV-Z]/.test(word) && !/[B-DF-HJ-NP-TV-XZ]{4}|[AEIOU]{4}/.test(word);
}

/**
 * Where an entry opens with its authors in the manner of medical journals, whose initials have no dots: `Mole P, Quist
 * KC, Lago R, et al.`, or of Harvard's style: `Quist, KC, Lago, R & Mole, P 2003,`.
 */
export function authorsWithInitials(kind: FlowKind, text: string): Span | undefined {
  if (kind !== 'entry' && kind !== 'note' && kind !== 'item') return undefined;
  const list = AUTHORS.exec(text) ?? INVERTED_AUTHORS.exec(text);
  return list ? { start: 0, end: list[0].length } : undefined;
}

/** `2. Quist KC, Vale Mole MA, et al`, `Moss AB.`; initials of one author alone are two at most. */
const AUTHORS =
  /^[-*•\s[\]0-9.]{0,8}(?:(?:[A-ZÀ-Þ][A-Za-zß-ɏ'’-]*[a-zß-ɏ] ){1,3}[A-ZÀ-Þ]{1,3}, ){1,40}(?:et al|(?:[A-ZÀ-Þ][A-Za-zß-ɏ'’-]*[a-zß-ɏ] ){1,3}[A-ZÀ-Þ]{1,3}[.:])|^[-*•\s[\]0-9.]{0,8}[A-ZÀ-Þ][A-Za-zß-ɏ'’-]*[a-zß-ɏ] [A-ZÀ-Þ]{1,2}\. (?=[A-ZÀ-Þ][^.]{9})/;

/** `Vale-Mole, MA, Quist, JJ & Lago, P 2003`, `Quist, JJ (2003`: as far as the year */
const INVERTED_AUTHORS =
  /^[-*•\s]{0,4}(?:(?:[A-ZÀ-Þ][A-Za-zß-ɏ'’-]*[a-zß-ɏ] ){0,2}[A-ZÀ-Þ][A-Za-zß-ɏ'’-]*[a-zß-ɏ], [A-ZÀ-Þ]{1,3}(?:-[A-ZÀ-Þ])?(?:,? (?:& |and )?)){1,12}\(?(?:1[5-9]|20)\d\d/;
