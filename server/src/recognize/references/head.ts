import type { Span } from '../../text/span';
import type { CslName } from '../csl';
import type { DateFound } from './dates';
import { isPlace } from './label';
import { readPeople } from './people';
import type { Print } from './print';
import { EDITOR_ROLE, INSTITUTION, PROSE } from './words';

/** How a reference opens: who wrote or edited the work, and the date where it follows the names. */
export interface Head {
  readonly role: 'author' | 'editor';
  readonly names: readonly CslName[];
  /** Where the names stand. */
  readonly at?: Span;
  readonly date?: DateFound;
  readonly repeatsAuthor: boolean;
  readonly aliases: readonly string[];
  /** Where the title may start. */
  readonly end: number;
}

/** Reads names and date at the start of `print`. */
export function readHead(print: Print): Head {
  let start = print.start;
  const dash = match(REPEAT, print, start);
  if (dash)
    return finish(print, { role: 'author', names: [], repeatsAuthor: true, aliases: [], end: start + dash.length });
  const label = match(ALIAS, print, start);
  const aliases = label ? label.replace(/^\(|\),?\s*$/g, '').split(/, and | and |, | & | y /) : [];
  if (label) start += label.length;
  const people = peopleAt(print, start);
  if (people) return finish(print, { ...people, repeatsAuthor: false, aliases: [...aliases, ...people.aliases] });
  return { role: 'author', names: [], repeatsAuthor: false, aliases, ...dated(print, start, start) };
}

// "-----. ", "———, ", "___. ", "—. ", "–––. ": the author of the entry above
const REPEAT = /(?:[-–—_―]{2,20}|[—―])[.,]?\s*/y;
// "(CIDAC), ", "(CIDE & COMEXI), ": the name by which citations call the work
const ALIAS = /\([A-ZÀ-Þ][^()]{1,90}\),?\s+(?=[A-ZÀ-Þ])/y;

type Names = Pick<Head, 'role' | 'names' | 'at' | 'end' | 'aliases'>;

