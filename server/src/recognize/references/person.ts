import { wordsAt } from '../../text/matches';
import { isMonth } from '../../text/months';
import type { CslName } from '../csl';
import { familyStart, isSpanishFamilyName, isSpanishGivenName } from './family-names';
import { type Group, readGroup, type Token } from './name-tokens';
import { isNoPerson, opensNoName } from './no-name';
import { isPlace } from './place';
import { COLLECTIVE } from './words';

/** One person as a reference names them. */
export interface Person {
  readonly name: CslName;
  readonly shape: Shape;
  /** Initials show that it is a person. */
  readonly initials: boolean;
  /** The family name stands in capitals: "DUMONT Michel". */
  readonly shouted: boolean;
  readonly end: number;
}

/** How a name is written: "Quist, Peter", "Quist P", "P. J. Quist", "Jorge Luis Mata", "Quist". */
export type Shape = 'inverted' | 'family-initials' | 'initials' | 'full' | 'single';

/** Reads the person named at `at`; `first` is how the first name of the list is written. */
export function readPerson(text: string, at: number, limit: number, first: Shape | undefined): Person | undefined {
  const group = readGroup(text, at, limit);
  const bracketed = group && initialsInBrackets(text, group);
  if (bracketed) return bracketed;
  if (!group || group.tokens.length > 7 || !ownTokens(group).some((token) => token.kind === 'word')) return undefined;
  const barred = isBarred(group, first);
  const inverted =
    group.tokens[0]!.kind !== 'initials' && (first === undefined || first === 'inverted')
      ? readInverted(text, group, limit, first)
      : undefined;
  if (inverted && (!barred || inverted.initials || hasArticle(text, group, inverted.end))) return inverted;
  // "Law CH" is a person in a list of such names.
  if (barred && first !== 'family-initials') return undefined;
  return familyAndInitials(text, group, first) ?? (barred ? undefined : inOrder(text, group));
}

/** "DUMONT (Fr.-R.), ROCHE (P.)": the French set given names in brackets. */
function initialsInBrackets(text: string, { tokens, end }: Group): Person | undefined {
  const initials = text[end] === ' ' && text[end + 1] === '(' ? wordsAt(IN_BRACKETS, text, end) : undefined;
  if (!initials || (tokens.length > 1 && tokens.some(({ kind }) => kind === 'initials'))) return undefined;
  const name = { family: text.slice(tokens[0]!.start, end), given: initials.slice(2, -1) };
  return { name, initials: true, shouted: false, shape: 'inverted', end: end + initials.length };
}

// " (M. I.)", " (Fr.-R.)" before a comma, a full stop, a colon or "et"
const IN_BRACKETS =
  / \((?!N\. ?[YJ]|D\. ?C|U\. ?[SKN])[A-ZÀ-Þ][hrt]?\.(?:[ -]{0,2}[A-ZÀ-Þ][hrt]?\.){0,2}\)(?=[,.:;]| et | & )/y;

/** "Le Goff, Jacques (1990)", "La Porta, Ada, y Juan Ruiz (2001)": an article may open a family name. */
function hasArticle(text: string, { tokens }: Group, end: number): boolean {
  return (
    tokens.length === 2 && /^(?:El|La|Le)$/.test(tokens[0]!.text) && YEAR_OR_ANOTHER.test(text.slice(end, end + 12))
  );
}

