import { withoutEnding } from '../../text/endings';
import { matchAt } from '../../text/matches';
import type { Span } from '../../text/span';
import type { CslName } from '../csl';
import { findAnnounced } from './announced';
import type { DateFound } from './dates';
import { namesInstitution } from './hints';
import { readInstitution } from './institution';
import { type People, readPeople } from './people';
import { isPlace } from './place';
import type { Print } from './print';
import { mayBeEditorRole } from './roles';
import { speakerBefore } from './speakers';
import { EDITOR_ROLE } from './words';

/** How a reference opens: who wrote or edited the work, and the date where it follows the names. */
export interface Head extends Names {
  readonly date?: DateFound;
  readonly repeatsAuthor: boolean;
}

/** The people or the institution that a reference opens with. */
export interface Names {
  readonly role: 'author' | 'editor';
  readonly names: readonly CslName[];
  /** Where the names stand. */
  readonly at?: Span;
  readonly aliases: readonly string[];
  /** Behind the names and their role: where a date or the title may start. */
  readonly end: number;
}

/** Where the names must have ended, and what stands there. */
export interface Wall {
  readonly at: number;
  readonly by: 'title' | 'date';
}

/** Reads names and date at the start of `print`. */
export function readHead(print: Print): Head {
  const { start } = print;
  const dash = match(REPEAT, print, start);
  if (dash) return dated(print, { ...othersBehind(print, start + dash.length), repeatsAuthor: true });
  const label = match(ALIAS, print, start) ?? '';
  const aliases = label ? label.replace(/^\(|\),?\s*$/g, '').split(/, and | and |, | & | y /) : [];
  const found = readNames(print, start + label.length) ?? nobody(start + label.length);
  return dated(print, { repeatsAuthor: false, ...found, aliases: [...aliases, ...found.aliases] });
}

/** "—— and Ana Solís": those who wrote the work with the author that the dash repeats. */
function othersBehind(print: Print, start: number): Names {
  const joint = match(JOINED, print, start);
  return (joint ? readNames(print, start + joint.length) : undefined) ?? nobody(start);
}

// "and ", "& ", "y "
const JOINED = /(?:and|&|y|e|et|und) (?=[A-ZÀ-Þ])/y;

