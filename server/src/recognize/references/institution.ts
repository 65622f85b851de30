import { withoutEnding } from '../../text/endings';
import type { CslName } from '../csl';
import type { Names, Wall } from './head';
import { hintsIn, namesInstitution, soundsLikeProse } from './hints';
import { proportions } from './place';
import type { Print } from './print';
import { COLLECTIVE } from './words';

/**
 * The institution that a reference opens with: "U.S. Department of State,", "Centro de Estudios de Puertos.
 * 2004.", "World Health Organization (WHO)", "Bundesamt für Häfen (Hrsg.),". With a wall behind it (a title set off, a
 * date) a short name of any words will do; without one it must say that it is an institution.
 */
export function readInstitution(print: Print, start: number, wall: Wall | undefined): Names | undefined {
  const { text, end } = print;
  const role = ROLE.exec(text.slice(start, Math.min(end, start + LONGEST)));
  const limit = role ? start + role.index : wall?.at;
  const acronym = acronymAt(text, start, end);
  const part =
    acronym ?? (limit === undefined ? firstPart(text.slice(start, end)) : trimmedEnd(text.slice(start, limit)));
  const words = wall?.by === 'title' ? withoutYear(part) : part;
  const spelled = spelledOut(words);
  const short = TREATY.test(words) ? null : SHORT_NAME.exec(words);
  const known = Boolean(acronym ?? spelled ?? short) || namesInstitution(words) || COLLECTIVE.test(words);
  const walled = role !== null || (wall !== undefined && isShort(words, wall) && !isTitle(print, wall, words));
  if (!isName(words, wall?.by === 'date') || !(known || walled)) return undefined;
  // Without a wall, punctuation must end it.
  const open = limit === undefined && acronym === undefined;
  if (open && (ABOUT.test(words) || !/^[.,:]/.test(text.slice(start + words.length)))) return undefined;
  if (open && addressed(print, start, words)) return undefined;
  if (!role && wall?.by === 'date' && setByCommas(print, wall, words)) return undefined;
  const name = spelled ? spelled[2]! : short ? words.slice(0, short.index) : words;
  const from = start + words.indexOf(name);
  const alias = spelled?.[1] ?? short?.[1] ?? short?.[2];
  return {
    role: role ? 'editor' : 'author',
    names: institutions(name),
    at: { start: from, end: from + name.length },
    aliases: alias ? [alias] : [],
    end: start + words.length + (role?.[0].length ?? officeBehind(print, start + words.length, wall)),
  };
}

const LONGEST = 260;

// "Harbor Watch| (HW)", "Consejo de Puertos| [COPU]", "Programa de Muelles, PROM"
const SHORT_NAME = /\s[([]["“]?([A-Z][A-Za-z&-]{1,12})["”]?[)\]]$|(?<=\s\S{1,40}), ([A-Z]{3,12})$/;

/** "Harbor Council (HC) 2006a, *Quays*", "EPRI 2001, *Cranes*": the year before the title is no part of the name. */
function withoutYear(words: string): string {
  const name = words.replace(YEAR_AT_END, '');
  return name !== words && (namesInstitution(name) || SHORT_NAME_AT_END.test(name)) ? name : words;
}

// " 2006", " 2006a"; not the end of a date, "April 24, 2025"
const YEAR_AT_END = /(?<!,) (?:1[5-9]|20)\d\d[a-z]?$/;

// "EPRI", "Harbor Watch (HW)"
const SHORT_NAME_AT_END = /(?:^|\()[A-Z][A-Z&-]{1,9}\)?$/;

/** The short name and what it stands for: "COMAR (Consejo de Marina, Puertos y Pesca)", "Copu (Consejo de Puertos)". */
function spelledOut(words: string): RegExpExecArray | null {
  const found = SPELLED_OUT.exec(words);
  return found && (/[A-ZÀ-Þ]$/.test(found[1]!) || namesInstitution(found[2]!)) ? found : null;
}

// "COMAR (Consejo de Marina, Puertos y Pesca)", "CoA [Court of Auditors]", "Copu (Consejo de Puertos)": the short name first
const SPELLED_OUT =
  /^([A-ZÀ-Þ](?:[A-ZÀ-Þ&-]{1,11}|[a-z][A-ZÀ-Þ]+|[a-zß-ÿ]{2,9})) [([]([A-ZÀ-Þ][^()[\]]{2,120} [^()[\]]{2,120})[)\]]$/;

// "Bundesregierung| (Hrsg.)"
const ROLE = / ?\((?:[Hh]rsgg?|Hrg|Hgg?|[Ee]ds?|coords?|comps?|dirs?|éds?)\.?\)/;

/** "GAO, *…*", "CEPA Atlas of Ports, CEPA": an acronym that punctuation or its return sets off. */
function acronymAt(text: string, start: number, end: number): string | undefined {
  const acronym = ACRONYM.exec(text.slice(start, Math.min(end, start + 16)))?.[0];
  if (!acronym) return undefined;
  const rest = text.slice(start + acronym.length, end);
  return /^[,.:]/.test(rest) || (rest.includes(acronym) && !namesInstitution(rest.slice(0, 60))) ? acronym : undefined;
}

/** Length of the office within an institution that stands between its letters and a title: "DOP, |Office of Piers|, *…*". */
function officeBehind({ text }: Print, end: number, wall: Wall | undefined): number {
  const office = wall?.by === 'title' ? OFFICE.exec(text.slice(end, wall.at)) : null;
  return office ? office[1]!.length : 0;
}

