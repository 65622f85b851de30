import type { CslItem, CslName } from '../../recognize/csl';
import { foldName } from '../../recognize/folded-name';
import { isAcronym } from '../../recognize/names';
import { familyNames } from '../../recognize/references/names';
import type { Acronym, Work } from '../paper';
import { remembering } from '../remembering';

/** The names by which citations may call a work, folded for comparing. */
export interface WorkNames {
  readonly authors: readonly AuthorName[];
  /** The authors together, and names of the work itself: aliases, a newspaper's title. */
  readonly labels: readonly string[];
  /** Parts of labels: `cipo` and `comari` of `CIPO & COMARI`. */
  readonly labelParts: readonly (readonly string[])[];
}

export interface AuthorName {
  /** As printed, for messages: `Bondì`. */
  readonly printed: string;
  /** `rodriguez ulloa` */
  readonly family: string;
  readonly familyWords: readonly string[];
  /** `carlos rodriguez ulloa` */
  readonly full: string;
  readonly words: readonly string[];
  readonly given: string;
  readonly isInstitution: boolean;
  /** A person's name without its particle; an institution's long form, its acronym, its initials. */
  readonly others: readonly string[];
}

/** The long forms of a paper's acronyms by their short forms and the other way round, folded. */
export interface Institutions {
  readonly longForms: ReadonlyMap<string, readonly string[]>;
  readonly shortForms: ReadonlyMap<string, readonly string[]>;
}

export function institutionsOf(acronyms: readonly Acronym[]): Institutions {
  const longForms = new Map<string, string[]>();
  const shortForms = new Map<string, string[]>();
  for (const { shortForm, longForm } of acronyms) {
    if (longForm === undefined) continue;
    const [short, long] = [foldName(shortForm), plainName(longForm)];
    longForms.set(short, [...(longForms.get(short) ?? []), long]);
    shortForms.set(long, [...(shortForms.get(long) ?? []), short]);
  }
  return { longForms, shortForms };
}

/** Collects a work's names; `institutions` say which one `CIPO` is. */
export function namesOf({ csl, reference }: Work, institutions: Institutions): WorkNames {
  const names = ownNames(csl, reference.aliases);
  if (!names.authors.some(({ isInstitution }) => isInstitution)) return names;
  return { ...names, authors: names.authors.map((author) => withOtherNames(author, institutions)) };
}

/** A name as a citation prints it, folded once for many comparisons. */
export interface PrintedName {
  /** `Peter Anders` */
  readonly printed: string;
  /** `peter andreas` */
  readonly plain: string;
  /** Those of `plain`; behind them the name without a preposition that is elided before it. */
  readonly words: readonly string[];
}

export function printedName(printed: string): PrintedName {
  const plain = plainName(printed);
  const words = plain.split(' ');
  if (ELIDED.test(printed)) words.push(foldName(printed.slice(2)));
  return { printed, plain, words };
}

