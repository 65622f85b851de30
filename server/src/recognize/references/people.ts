import type { CslName } from '../csl';
import { isMonth } from './dates';
import { COLLECTIVE } from './words';

/** A list of people as a reference names them. */
export interface People {
  readonly names: readonly CslName[];
  /** Behind the last name, "et al." included, its full stop left out. */
  readonly end: number;
  readonly etAl: boolean;
  /** Something shows that these are people and not the start of a title: initials, a conjunction, an inverted name. */
  readonly sure: boolean;
}

/**
 * Reads the people named at `start`: "Harlow, Edith M., Peter Quist, and Ana Solís", "P. J. Quist and
 * E. M. Harlow", "Smith J, Doe A", "DUMONT M., ROCHE P.", "Karl Anton Beyer/Walter Lang".
 * A list of full names without a conjunction could go on into a title ("Kai Brandt, Soziale Sicherheit"): only its
 * first name is taken, unless `closed` says that punctuation ends the names at that offset.
 */
export function readPeople(text: string, start: number, limit: number, closed?: number): People | undefined {
  const read: NameRead[] = [];
  let confirmed = 0;
  let etAl = false;
  let at = start;
  let joint = '';
  while (at < limit && read.length < MOST_NAMES) {
    const first = read[0]?.shape;
    const name = readName(text, at, limit, first);
    if (!name || (first && !fits(name.shape, first, isConjunction(joint)))) break;
    if (FUNCTION_WORD.test(text.slice(name.end, name.end + 8))) break;
    read.push(name);
    if (/[a-z&/;]/.test(joint) || (read.length > 1 && name.initials)) confirmed = read.length - 1;
    const others = sticky(ET_AL, text, name.end);
    if (others && name.end + others.length <= limit) {
      etAl = true;
      at = name.end + others.length;
      break;
    }
    const separator = sticky(SEPARATOR, text, name.end);
    // What follows "and Ana Solís," is no further name.
    if (!separator || name.end + separator.length >= limit || (isConjunction(joint) && /^\s*,\s*$/.test(separator)))
      break;
    joint = separator;
    at = name.end + separator.length;
  }
  if (read.length === 0) return undefined;
  const all = etAl || (closed !== undefined && closed - read.at(-1)!.end <= 3);
  const kept = all ? read : read.slice(0, confirmed + 1);
  const sure = etAl || confirmed > 0 || kept.some((name) => name.initials || name.shape === 'inverted');
  return { names: kept.map(({ name }) => name), end: etAl ? at : kept.at(-1)!.end, etAl, sure };
}

function isConjunction(joint: string): boolean {
  return /[a-z&]/.test(joint);
}

// What goes on in lower case after a capitalized word is a title: "Harbor Orders of", "Cargo Inspection by"
const FUNCTION_WORD =
  /^ (?:of|for|on|by|to|the|into|from|at|as|or|de|del|para|von|der|des|zur|sur|with|without|versus|vs|under|between)\b/;

/** How a name is written: "Quist, Peter", "Quist P", "P. J. Quist", "Jorge Luis Mata", "Quist". */
type Shape = 'inverted' | 'family-initials' | 'initials' | 'full' | 'single';

interface NameRead {
  readonly name: CslName;
  /** Initials show that it is a person. */
  readonly initials: boolean;
  readonly shape: Shape;
  readonly end: number;
}

const MOST_NAMES = 60;

// " and ", ", and ", " & ", "; ", ", ", "/", " y ", " e ", " und ", " et "
const SEPARATOR =
  /\s{0,2}(?:[,;]?\s{0,2}(?:and|&|y|e|und|et|u\.|en colaboración con|with|con)\s{1,3}|[;,]\s{0,3}|\s?\/\s?|,?\s?[–—]\s?(?=[A-Z]\. ))/y;

// ", et al.", " y otros", " u.a."
const ET_AL = /,?\s+(?:and |& )?(?:et\.? ?al\b\.?|y otros\b|and others\b|u\. ?a\.|et coll\.)/y;