const OFFICE =
  /^(, (?:Office|Bureau|Division|Directorate|Department|Center|Centre|Committee|Oficina|Dirección|Secretaría) [^,.:;"“*]{2,80}), ["“*]?$/;

// "GAO", "CEPA", "UNODC" before a separator or a title; not "P. J. Quist", nor "VV. AA." (varios autores)
const ACRONYM = /^[A-Z][A-Z&-]{1,9}(?=[,.:]?\s)(?![,.]? [A-Z]\.|\. AA\.)/;

/** Up to the first punctuation that is none of an abbreviation's: "U.S. Government Accountability Office (GAO)". */
function firstPart(words: string): string {
  const part = /^(?:(?! \(\d{4})[^.,:]|\.(?=[A-Z]\.)|(?<=\b[A-Z])\.(?! [A-Z][a-z])|(?<=[A-Z]\.[A-Z])\.){1,260}/.exec(
    words,
  );
  return part?.[0].trimEnd() ?? '';
}

/** Without what parts it from the title; "Inc." and "e. V." keep their full stop. */
function trimmedEnd(words: string): string {
  const cut = withoutEnding(words, ' .,:;([“"«*‘\'`„');
  return /\b(?:Inc|Ltd|Co|Corp|e\. ?V)$/.test(cut) && words[cut.length] === '.' ? `${cut}.` : cut;
}

// "Harbor", "9/11 Commission"
const OPENS_NAME = /^(?:[A-ZÀ-Þ]|\d{1,2}\/\d{1,2} [A-ZÀ-Þ])/;

function isName(words: string, dated: boolean): boolean {
  // "hafenstiftung (2008):" may be written small.
  if (words.length < 2 || words.length > LONGEST || !(OPENS_NAME.test(words) || (dated && /^[a-zß-ÿ]/.test(words))))
    return false;
  if (soundsLikeProse(words) || LAW.test(words) || DANGLING.test(words)) return false;
  const plain = words.replace(/\b(?:[A-Z]\.)+|\b(?:Inc|Dept|Univ|St|Gen|VV|e)\./g, '').replace(COUNTRY, '');
  return !/[.?!:]\s/.test(plain);
}

// "Ley de Puertos Nacionales" is what the law is called, nobody who wrote it; nor did "Interview with a pilot of the Quay Board (QB)".
const LAW =
  /^(?:Interviews? with|Entrevistas? con|Ley|Decreto|Reglamento|Acuerdo|Código|Constitución|Loi|Gesetz|Public Law|Executive Order)\b/;

// "Harbor Free Trade Agreement (HFTA)"
const TREATY = /\b(?:Agreement|Treaty|Convention|Protocol|Act|Code|Charter|Tratado|Convenio|Acuerdo|Übereinkommen)\b/;

// "Joint Report on the": goes on into the title
const DANGLING = / (?:on|of|for|to|the|in|and|de|la|el|del|sobre|en|y|der|die|das|Der|Die|Das|The|El|La)$/;

// "México. Secretaría de Gobernación", "United States. White House"
const COUNTRY = /^(?:United States|México|Mexico|Canada|[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)?)\. (?=[A-ZÀ-Þ])/;

// "Special Report on the Harbor Office": a title about an institution
const ABOUT = / (?:on|by|at|from|about|sobre|über) /;

/** "U.S. Harbor Command <http://…>": what stands before an address is the page's title. */
function addressed({ addresses }: Print, start: number, words: string): boolean {
  return addresses.some(({ span }) => span.start <= start + words.length && span.end > start);
}

/** A few words before a date, fewer before a title. */
function isShort(words: string, wall: Wall): boolean {
  return words.split(/\s+/).length <= (wall.by === 'title' ? 4 : 6);
}

/** "Good chemistry. (1996, September).": words in small letters and a full stop before the date are a title. */
function isTitle({ text }: Print, wall: Wall, words: string): boolean {
  return wall.by === 'date' && proportions(words).plain > 0.3 && /\. ?\(?$/.test(text.slice(wall.at - 3, wall.at));
}

/** ", 1994," may set off the end of a reference: then the comma before it parts author and title. */
function setByCommas({ text, dates }: Print, wall: Wall, words: string): boolean {
  const bracketed = dates.some((date) => date.span.start === wall.at && date.bracketed);
  return words.includes(',') && !bracketed && !/\.\s*$/.test(text.slice(wall.at - 3, wall.at));
}

/**
 * "Centro de A y B, Consejo C, and The Council D" are three where each part names an institution; "Union of Ports,
 * Office of Tides" is an office of the union.
 */
function institutions(words: string): readonly CslName[] {
  const parts = words.split(/,? and (?=[A-ZÀ-Þ])|, (?=[A-ZÀ-Þ])| & (?=[A-ZÀ-Þ])/);
  const isUnit = parts.length === 2 && words === parts.join(', ') && parts.every((part) => /[a-z]/.test(part));
  const each =
    parts.length > 1 &&
    !isUnit &&
    parts.every((part) => namesInstitution(part) || /^[A-Z]{3,8}$/.test(part)) &&
    // "Institute for Ports and Government Renewal" is one: it opens with its kind, what follows does not.
    parts.every((part, i) => i === 0 || !opensWithKind(parts[i - 1]!) || opensWithKind(part) || !/[a-z]/.test(part));
  return (each ? parts : [words]).map((literal) => ({ literal }));
}

/** "Consejo C", "The Council D" */
function opensWithKind(part: string): boolean {
  const plain = part.replace(/^(?:The|El|La) /, '');
  return hintsIn(plain).institution === 0 && !QUALIFIES.test(plain);
}

// "Government Renewal", "Research Policy": the word tells what the next one is about
const QUALIFIES = /^(?:Government|Research|Service|Union|Court|Army|Navy|Project|Company|Public) [A-ZÀ-Þ]/;