/** `d’Ouellet`: the preposition may be the sentence's. */
const ELIDED = /^d['’][A-ZÀ-Þ]/;

/** A folded name without the article that citations drop: `The Telegraph` is `telegraph`, `la CEPA` `cepa`; a state by its letters. */
export function plainName(name: string): string {
  return foldName(name.replace(BEFORE_ACRONYM, ''))
    .replace(/^the /, '')
    .replace(STATE, (state) => STATES.get(state)!);
}

// `la ` of `la CEPA`, `del ` of `del INEGO`: before letters alone it is no part of a name.
const BEFORE_ACRONYM = /^(?:[Ee]l|[Ll]as?|[Ll]os|del|al|do|da|du|[Ll]e|[Ii]l) (?=[A-ZÀ-Þ][A-ZÀ-Þ&-]{1,11}$)/;

const STATES: ReadonlyMap<string, string> = new Map([
  ['united states', 'us'],
  ['united kingdom', 'uk'],
  ['united nations', 'un'],
]);

// `United States Forest Service` is `U.S. Forest Service`.
const STATE = /^united (?:states|kingdom|nations)(?= )/;

/** The names that follow from the work alone. */
const ownNames = remembering((csl: CslItem, aliases: readonly string[] | undefined): WorkNames => {
  const people = csl.author ?? csl.editor ?? [];
  const authors = people.map(authorName).map((author) => withPublisher(author, csl.publisher));
  const own =
    people.length > 0 ? [] : [csl['container-title'], csl.publisher, csl.title].filter((name) => name !== undefined);
  const labels = [...(aliases ?? []), ...own].map(plainName);
  if (authors.length > 0) labels.push(plainName(familyNames(csl).join(' and ')));
  return { authors, labels, labelParts: partsOf(aliases ?? []) };
});

function authorName(name: CslName): AuthorName {
  const person = name.literal === undefined ? null : INVERTED.exec(name.literal);
  if (person) return authorName({ family: person[1]!, given: person[2]! });
  if (name.literal !== undefined) {
    const family = plainName(name.literal);
    const words = family.split(' ');
    const others = initialsOf(name.literal);
    const printed = name.literal;
    return { printed, family, familyWords: words, full: family, words, given: '', isInstitution: true, others };
  }
  const particle = name['non-dropping-particle'];
  const printed = [particle, name.family].filter(Boolean).join(' ');
  const family = foldName(printed);
  // `J.R.` are two initials.
  const given = foldName((name.given ?? '').replaceAll('.', '. '));
  const full = `${given} ${family}`.trim();
  return {
    printed,
    family,
    familyWords: family.split(' '),
    full,
    words: full.split(' '),
    given,
    isInstitution: false,
    // `Ismail bin Hassan` is cited as `Ismail`.
    others: PATRONYMIC.test(printed) ? [given] : particle ? [foldName(name.family ?? '')] : [],
  };
}

// `bin Hassan`, `binti Yusof`: whose child somebody is, no family name
const PATRONYMIC = /^(?:bin|binti?|bint|ibn) /i;

// `Marlow Quist, Olga`: a person, even where it was not told from an institution.
const INVERTED = /^([^,&]{2,40}), ([A-ZÀ-Þ][^,&]{1,30})$/;

/** An institution's initials, and the short form that stands with it, folded. */
export function initialsOf(literal: string): string[] {
  const words = literal.match(/[A-Za-zÀ-ɏḀ-ỿ]+/g) ?? [];
  const initials = capitalsOf(words);
  const found = initials.length >= 3 ? [initials, ...withSmallWords(words, initials)] : [];
  // `U.S. NAO` for `U.S. National Administrative Office`, `USNAO` too
  const country = /^(?:[A-Z]\.){2,3}(?=\s)/.exec(literal)?.[0];
  if (country && initials.length >= 2)
    found.push(`${foldName(country)} ${initials}`, foldName(country.replaceAll('.', '')) + initials);
  // `Organization of American States (OAS)`
  const bracketed = /\(([^()]{2,12})\)/.exec(literal)?.[1];
  if (bracketed && isAcronym(bracketed)) found.push(foldName(bracketed));
  return found;
}

function capitalsOf(words: readonly string[]): string {
  return words.flatMap((word) => (/^[A-ZÀ-Þ][a-zà-ÿ]/.test(word) ? [foldName(word[0]!)] : [])).join('');
}

/** The initials with that of one small word more: `icesi` for `Instituto Ciudadano de Estudios sobre la Inseguridad`. */
function withSmallWords(words: readonly string[], initials: string): readonly string[] {
  return words.flatMap((word, i) => {
    if (!/^[a-zà-ÿ]/.test(word) || words.length > MOST_WORDS) return [];
    const before = capitalsOf(words.slice(0, i)).length;
    return [initials.slice(0, before) + foldName(word[0]!) + initials.slice(before)];
  });
}

/** A longer name has no short form that a citation calls it by. */
const MOST_WORDS = 12;

/** The acronym of a long form and the long form of an acronym, as the paper defines them. */
function withOtherNames(author: AuthorName, { shortForms, longForms }: Institutions): AuthorName {
  const { isInstitution, family, others } = author;
  const more = [...(shortForms.get(family) ?? []), ...(longForms.get(family) ?? [])];
  return isInstitution && more.length > 0 ? { ...author, others: [...more, ...others] } : author;
}

/** An institution that publishes under a short name may be cited by it: `CONAMU` for `Comisión Nacional de Muelles`. */
function withPublisher(author: AuthorName, publisher: string | undefined): AuthorName {
  const isOwn =
    author.isInstitution &&
    publisher !== undefined &&
    isAcronym(publisher) &&
    isDrawnFrom(foldName(publisher), author.full);
  return isOwn ? { ...author, others: [...author.others, foldName(publisher)] } : author;
}

/** Whether the name begins with the first letter and has the others in their order: UNESCO is not the United Nations. */
function isDrawnFrom(letters: string, name: string): boolean {
  if (letters[0] !== name[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Aliases come as one label (`CIPO & COMARI`) or one by one; either way each is a part. */
function partsOf(aliases: readonly string[]): string[][] {
  const split = aliases.map((alias) =>
    alias
      .split(/[,&;]|\b(?:and|y|und)\b/)
      .map(plainName)
      .filter(Boolean),
  );
  const all = [...new Set(split.flat())];
  return all.length > 0 ? [...split.filter((parts) => parts.length > 1), all] : [];
}