const UPPER = 'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĘĚĞĠĢĪİĶĹĽŁŃŅŇŌŐŒŘŚŜŞŠŢŤŪŮŰŲŴŶŹŻŽ';
// "Quist", "Harlow-Jones", "O'Neill", "D’Amico", "McKay"
const WORD = new RegExp(`(?:[dDlLO]['’])?[${UPPER}](?:[A-Za-zÀ-ɏ'’]|-(?=[A-Za-zÀ-ɏ]))+`, 'y');
// "J.", "J.-P.", "M.G.", "C. Z.", "A" in "Doe A", "CGM"
const INITIALS = new RegExp(
  `(?:[${UPPER}](?:[hrt]|hr|-[${UPPER}])?\\.(?:\\s?-?\\s?[${UPPER}]\\.){0,4}|[${UPPER}]{1,3}(?:-[${UPPER}])?(?![A-Za-zÀ-ɏ'’.])|[${UPPER}]{2,3}\\.)`,
  'y',
);
// "de la", "van der", "von": part of a family name
const PARTICLE =
  /(?:d[eoa]s?|del|della|di|du|la|las|los|le|el|al|v[ao]n|vom|zum?|zur|der|den|ten?|ter|bin|ibn|af|av|y(?= [A-Z][a-z]+,))(?=\s|,\s?\()|[dl]['’](?=[A-Z])/y;
// ", Jr.", " III"
const SUFFIX = /,?\s+(?:Jr|Sr)\b\.?|,?\s+(?:II|III|IV)\b(?!\.)/y;

// What opens a title or an institution and never a person's name.
const NO_NAME =
  /^(?:The|An?|On|In|Of|For|To|From|At|By|With|And|Or|El|La|Los|Las|Le|Lo|Una?|En|Por|Para|Del|Sobre|Hacia|Die|Der|Das|Ein|Eine|Zur|Zum|Über|Les|Une|Des|Sur|How|Why|What|When|Where|Is|Are|New|North|South|East|West|National|International|Public|Security|Press|Remarks|Interview|Entrevista|Special|Report|Chapter|Mexico|México|United|University|Foreign|Vol|Volume|See|Paper|Note|Title|No|Núm|Num|Nr|Issue|Toward|Towards|Beyond|Between|Against|After|Before|Introduction|Verfassung|Rede|Gesetz|Aus|Im|Am|Vom|Von|Zwischen|Gegen)$/;

// "Institute", "Council", "Department": no person either, wherever it stands
const NO_PERSON =
  /^(?:Universit|Universi[dt]|Institut|Cent(?:er|re|ro)s?$|Council|Consejo|Committee|Commission|Comisi|Department|Ministr|Secretar|Office|Bureau|Agency|Bank$|Foundation|Association|Society|Organi[sz]|Nations|Zentrum$|Akademie$|[A-Z]?[a-zß-ÿ]*(?:amt|ministerium|stiftung|verband)$|Government|Sena[dt]|Cámara|Procuradur|Presidenc|Gobierno|República|Chronicle|Herald|Tribune|Magazine|Quarterly|Congress|Press$|Journal|Review|Revista|Times$|Post$|Reports?$|Act$|Policy|Studies|Research|News|Inc$|Ltd$|Corp$|Corporation|College|Schools?$|Command$|Forces$|Services?$|Strategy|Plan$|Law$|Ley$|Decreto|Summit$|Treaty|Agreement|Group$|Grupo$|Program|Projects?$|World$)/;

// "U.S." in "U.S. Harbor Services": a state, no initials
const STATE = /^(?:U\. ?S|U\. ?K|U\. ?N)\.$/;

function readName(text: string, at: number, limit: number, first: Shape | undefined): NameRead | undefined {
  const group = readGroup(text, at, limit);
  if (!group || group.tokens.length > 7) return undefined;
  const generation =
    group.tokens.length > 1 && GENERATION.test(group.tokens.at(-1)!.text) ? group.tokens.at(-1)! : undefined;
  const tokens = generation ? group.tokens.slice(0, -1) : group.tokens;
  const groupEnd = tokens.at(-1)!.end;
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length === 0) return undefined;
  const barred =
    words.some((word) => NO_PERSON.test(word.text) || /['’]s$/.test(word.text)) ||
    NO_NAME.test(words[0]!.text) ||
    (tokens.length > 1 && (COLLECTIVE.test(words.at(-1)!.text) || STATE.test(tokens[0]!.text)));
  const opensWithInitials = tokens[0]!.kind === 'initials';
  if (!opensWithInitials && (first === undefined || first === 'inverted')) {
    const inverted = readInverted(text, group, limit, first);
    if (inverted && (!barred || inverted.initials)) return inverted;
  }
  if (barred) return undefined;
  const last = tokens.at(-1)!;
  const initial = tokens.findIndex((token) => token.kind === 'initials');
  // "Smith J": the initials end the name. "Lipp U. W. Deriving …": so they do in a list of such names.
  if (initial > 0 && initial <= 4 && (initial === tokens.length - 1 || first === 'family-initials')) {
    const family = text.slice(tokens[0]!.start, tokens[initial - 1]!.end);
    const given = tokens[initial]!;
    // "Solis B. Fever among …": the full stop ends the names.
    const initials = given.text.replace(/^([^.]+)\.$/, '$1');
    return { name: { family, given: initials }, initials: true, shape: 'family-initials', end: given.end };
  }
  if (tokens.length === 1)
    return { name: { family: words[0]!.text }, initials: false, shape: 'single', end: group.end };
  if (last.kind !== 'word') return undefined;
  // "CEPA Atlas of Ports" opens with an acronym; "DUMONT Michel" with the family name.
  const shouted = /^[A-ZÀ-Þ'’-]{3,}$/.test(words[0]!.text) && !/^[A-ZÀ-Þ'’.-]+$/.test(last.text);
  if (shouted && tokens.length > 2) return undefined;
  if (shouted) {
    const name = { family: tokens[0]!.text, given: last.text };
    return { name, initials: false, shape: 'full', end: group.end };
  }
  const suffix = generation ? text.slice(groupEnd, group.end) : (sticky(SUFFIX, text, groupEnd) ?? '');
  const split = familyStart(tokens);
  const name = {
    family: text.slice(tokens[split]!.start, groupEnd),
    ...(split > 0 && { given: text.slice(tokens[0]!.start, tokens[split - 1]!.end) }),
    ...(suffix && { suffix: suffix.replace(/^[\s,]+/, '') }),
  };
  const shape = opensWithInitials ? 'initials' : split === 0 ? 'single' : 'full';
  return { name, initials: initial >= 0, shape, end: groupEnd + suffix.length };
}

/** "Quist, Peter", "Ibáñez Ferrer, Ramiro", "LIMA ORTIZ, R.M.", "Harlow, Edith M." */
function readInverted(text: string, family: Group, limit: number, first: Shape | undefined): NameRead | undefined {
  const generation =
    family.tokens.length > 1 && GENERATION.test(family.tokens.at(-1)!.text) ? family.tokens.at(-1)! : undefined;
  const names = generation ? family.tokens.slice(0, -1) : family.tokens;
  const words = names.filter((token) => token.kind === 'word');
  if (names.some((token) => token.kind === 'initials') || words.length > 3) return undefined;
  const comma = sticky(/\s?,\s*/y, text, family.end);
  if (!comma) return undefined;
  const suffix = sticky(/(?:Jr|Sr|II|III|IV)\b\.?,\s+/y, text, family.end + comma.length) ?? '';
  const given = readGroup(text, family.end + comma.length + suffix.length, limit);
  if (!given || given.tokens[0]!.kind === 'particle') return undefined;
  let { tokens, end } = given;
  if (
    tokens[0]!.kind === 'initials' &&
    tokens.at(-1)!.kind === 'word' &&
    !(tokens.length === 2 && END.test(text.slice(end, end + 6)))
  ) {
    // "Quist, P. Application of …" ends with the initials; "Edith May Harlow, P. Quist" is two people.
    if (words.length > 1) return undefined;
    [tokens, end] = [tokens.slice(0, 1), tokens[0]!.end];
  }
  // "Harlow, Edith M. Walking the quays": initials behind the given name end it.
  const initial = tokens.findIndex((token, i) => i > 0 && token.kind === 'initials');
  if (initial > 0 && initial < tokens.length - 1) [tokens, end] = [tokens.slice(0, initial + 1), tokens[initial]!.end];
  const givenWords = tokens.filter((token) => token.kind === 'word');
  if (givenWords.length > 0) {
    // "El Faro, April 18, 2004" is a newspaper.
    if (isMonth(givenWords[0]!.text) && /^\.? \d/.test(text.slice(givenWords[0]!.end))) return undefined;
    if (givenWords.length > 2 || givenWords.some((word) => NO_NAME.test(word.text) || NO_PERSON.test(word.text)))
      return undefined;
    // Two long halves are two people in full, or a family of two words with its given name.
    if (words.length > 1 && givenWords.length > 1 && first === undefined) return undefined;
    if (first === 'inverted' && words.length > 1) return undefined;
    const behind = text.slice(end, end + 40);
    const known = givenWords.length === 1 && GIVEN.test(givenWords[0]!.text) && !GIVEN.test(words[0]!.text);
    if (end < limit && !(words.length > 1 && !known ? CLOSED : END).test(behind)) return undefined;
  }
  const particles = tokens.at(-1)!.kind === 'particle' ? tokens.at(-1)! : undefined;
  const name = {
    family: text.slice(names[0]!.start, names.at(-1)!.end),
    given: text.slice(tokens[0]!.start, particles ? particles.start : end).trim(),
    ...(particles && { 'non-dropping-particle': particles.text }),
    ...((suffix || generation) && { suffix: generation?.text ?? suffix.replace(/,\s*$/, '') }),
  };
  return { name, initials: tokens.some((token) => token.kind === 'initials'), shape: 'inverted', end };
}

const GENERATION = /^(?:[JS]r\.?|I{2,3}|IV)$/;

// behind a given name: punctuation, a year, "and"
const END = /^\s*(?:$|[.,;:/([“"„«*\d]|(?:and|y|e|und|et|with|in)\s|&)/;
// behind the given name of a family name of two words, which could be a name and a title: ". ", " (", " 2004", " and Jane Roe"
const CLOSED =
  /^\s*(?:$|[.;/([“"„«*\d]|, ?[(\d]|(?:,? (?:and|y|e|und|et)|,? &) [A-ZÀ-Þ][^\s,]+(?: [A-ZÀ-Þ]|, [A-ZÀ-Þ]\.))/;

/** Whether a name of this shape can go on a list that began with another. */
function fits(shape: Shape, first: Shape, joined: boolean): boolean {
  if (shape === first) return true;
  if (first === 'inverted') return shape !== 'single' || joined;
  if (first === 'full') return shape === 'initials' || (shape === 'single' && joined) || shape === 'inverted';
  if (first === 'initials') return shape === 'full' && joined;
  return first === 'single' && shape === 'full';
}

/** Where the family name starts: "Edith M. |Harlow", "Ida |von Beyer", "Rafael |Ferrer de Castro", "Erika |Ruiz Salinas". */
function familyStart(tokens: readonly Token[]): number {
  const last = tokens.length - 1;
  const words = tokens.filter((token) => token.kind === 'word');
  if (tokens[0]!.kind === 'particle') return 0;
  const particle = tokens.findIndex((token) => token.kind === 'particle');
  if (particle > 0) {
    const before = tokens.slice(0, particle).filter((token) => token.kind === 'word').length;
    return /^(?:de|del|y)$/.test(tokens[particle]!.text) && before >= 2 ? particle - 1 : particle;
  }
  if (last > 0 && /^(?:V[ao]n|De|Di|Du|Le|La|Mac|Mc|San|Santa|El|Al|Ben)$/.test(tokens[last - 1]!.text))
    return last - 1;
  if (words.length < 3 || tokens[last - 1]!.kind !== 'word') return last;
  return hasTwoFamilyNames(words.map((word) => word.text)) ? last - 1 : last;
}

/** Spanish names end in the father's and the mother's family name, unless the word before the last is a given name. */
function hasTwoFamilyNames(words: readonly string[]): boolean {
  if (GIVEN.test(words.at(-2)!)) return false;
  return GIVEN.test(words[0]!) || words.slice(-2).some((word) => SPANISH_ENDING.test(word));
}

// "González", "Gonzalez", "Ruiz", "Muñoz": the endings of Spanish patronymics
const SPANISH_ENDING = /(?:[aeiouáéíóú]z|[aeiouáéíóú]nez)$/;

// The common Spanish given names, compound ones included by their parts ("José Luis", "María del Carmen").
const GIVEN =
  /^(?:Jos[eé]|Juan|Luis|Carlos|Jorge|Manuel|Miguel|[AÁ]ngel|Antonio|Francisco|Javier|Jes[uú]s|Pedro|Pablo|Ra[uú]l|Rafael|Ricardo|Roberto|Rodrigo|Sergio|Santiago|Vicente|V[ií]ctor|Fernando|Felipe|Guillermo|Gustavo|Gerardo|Gabriel|H[eé]ctor|Hugo|Ignacio|Jaime|Joaqu[ií]n|Leonardo|Lorenzo|Mario|Marco|Mart[ií]n|Mauricio|[OÓ]scar|Octavio|Alberto|Alejandro|Alfonso|Alfredo|[AÁ]lvaro|Andr[eé]s|Armando|Arturo|Bernardo|C[eé]sar|Claudio|Cristi[aá]n|Daniel|David|Diego|Domingo|Eduardo|Emilio|Enrique|Ernesto|Esteban|Eugenio|Adolfo|Agust[ií]n|Abelardo|Gonzalo|Rogelio|Rub[eé]n|Salvador|Samuel|Tom[aá]s|Mar[ií]a|Ana|Luisa|Rosa|Carmen|Cristina|Elena|Guadalupe|Isabel|Laura|Leticia|Luc[ií]a|Luz|Margarita|Marta|Martha|Mercedes|M[oó]nica|Patricia|Pilar|Raquel|Sandra|Silvia|Sof[ií]a|Susana|Teresa|Ver[oó]nica|Victoria|Alejandra|Alicia|Adriana|Andrea|Ang[eé]lica|Beatriz|Blanca|Carolina|Claudia|Dolores|Erika|Gabriela|Gloria|Graciela|Irma|Julia|Lourdes|Magdalena)$/;

interface Token {
  readonly kind: 'word' | 'initials' | 'particle';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Group {
  readonly tokens: readonly Token[];
  readonly end: number;
}

/** Words, initials and particles up to the first punctuation. */
function readGroup(text: string, start: number, limit: number): Group | undefined {
  const tokens: Token[] = [];
  let at = start;
  while (at < limit && tokens.length < 8) {
    const space = tokens.length > 0 ? sticky(/ {0,3}(?!\s)/y, text, at)! : '';
    const from = at + space.length;
    // "J.Smith" goes without a space, "Smith" and "Jones" do not.
    if (tokens.length > 0 && space === '' && !/[.'’]/.test(text[at - 1]!)) break;
    const kind = sticky(INITIALS, text, from) ? 'initials' : sticky(PARTICLE, text, from) ? 'particle' : 'word';
    const found = sticky(kind === 'initials' ? INITIALS : kind === 'particle' ? PARTICLE : WORD, text, from);
    if (!found || from + found.length > limit) break;
    tokens.push({ kind, start: from, end: from + found.length, text: found });
    at = from + found.length;
  }
  return tokens.length > 0 ? { tokens, end: at } : undefined;
}

function sticky(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