// "-----. ", "———, ", "___. ", "—. ", "–––. ", "Ders., ", "Dies. (Hg.), ", "ID., ", "- “Tides”": the author of the entry above
const REPEAT =
  /(?:[-–—_―]{2,20}|[—―]|-(?=\s["“«])|(?:[Dd](?:ers|ies)\.|[Ii]dem\b|I[Dd]\.|[Íí]d(?:em\b|\.)|[Ee]adem\b)(?: ?\((?:[Hh]rsg|[Hh]g|eds?)\.?\))?(?=[,:\s]))[.,:]?\s*/y;
// "(CEPA), ", "(CEPA & COMAR), ": the name by which citations call the work
const ALIAS = /\([A-ZÀ-Þ][^()]{1,90}\),?\s+(?=[A-ZÀ-Þ])/y;

function nobody(end: number): Names {
  return { role: 'author', names: [], aliases: [], end };
}

function readNames(print: Print, start: number): Names | undefined {
  const title = titleAfter(print, start);
  // What opens with quotation marks or italics opens with its title.
  if (title !== undefined && title - start <= 1) return undefined;
  const speaker = title === undefined ? undefined : speakerBefore(print.text, start, title);
  if (speaker) return { role: 'author', ...speaker, aliases: [], end: title! };
  const wall = dateAfter(print, start, title) ?? (title === undefined ? undefined : { at: title, by: 'title' });
  const role = roleAfter(print, start, wall?.at ?? title ?? print.end);
  const people = readPeople(print.text, start, title ?? print.end, role ?? wall?.at);
  return (people && asPeople(print, start, people, wall)) ?? readInstitution(print, start, wall);
}

/** Where "(eds.)" or "(Hrsg.)" stands that closes the names; "(ed.)" is said of the last one alone. */
function roleAfter({ text }: Print, start: number, limit: number): number | undefined {
  const found = / \((?:[Ee]ds|[Hh]rsgg?|Hgg?|Hrg|coords|comps|dirs|éds)\.?\)/.exec(
    text.slice(start, Math.min(limit, start + FARTHEST)),
  );
  return found ? start + found.index : undefined;
}

/** The people as far as they are believed to be people, and not the start of a title or an institution. */
function asPeople(print: Print, start: number, people: People, wall: Wall | undefined): Names | undefined {
  const { text } = print;
  const at = { start, end: people.end };
  if (ACRONYM.test(text.slice(start, people.end))) return undefined;
  // "Polish Harbor Border, hrsg. von A. Falk", "Ghost Ships. Ed. Peter Quist": a title, edited by those behind it.
  if (people.names.length === 1 && !people.sure && match(EDITED_BY_OTHERS, print, people.end)) return undefined;
  const role = mayBeEditorRole(text, people.end) ? match(EDITOR_ROLE, print, people.end) : undefined;
  const walled = wall !== undefined && BETWEEN.test(text.slice(people.end, wall.at));
  const aside = match(ASIDE, print, people.end);
  // "Główny Urząd Portów (GUP)" is an institution.
  if (aside && /^ \([A-Z]{2,}\)$/.test(aside) && !people.sure) return undefined;
  const rest = role ?? match(AFFILIATION, print, people.end) ?? aside ?? '';
  const names: Names = {
    role: role ? 'editor' : 'author',
    names: people.names,
    at,
    aliases: [],
    end: people.end + rest.length,
  };
  if (role || walled) return names;
  const single = people.names.length === 1 && !people.names[0]!.given && !people.etAl;
  // A name alone is believed only before a comma of a bibliography; a full one before punctuation or a title's small letter.
  if (single) return print.entry && isAuthorAlone(print, people.end) ? names : undefined;
  if (people.sure) return names;
  const institution = readInstitution(print, start, wall);
  if (institution && institution.end > people.end && namesInstitution(text.slice(start, institution.end)))
    return undefined;
  return /^(?:\s*[.,:;(]|\s+[a-zß-ÿ]|\s*$)/.test(text.slice(people.end, people.end + 3)) ? names : undefined;
}

/** "Bruhier, Abhandlungen …", "Carles. 1871 Monographie …", "Nickel 2011: 5"; not "Colombia 2011: Tides and Ports" */
function isAuthorAlone(print: Print, end: number): boolean {
  const { text } = print;
  if (isDated(print, end)) return false;
  if (text[end] === ',' || /^\. (?:1[5-9]|20)\d\d /.test(text.slice(end, end + 7))) return true;
  const year = /^ (?:1[5-9]|20)\d\d[a-z]?(?=[:,]| \[)/.exec(text.slice(end, end + 8));
  return (
    year !== null &&
    !/[A-Za-zÀ-ɏḀ-ỿ]{3}/.test(text.slice(end + year[0].length, print.end).replace(/\[[^\]]{0,30}\]/, ''))
  );
}

/** "El Faro, April 18, 2004": a full date right behind a single name makes it a newspaper's. */
function isDated({ dates }: Print, end: number): boolean {
  return dates.some(({ span, hasDay }) => hasDay && span.start >= end && span.start - end <= 2);
}

// ", hrsg. von ", ", edited by ", ". Ed. Peter"
const EDITED_BY_OTHERS = /,? (?:hrsg\. von|hg\. von|edited by|ed\. by) |\. (?:Ed\. (?:by )?[A-Z]|Edited by )/y;

// between the last name and the title or date: ", ", ". (", ", USAF, “", " in “"
const BETWEEN = /^(?:,? [A-Z]{3,5},)?[\s.,:;([“"«*‘'`„]*(?:(?:in|en):? ["“*]*)?$/;

// " (Alexei Quist)": what else the author is called
const ASIDE = / \((?!ed|coord|comp|Hrsg|Hg|Ed|dir)[A-ZÀ-Þ][A-Za-zÀ-ɏḀ-ỿ .’'-]{1,40}\)(?=[.,:;])/y;

// ", USAF": where the author serves
const AFFILIATION = /, [A-Z]{3,5}(?=, ["“«„*])/y;

// "CEPA", "UNODC", "GAO"
const ACRONYM = /^[A-Z][A-Z&-]{1,7}$/;

/** Names are not read further than this for a title or date that ends them. */
const FARTHEST = 400;

/** Where the first title in quotation marks or italics starts. */
function titleAfter({ titles }: Print, start: number): number | undefined {
  const next = titles.find((title) => title.start >= start)?.start;
  return next !== undefined && next - start < FARTHEST ? next : undefined;
}

/** Where a date starts that is set off and has more than a place or an address behind it. */
function dateAfter(print: Print, start: number, title: number | undefined): Wall | undefined {
  const date = print.dates.find(({ span, apart, bracketed }) => span.start > start && (bracketed || apart === 2));
  if (!date || (title !== undefined && date.span.start > title) || date.span.start - start > FARTHEST) return undefined;
  const address = print.addresses[0]?.span.start ?? print.end;
  const until = findAnnounced(print.text, date.span.end, address)?.whole.start ?? address;
  const rest = print.text.slice(date.span.end, until).replace(/^[\s.,:;)\]]+/, '');
  if (!/[A-Za-zÀ-ɏḀ-ỿ]{2}/.test(rest) || PAGES.test(rest) || isPlace(withoutEnding(rest, ' .,'))) return undefined;
  return { at: date.span.start, by: 'date' };
}

// "pages 9-65."
const PAGES = /^(?:pp?|pages?|S|Seiten?)\b[.\d\s–-]*$/;

/** The year of the edition behind that of the original in brackets: "[1971] 1989.", "(1971) 1989.". */
function editionOf({ text, dates }: Print, first: number): DateFound | undefined {
  const [original, edition] = dates.slice(first, first + 2);
  const between = original && edition ? text.slice(original.span.end, edition.span.start) : '';
  return original?.bracketed && /^[)\]] $/.test(between) && text[edition!.span.end] === '.' ? edition : undefined;
}

/** The head with the date right behind the names, where a title follows the date. */
function dated(print: Print, head: Head): Head {
  const first = print.dates.findIndex(({ span }) => span.start >= head.end);
  const date = editionOf(print, first) ?? print.dates[first];
  if (!date || !/^[\s.,:;([]*$/.test(print.text.slice(head.end, print.dates[first]!.span.start))) return head;
  const behind = /^[)\]]?(?: ?\[\d{4}\])?[\s.,:;]*/.exec(print.text.slice(date.span.end, print.end))![0];
  const titled = /[A-Za-zÀ-ɏḀ-ỿ]{3}/.test(print.text.slice(date.span.end + behind.length, print.end));
  return titled ? { date, ...head, end: date.span.end + behind.length } : head;
}

function match(pattern: RegExp, print: Print, at: number): string | undefined {
  const found = matchAt(pattern, print.text, at)?.[0];
  return found !== undefined && at + found.length <= print.end ? found : undefined;
}
