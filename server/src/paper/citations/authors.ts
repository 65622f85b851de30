import type { CslName } from '../../recognize/csl';
import { foldName, isAcronym } from '../../recognize/names';
import { familyNames } from '../../recognize/references/names';
import type { Acronym, Work } from '../paper';

/** The names by which citations may call a work, folded for comparing. */
export interface WorkNames {
  readonly authors: readonly AuthorName[];
  /** The authors together, and names of the work itself: aliases, a newspaper's title. */
  readonly labels: readonly string[];
  /** Parts of labels: `cide` and `comexi` of `CIDE & COMEXI`. */
  readonly labelParts: readonly (readonly string[])[];
}

export interface AuthorName {
  /** As printed, for messages: `Bondì`. */
  readonly printed: string;
  /** `rodriguez ulloa` */
  readonly family: string;
  /** `carlos rodriguez ulloa` */
  readonly full: string;
  readonly given: string;
  /** Other names of an institution: its long form, its acronym. */
  readonly others: readonly string[];
}

/** Collects a work's names; `acronyms` say which institution `CIDE` is. */
export function namesOf(work: Work, acronyms: readonly Acronym[]): WorkNames {
  const { csl } = work;
  const people = csl.author ?? csl.editor ?? [];
  const authors = people.map((name) => authorName(name, acronyms));
  const aliases = work.reference.aliases ?? [];
  const own =
    people.length > 0 ? [] : [csl['container-title'], csl.publisher, csl.title].filter((name) => name !== undefined);
  const labels = [...aliases, ...own].map(plainName);
  if (authors.length > 0) labels.push(plainName(familyNames(csl).join(' and ')));
  return { authors, labels, labelParts: partsOf(aliases) };
}

/** A folded name without the article that citations drop: `The Telegraph` is `telegraph`. */
export function plainName(name: string): string {
  return foldName(name).replace(/^the /, '');
}

function authorName(name: CslName, acronyms: readonly Acronym[]): AuthorName {
  const person = name.literal === undefined ? null : INVERTED.exec(name.literal);
  if (person) return authorName({ family: person[1]!, given: person[2]! }, acronyms);
  if (name.literal !== undefined) {
    const full = plainName(name.literal);
    return { printed: name.literal, family: full, full, given: '', others: otherNames(name.literal, acronyms) };
  }
  const particle = name['non-dropping-particle'];
  const printed = [particle, name.family].filter(Boolean).join(' ');
  const family = foldName(printed);
  const given = foldName(name.given ?? '');
  return {
    printed,
    family,
    full: `${given} ${family}`.trim(),
    given,
    others: particle ? [foldName(name.family ?? '')] : [],
  };
}

// `Carrera Quezada, Sergio`: a person, even where it was not told from an institution.
const INVERTED = /^([^,&]{2,40}), ([A-ZÀ-Þ][^,&]{1,30})$/;

/** The acronym of a long form and the long form of an acronym, as the paper defines them, and the initials. */
function otherNames(literal: string, acronyms: readonly Acronym[]): string[] {
  const plain = plainName(literal);
  const found: string[] = [];
  for (const acronym of acronyms) {
    const long = acronym.longForm === undefined ? undefined : plainName(acronym.longForm);
    if (long === plain) found.push(foldName(acronym.shortForm));
    if (long !== undefined && foldName(acronym.shortForm) === plain) found.push(long);
  }
  const initials =
    literal
      .match(/\b[A-ZÀ-Þ](?=[a-zà-ÿ])/g)
      ?.join('')
      .toLowerCase() ?? '';
  if (initials.length >= 3) found.push(initials);
  // `Organization of American States (OAS)`
  const bracketed = /\(([^()]{2,12})\)/.exec(literal)?.[1];
  if (bracketed && isAcronym(bracketed)) found.push(foldName(bracketed));
  return found;
}

/** Aliases come as one label (`CIDE & COMEXI`) or one by one; either way each is a part. */
function partsOf(aliases: readonly string[]): string[][] {
  const split = aliases.map((alias) =>
    alias
      .split(/\s*(?:,|&|;|\band\b|\by\b|\bund\b)\s*/)
      .map(plainName)
      .filter(Boolean),
  );
  const all = [...new Set(split.flat())];
  return all.length > 0 ? [...split.filter((parts) => parts.length > 1), all] : [];
}