function peopleAt(print: Print, start: number): Names | undefined {
  const { text } = print;
  const type = typeAfter(print, start);
  if (type === start || type === start + 1) return undefined;
  const date = dateAfter(print, start, type);
  const wall = Math.min(type ?? Number.POSITIVE_INFINITY, date ?? Number.POSITIVE_INFINITY);
  const known = Number.isFinite(wall) ? wall : undefined;
  const people = readPeople(text, start, type ?? print.end, known);
  const role = people && match(EDITOR_ROLE, print, people.end);
  const walled = people && known !== undefined && BETWEEN.test(text.slice(people.end, known));
  if (people && !ACRONYM_ALONE.test(text.slice(start, people.end))) {
    const single = people.names.length === 1 && !people.names[0]!.given && !people.etAl;
    const parted = /^(?:\s*[.,:;(]|\s+[a-zß-ÿ]|\s*$)/.test(text.slice(people.end, people.end + 3));
    // A name alone, not parted by a date or the title's type, is believed only before a comma.
    const believed = role || walled || (single ? text[people.end] === ',' && print.entry : people.sure || parted);
    const institution = people.sure || role || walled ? undefined : readInstitution(print, start, known);
    if (
      believed &&
      !(institution && institution.end > people.end && INSTITUTION.test(text.slice(start, institution.end)))
    ) {
      const at = { start, end: people.end };
      const affiliation = match(AFFILIATION, print, people.end) ?? '';
      return {
        role: role ? 'editor' : 'author',
        names: people.names,
        at,
        end: people.end + (role ?? affiliation).length,
        aliases: [],
      };
    }
  }
  return readInstitution(print, start, known);
}

// between the last name and the title or date: ", ", ". (", ", USAF, “", " in “"
const BETWEEN = /^(?:,? [A-Z]{3,5},)?[\s.,:;([“"«*‘'`„]*(?:(?:in|en):? ["“*]*)?$/;

// ", USAF": where the author serves
const AFFILIATION = /, [A-Z]{3,5}(?=, ["“«„*])/y;

// "WOLA", "CIDE", "GAO"
const ACRONYM_ALONE = /^[A-Z][A-Z&-]{1,7}$/;

/** Where the first title in quotation marks or italics starts. */
function typeAfter(print: Print, start: number): number | undefined {
  const starts = [...print.quoted, ...print.italic]
    .map((span) => span.start)
    .filter((at) => at >= start && at - start < 400);
  return starts.length > 0 ? Math.min(...starts) : undefined;
}

/** Where a date starts that is set off and has more than a place or an address behind it. */
function dateAfter(print: Print, start: number, type: number | undefined): number | undefined {
  const date = print.dates.find(({ span, apart, bracketed }) => span.start > start && (bracketed || apart === 2));
  if (!date || (type !== undefined && date.span.start > type) || date.span.start - start > 400) return undefined;
  const address = print.addresses[0]?.span.start ?? print.end;
  const rest = print.text.slice(date.span.end, address).replace(/^[\s.,:;)\]]+/, '');
  return /[A-Za-zÀ-ɏ]{2}/.test(rest) && !isPlace(rest.replace(/[.,\s]+$/, '')) ? date.span.start : undefined;
}

/** "U.S. Department of State,", "Centro de Investigacion para el Desarollo. 2004.", "World Health Organization (WHO)" */
function readInstitution(print: Print, start: number, set: number | undefined): Names | undefined {
  const { text } = print;
  const role = ROLE.exec(text.slice(start, Math.min(print.end, start + 200)));
  const wall = role ? start + role.index : set;
  const acronym = match(ACRONYM, print, start);
  const to = wall ?? print.end;
  const clause = text.slice(start, to);
  const words =
    acronym &&
    (/^[,.:]/.test(text.slice(start + acronym.length)) || text.slice(start + acronym.length).includes(acronym)) &&
    !INSTITUTION.test(clause.slice(0, 60))
      ? acronym
      : clause.replace(/(?<!\b(?:Inc|Ltd|Co|Corp))[\s.,:;([“"«*‘'`„]+$|(?<=\.)[\s,:;([“"«*‘'`„]+$/, '');
  const whole = wall === undefined ? firstPart(words) : words;
  if (whole.length < 2 || whole.length > 260 || !/^[A-ZÀ-Þ]/.test(whole) || PROSE.test(whole)) return undefined;
  const count = whole.split(/\s+/).length;
  const institutional = acronym !== undefined || INSTITUTION.test(whole);
  if (wall === undefined && !institutional) return undefined;
  if (wall !== undefined && !institutional && count > 6) return undefined;
  if (/ (?:on|of|for|to|the|in|and|de|la|el|del|sobre|en|y)$/.test(whole)) return undefined;
  if (wall === undefined && / (?:on|by|at|from|about|sobre|über) /.test(whole)) return undefined;
  if (/[.?!:]\s/.test(whole.replace(/\b(?:[A-Z]\.)+|\b(?:Inc|Dept|Univ|St|Gen)\./g, ''))) return undefined;
  // ", 1994," sets off the end of a reference too: before it a comma parts author and title.
  if (
    wall !== undefined &&
    /,/.test(whole) &&
    print.dates.some((date) => date.span.start === wall && !date.bracketed) &&
    !/\.\s*$/.test(clause)
  )
    return undefined;
  if (!institutional && wall !== undefined && print.dates.every((date) => date.span.start !== wall) && count > 4)
    return undefined;
  const end = start + whole.length;
  const short = /\s\(([A-Z][A-Za-z&-]{1,12})\)$/.exec(whole);
  const name = short ? whole.slice(0, short.index) : whole;
  return {
    role: role ? 'editor' : 'author',
    names: institutions(name),
    at: { start, end: start + name.length },
    end: end + (role?.[0].length ?? 0),
    aliases: short ? [short[1]!] : [],
  };
}

// "Bundesregierung| (Hrsg.)"
const ROLE = / ?\((?:Hrsg|Hrg|Hg|[Ee]ds?|coords?|comps?|éds?)\.?\)/;

// "GAO", "RESDAL", "UNODC" before a separator or a title
const ACRONYM = /[A-Z][A-Z&-]{1,9}(?=[,.:]?\s)(?![,.]? [A-Z]\.)/y;

function firstPart(words: string): string {
  return /^(?:[^.,:]|\.(?=[A-Z]\.)|(?<=\b[A-Z])\.(?! [A-Z][a-z]))*/.exec(words)![0].trimEnd();
}

/** "Centro de A y B, Consejo C, and The Council D" are three where each part names an institution. */
function institutions(words: string): readonly CslName[] {
  const parts = words.split(/,? and (?=[A-ZÀ-Þ])|, (?=[A-ZÀ-Þ])| & (?=[A-ZÀ-Þ])/);
  const each = parts.length > 1 && parts.every((part) => INSTITUTION.test(part) || /^[A-Z]{3,8}$/.test(part));
  return (each ? parts : [words]).map((literal) => ({ literal }));
}

/** The date behind the names, and where the title starts. */
function finish(print: Print, head: Omit<Head, 'date'>): Head {
  return { ...head, ...dated(print, head.end, head.end) };
}

function dated(print: Print, from: number, end: number): Pick<Head, 'date' | 'end'> {
  const date = print.dates.find(({ span }) => span.start >= from);
  if (!date || !/^[\s.,:;([]*$/.test(print.text.slice(from, date.span.start))) return { end };
  const behind = /^[)\]]?[\s.,:;]*/.exec(print.text.slice(date.span.end, print.end))![0];
  if (!/[A-Za-zÀ-ɏ]{3}/.test(print.text.slice(date.span.end + behind.length, print.end))) return { end };
  return { date, end: date.span.end + behind.length };
}

function match(pattern: RegExp, print: Print, at: number): string | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(print.text)?.[0];
  return found !== undefined && at + found.length <= print.end ? found : undefined;
}