// " (1990", ", y ", " et "
const YEAR_OR_ANOTHER = /^(?: \((?:1[5-9]|20)\d\d|,? (?:and|y|e|et|&) )/;

/** Its words name an institution, a country or a title. */
function isBarred({ tokens }: Group, first: Shape | undefined): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return (
    words.some((word) => isNoPerson(word.text) || /['’]s$/.test(word.text)) ||
    (opensNoName(words[0]!.text) && !(FAMILY_PARTICLE.test(words[0]!.text) && words.length === 2)) ||
    tokens.some((token, i) => i < tokens.length - 1 && BODY.test(token.text)) ||
    (tokens.length > 1 &&
      (COLLECTIVE.test(words.at(-1)!.text) ||
        LEGAL_FORM.test(tokens.at(-1)!.text) ||
        (first === undefined && STATE.test(tokens[0]!.text))))
  );
}

// "Del" in "Del Campo, Ana", "Lo" in "Lo Presti F."
const FAMILY_PARTICLE = /^(?:Del|Lo)$/;

// "U.S." in "U.S. Harbor Services": a state, no initials
const STATE = /^(?:U\. ?S|U\. ?K|U\. ?N)\.$/;

// "EU" in "Eastern EU Harbors", "US" in "Recent US Tides": no initials before a name
const BODY = /^(?:EU|UN|US|USA|UK)$/;

// "AG" in "Hafen AG": a company
const LEGAL_FORM = /^(?:AG|KG|SA|SE|BV|NV|TV)$/;

/** "Smith J": the initials end the name. "Lipp U. W. Deriving …": so they do in a list of such names. */
function familyAndInitials(text: string, group: Group, first: Shape | undefined): Person | undefined {
  const tokens = ownTokens(group);
  const at = tokens.findIndex((token) => token.kind === 'initials');
  const isLast = at === tokens.length - 1 || first === 'family-initials';
  if (at < 1 || at > 4 || !(isLast || (first === undefined && at === 1 && endsWithInitials(text, tokens, group.end))))
    return undefined;
  const family = text.slice(tokens[0]!.start, tokens[at - 1]!.end);
  const { text: initials, end } = tokens[at]!;
  // "Solis B. Fever among …": the full stop ends the names.
  const given = initials.replace(/^([^.]+)\.$/, '$1');
  return { name: { family, given }, initials: true, shouted: false, shape: 'family-initials', end };
}

/** "Solis B. Selling tar in ports": what goes on in small letters behind the next word is a title, and no name. */
function endsWithInitials(text: string, tokens: readonly Token[], end: number): boolean {
  return (
    tokens.length === 3 &&
    tokens[1]!.text.endsWith('.') &&
    tokens[2]!.kind === 'word' &&
    /^ (?!(?:and|y|e|et|und|u|with|con|in|en|dans|eds?|de|del|van|von|der|da|dos|la)\b)[a-zß-ÿ]/.test(
      text.slice(end, end + 6),
    )
  );
}

/** "P. J. Quist", "Jorge Luis Mata", "DUMONT Michel", "Quist" */
function inOrder(text: string, group: Group): Person | undefined {
  const generation = generationOf(group);
  const tokens = ownTokens(group);
  const words = tokens.filter((token) => token.kind === 'word');
  const last = tokens.at(-1)!;
  const initials = tokens.some((token) => token.kind === 'initials');
  if (tokens.length === 1)
    return { name: { family: words[0]!.text }, initials, shouted: false, shape: 'single', end: group.end };
  if (last.kind !== 'word') return undefined;
  // "CEPA Atlas of Ports" opens with an acronym; "DUMONT Michel" with the family name.
  if (/^[A-ZÀ-Þ'’-]{3,}$/.test(words[0]!.text) && !/^[A-ZÀ-Þ'’.-]+$/.test(last.text)) {
    const name = { family: tokens[0]!.text, given: last.text };
    return tokens.length > 2 ? undefined : { name, initials, shouted: true, shape: 'full', end: group.end };
  }
  const suffix = generation ? text.slice(last.end, group.end) : (wordsAt(SUFFIX, text, last.end) ?? '');
  const split = familyStart(tokens);
  const name = {
    family: text.slice(tokens[split]!.start, last.end),
    ...(split > 0 && { given: text.slice(tokens[0]!.start, tokens[split - 1]!.end) }),
    ...(suffix && { suffix: suffix.replace(/^[\s,]+/, '') }),
  };
  const shape = tokens[0]!.kind === 'initials' ? 'initials' : split === 0 ? 'single' : 'full';
  return { name, initials, shouted: false, shape, end: last.end + suffix.length };
}

/** "Quist, Peter", "Ibáñez Ferrer, Ramiro", "LIMA ORTIZ, R.M.", "Harlow, Edith M.", "Falk, N. O., Jr." */
function readInverted(text: string, family: Group, limit: number, first: Shape | undefined): Person | undefined {
  const generation = generationOf(family);
  const names = ownTokens(family);
  const words = names.filter((token) => token.kind === 'word');
  if (names.some((token) => token.kind === 'initials') || words.length > 3) return undefined;
  const comma = wordsAt(/\s?,\s*/y, text, family.end);
  if (!comma) return undefined;
  const suffix = wordsAt(/(?:Jr|Sr|II|III|IV)\b\.?,\s+/y, text, family.end + comma.length) ?? '';
  const group = readGroup(text, family.end + comma.length + suffix.length, limit);
  if (!group || group.tokens[0]!.kind === 'particle') return undefined;
  // "Edith May Harlow, P. Quist" is two people.
  const opened = group.tokens[0]!.kind === 'initials' && group.tokens.at(-1)!.kind === 'word';
  if (opened && words.length > 1) return undefined;
  const given = givenName(text, group);
  if (!isGiven(text, given, words, limit, first)) return undefined;
  const { tokens, end } = given;
  const particle = tokens.at(-1)!.kind === 'particle' ? tokens.at(-1)! : undefined;
  const behind = suffix === '' && !generation ? (wordsAt(SUFFIX, text, end) ?? '') : '';
  const rank = generation?.text ?? (suffix + behind).replace(/^[,\s]+|,\s*$/g, '');
  const name = {
    family: text.slice(names[0]!.start, names.at(-1)!.end),
    given: text.slice(tokens[0]!.start, particle ? particle.start : end).trim(),
    ...(particle && { 'non-dropping-particle': particle.text }),
    ...(rank && { suffix: rank }),
  };
  const initials = tokens.some((token) => token.kind === 'initials');
  return { name, initials, shouted: false, shape: 'inverted', end: end + behind.length };
}

/** "Jr.", or "JR." in "VALE JR., Rui", at the end of the name's words */
function generationOf({ tokens }: Group): Token | undefined {
  const last = tokens.at(-1)!;
  return tokens.length > 1 && /^(?:[JS][rR]\.?|I{2,3}|IV)$/.test(last.text) ? last : undefined;
}

/** The tokens without "Jr." at their end. */
function ownTokens(group: Group): readonly Token[] {
  return generationOf(group) ? group.tokens.slice(0, -1) : group.tokens;
}

// ", Jr.", " III"
const SUFFIX = /,?\s+(?:Jr|Sr)\b\.?|,?\s+(?:II|III|IV)\b(?!\.)/y;

/** The given name without what goes on behind it. */
function givenName(text: string, group: Group): Group {
  const { tokens } = group;
  // "Lago, Ana y Ríos, Eva": between given names "y" joins two people; only family names have it inside, "Ortega y Gasset".
  const and = tokens.findIndex((token, i) => i > 0 && token.text === 'y');
  if (and > 0) return givenName(text, { tokens: tokens.slice(0, and), end: tokens[and - 1]!.end });
  if (tokens[0]!.kind === 'initials') {
    // "Quist, P. Application of …" ends with the initials.
    const whole =
      tokens.length === 1 ||
      (tokens.at(-1)!.kind !== 'word' && tokens.length === 2 && !isArticle(text, tokens[1]!)) ||
      isGivenName(text, group);
    return whole ? group : { tokens: tokens.slice(0, 1), end: tokens[0]!.end };
  }
  // "Harlow, Edith M. Walking the quays": initials behind the given name end it, or a particle behind them, "Edith M. de".
  const initial = tokens.findIndex((token, i) => i > 0 && token.kind === 'initials');
  if (initial < 0 || initial === tokens.length - (tokens.at(-1)!.kind === 'particle' ? 2 : 1)) return group;
  return { tokens: tokens.slice(0, initial + 1), end: tokens[initial]!.end };
}

/** "A" in "Falk, N. A harbor and its tides", "O" in "Falk, N. O porto e o mar" */
function isArticle(text: string, token: Token): boolean {
  return /^[AO]$/.test(token.text) && /^ [a-zß-ÿ]/.test(text.slice(token.end, token.end + 2));
}

/** "F. Scott" in "Falk, F. Scott, …"; in "Falk, F. Tides and …" and "Falk, F. Quist, P." the word is none of his names. */
function isGivenName(text: string, { tokens, end }: Group): boolean {
  return (
    tokens.length === 2 &&
    END.test(text.slice(end, end + 6)) &&
    !/^(?:, [A-Z]\.| (?:and|&|y|und|et) )/.test(text.slice(end, end + 5))
  );
}

/** Whether the words behind the comma are a given name, and not a title or another person. */
function isGiven(
  text: string,
  { tokens, end }: Group,
  family: readonly Token[],
  limit: number,
  first: Shape | undefined,
): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length === 0) return true;
  // "HSB, Bericht zum Ausbau, Hafenstadt 2013"
  if (
    tokens.some(({ kind, text: word }, i) => kind === 'particle' && GERMAN.test(word) && tokens[i + 1]?.kind === 'word')
  )
    return false;
  // "El Faro, April 18, 2004" is a newspaper.
  if (isMonth(words[0]!.text) && /^\.? \d/.test(text.slice(words[0]!.end, words[0]!.end + 4))) return false;
  const shouted = family.some((token) => /^[A-ZÀ-Þ'’-]{3,}$/.test(token.text));
  // "Prado, Eva Luisa Quilhas", "Leme, Eva Luisa Prado de": the mother's family name goes with the given ones.
  const isLong = words.length === 3 && (tokens.at(-1)!.kind === 'particle' || words.some(isGivenInSpanish));
  if (
    words.length > (shouted ? 4 : isLong ? 3 : 2) ||
    words.some((word) => opensNoName(word.text) || isNoPerson(word.text))
  )
    return false;
  // "Roland Mole, Zürich/Berlin": a place, no given name.
  if (family.length > 1 && words.length === 1 && isPlace(words[0]!.text)) return false;
  // "Eurostat, TIDES AND PORTS"
  if (words.length > 1 && words.every((word) => /^[A-ZÀ-Þ]{4,}$/.test(word.text))) return false;
  const known = areSpanish(family, words, shouted);
  // Two long halves are two people in full, or a family of two words with its given name.
  if (family.length > 1 && words.length > 1 && first === undefined && !known) return false;
  if (first === 'inverted' && family.length > 1) {
    const behind = text.slice(end, end + 40);
    return (known ? END : BEFORE_YEAR).test(behind) || (words.length === 1 && BEFORE_TITLE.test(behind));
  }
  // The full stop of "Harlow, Edith M." ends the name, whatever goes on.
  const stopped = family.length === 1 && tokens.at(-1)!.kind === 'initials' && text[end - 1] === '.';
  if (end >= limit || stopped) return true;
  return (family.length > 1 && !known ? CLOSED : END).test(text.slice(end, end + 40));
}

// "Ríos Lago, Diódoro|, “Las redes": a word between a comma and a title in quotation marks
const BEFORE_TITLE = /^[,.:] ?["“«„]/;

/** "Ruiz Lago, Ana", "Mole Lago, José Miguel", "Ramírez Lago, Ana Clemencia", "MOLE LAGO, Ana Clemencia": no two people. */
function areSpanish(family: readonly Token[], given: readonly Token[], shouted: boolean): boolean {
  const [first, ...others] = given;
  return (
    isGivenInSpanish(first!) &&
    !isGivenInSpanish(family[0]!) &&
    (shouted || isSpanishFamilyName(family[0]!.text) || others.every(isGivenInSpanish))
  );
}

function isGivenInSpanish({ text }: Token): boolean {
  return isSpanishGivenName(text);
}

// "zum" in "Bericht zum Ausbau": no given name goes on behind it
const GERMAN = /^z(?:um?|ur)$/;

// behind the last name of a list: " (2008", ". 2008"
const BEFORE_YEAR = /^(?: \(|\. |, )(?:1[5-9]|20)\d\d/;

// behind a given name: punctuation, a year, "and"
const END = /^\s*(?:$|[.,;:/([“"„«*‘\d]|(?:and|y|e|und|et|with|in)\s|&)/;
// behind the given name of a family name of two words, which could be a name and a title: ". ", " (", " 2004", " and Jane Roe";
// not " and Quiet Tides (Boston": a title, since none follows
const CLOSED =
  /^\s*(?:$|[.;/([“"„«*\d]|, ?[(\d]|(?:,? (?:and|y|e|und|et)|,? &) [A-ZÀ-Þ](?:[^\s,.:]+|\.)(?: [A-ZÀ-Þ](?![^\s,.:]{0,20} \([A-ZÀ-Þ])|, [A-ZÀ-Þ]\.))/;
