import { matchesOf } from '../../text/matches';
import { textBefore } from '../../text/text-before';
import type { Wording } from '../../text/wording';
import { signalBefore } from '../back-references/signals';
import { readLocator } from '../locators';
import type { AuthorYearCitation } from '../mentions';
import { type AuthorNames, authorsBefore } from '../names';
import { yearsIn } from './years';

/**
 * Citations without brackets, as notes have them: `see Ruiz Marlow 1987; Hale 1991, 2006 and 2017`. The shape
 * is that of `NAFTA 1994` or `Windows 2000`, so all are tentative; so is `Marlow's 1987 book`. In a note a comma may
 * part the year from the names that open a clause: `Marlow, 1987, p. 4`. `taken` are the citations already read.
 */
export function bareCitations({ kind, text }: Wording, taken: readonly AuthorYearCitation[]): AuthorYearCitation[] {
  const years = new Set(taken.map((citation) => citation.yearSpan.start));
  const found: AuthorYearCitation[] = [];
  let names: AuthorNames | undefined;
  let last = -1;
  for (const match of matchesOf(DIGITS, text)) {
    const start = match.index;
    if (text[start - 1] !== ' ') continue;
    const lead = LEAD.exec(textBefore(text, start, 32));
    if (!lead || years.has(start)) continue;
    const isOwn = isOwnWork(text, start);
    const year = yearsIn(text, start, Math.min(text.length, start + (isOwn ? 4 : 5)))[0];
    if (!year || !(isOwn || endsHere(text, year.span.end))) continue;
    const continues = last >= 0 && CONTINUATION.test(text.slice(last, start));
    const parted = !continues && lead[2] !== undefined;
    const isNamed = lead[1] !== undefined && (!parted || kind === 'note');
    const nearest = isNamed ? authorsBefore(text, 0, start - 1, false) : undefined;
    const before = continues ? names : parted ? openingClause(text, nearest) : nearest;
    if (
      !before ||
      (!continues && (start - before.span.end > (isOwn ? 3 : 2) || (text[start - 2] === '.' && !before.etAl)))
    )
      continue;
    const locator = readLocator(text, year.span.end, 'colon');
    const end = locator?.end ?? year.span.end;
    if (parted && !CLOSES.test(text.slice(end, end + 3))) continue;
    names = before;
    last = end;
    found.push({
      span: { start: continues ? year.span.start : before.span.start, end },
      authors: before.authors,
      name: before.span,
      etAl: before.etAl,
      year: year.year,
      yearSpan: year.span,
      ...(locator && { locator: locator.locator }),
      narrative: false,
      tentative: true,
    });
  }
  return found;
}

// `1991`: what is worth looking at.
const DIGITS = /(?:1[5-9]|20)\d\d/g;

// `Hale `, `Hale, `, `al. `, or what may continue a list of years: `, `, ` and `.
const LEAD = /(?:([A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ'’.-]{0,30}|\bal\.)(,)?|,|\band|\by|\bund|\bet) $/;

// Between two years of one author: `, `, ` and `.
const CONTINUATION = /^(?:,|,? (?:and|y|und|et)) $/;

/** A citation ends a clause or goes on with a locator or the next one; `the NAFTA 2004 summit` does not. */
function endsHere(text: string, at: number): boolean {
  return at >= text.length || /^(?:[.,;:)\]”"]|\s(?:and|y|und|et)\s)/.test(text.slice(at, at + 5));
}

/**
 * The names where they stand at the head of a note, or behind a semicolon or `cf.`; behind anything else they may be who
 * published a work. In capitals, each with its semicolon, they are authors of one: `SOARES; LIMA, 2018`.
 */
function openingClause(text: string, names: AuthorNames | undefined): AuthorNames | undefined {
  if (!names) return undefined;
  const { start, end } = names.span;
  const isBehindSemicolon = text.startsWith('; ', start - 2);
  const list = isBehindSemicolon ? SHOUTED.exec(textBefore(text, start, LONGEST_LIST))?.[1] : undefined;
  if (list === undefined) return isBehindSemicolon || start === 0 || signalBefore(text, start) ? names : undefined;
  const others = list.slice(0, -2).split('; ');
  return { ...names, authors: [...others, ...names.authors], span: { start: start - list.length, end }, joined: true };
}

/** In characters. */
const LONGEST_LIST = 80;

// `SOARES; `, `SOARES; VALE FILHO; `
const SHOUTED = /(?:^|\s)((?:[A-ZÀ-Þ][A-ZÀ-Þ'’-]{2,30}(?: [A-ZÀ-Þ'’-]{2,30}){0,2}; ){1,4})$/;

// `.`, `;`, ` and `, or nothing, behind the year and its page: no title
const CLOSES = /^(?:[.;)]|\s[a-zß-ÿ]|\s*$)/;

/** `Marlow's 1987 book`, `Hale’s 1991 study`: a work of the one before, by its year. */
function isOwnWork(text: string, start: number): boolean {
  const isOwned = /['’]s $|s['’] $/.test(textBefore(text, start, 3));
  return isOwned && WORK.test(text.slice(start + 4, start + 30));
}

// ` chapter`, ` classic study`
const WORK =
  /^ (?:(?:classic|seminal|early|influential|landmark|important) )?(?:analysis|article|book|chapter|essay|monograph|paper|piece|report|review|study|survey|volume|work)\b/;
