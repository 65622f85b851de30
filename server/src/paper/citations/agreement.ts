import type { Mismatch } from '../paper';
import { type AuthorName, initialsOf, type PrintedName, plainName, printedName, type WorkNames } from './authors';
import { isNear } from './near';

/** How well the names of a citation agree with those of a work. */
export interface Agreement {
  /** 4 the same, 3 a part of a name or `et al.`, 2 another spelling, 1 some authors but not all. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly mismatch?: Mismatch;
}

/** The names of a citation: `Benavides` and `Rosales Lago`, and all of them together. */
export interface CitedNames {
  readonly authors: readonly PrintedName[];
  /** `benitez and rodriguez ulloa` */
  readonly plain: string;
  /** Those of a name as long as an institution's, by which its entry may call it: `oecd` */
  readonly initials: readonly string[];
  readonly etAl: boolean;
}

/** @param printed all the names as they stand in the text */
export function citedNames(authors: readonly string[], printed: string, etAl: boolean): CitedNames {
  const plain = plainName(printed);
  const initials = printed.length > SHORTEST_INSTITUTION && !etAl ? initialsOf(printed) : [];
  return { authors: authors.map(printedName), plain, initials, etAl };
}

/** UTF-16 units: most names of people are shorter. */
const SHORTEST_INSTITUTION = 24;

/** Compares the names of a citation with those of a work; undefined where no name agrees. */
export function agreement(cited: CitedNames, names: WorkNames): Agreement | undefined {
  const found = agreementAsPrinted(cited, names);
  if ((found && found.rank > 1) || names.authors.length < 2 || !cited.authors.some(isDashed)) return found;
  const parted = authorAgreement({ ...cited, authors: cited.authors.flatMap(partedAtDashes) }, names.authors);
  // A work by one author of that double name is nearer.
  return parted && parted.rank > 2 ? { ...parted, rank: 3 } : found;
}

/** `Harlow-Quist`, `Harlow–Quist`, `Ríos Lago/Vale Mole` may be two authors, or one with a double name. */
function isDashed({ printed }: PrintedName): boolean {
  return DASH.test(printed);
}

function partedAtDashes({ printed }: PrintedName): PrintedName[] {
  return printed.split(DASH).map(printedName);
}

/** `-`, `–`, and the stroke of `Ríos Lago/Vale Mole` */
const DASH = /[-‐‑–/]/;

function agreementAsPrinted(cited: CitedNames, names: WorkNames): Agreement | undefined {
  if (names.labels.includes(cited.plain) && !cited.etAl) return spelled(cited, names);
  const [only, ...others] = names.authors;
  if (only?.isInstitution && others.length === 0 && cited.initials.includes(only.family)) return { rank: 4 };
  const byLabel = labelAgreement(cited, names);
  const byAuthors = authorAgreement(cited, names.authors);
  if (!byLabel || !byAuthors) return byLabel ?? byAuthors;
  return byLabel.rank >= byAuthors.rank ? byLabel : byAuthors;
}

/** The folded names are the same; are the accents? */
function spelled(cited: CitedNames, { authors }: WorkNames): Agreement {
  const only = authors.length === 1 ? authors[0]! : undefined;
  return only && accentsDiffer(cited.authors.map(({ printed }) => printed).join(' '), only)
    ? misspelled(only)
    : { rank: 4 };
}

function labelAgreement(cited: CitedNames, names: WorkNames): Agreement | undefined {
  for (const parts of names.labelParts) {
    if (!cited.authors.every(({ plain }) => parts.includes(plain))) continue;
    if (cited.authors.length === parts.length) return { rank: 4 };
    return {
      rank: 1,
      mismatch: { what: 'author', expected: names.authors.map((author) => author.printed).join(', ') },
    };
  }
  return undefined;
}

function authorAgreement(cited: CitedNames, authors: readonly AuthorName[]): Agreement | undefined {
  const matched: number[] = [];
  let exact = true;
  let wrong: AuthorName | undefined;
  let strangers = 0;
  for (const unit of cited.authors) {
    const found = bestAuthor(unit, authors, matched);
    if (found) {
      matched.push(found.index);
      if (found.how === 'part') exact = false;
      if (found.how === 'spelling') wrong ??= authors[found.index];
    } else if (!isGivenName(unit, authors[matched.at(-1) ?? -1])) strangers++;
  }
  if (matched.length === 0) return undefined;
  const expected = authors.map((author) => author.printed).join(', ');
  const complete =
    strangers === 0 &&
    (matched.length === authors.length || (cited.etAl && authors.length > matched.length && matched[0] === 0));
  if (!complete) return { rank: 1, mismatch: { what: 'author', expected } };
  if (wrong) return misspelled(wrong);
  if (!cited.etAl && matched.some((index, i) => index !== i)) return { rank: 3, mismatch: { what: 'order', expected } };
  return { rank: exact && !cited.etAl ? 4 : 3 };
}

function misspelled(author: AuthorName): Agreement {
  return { rank: 2, mismatch: { what: 'spelling', expected: author.printed } };
}

function bestAuthor(unit: PrintedName, authors: readonly AuthorName[], taken: readonly number[]) {
  let best: { readonly index: number; readonly how: NameMatch } | undefined;
  for (let index = 0; index < authors.length; index++) {
    if (taken.includes(index)) continue;
    const how = matchName(unit, authors[index]!);
    if (how === 'same') return { index, how };
    if (how && (!best || best.how === 'spelling')) best = { index, how };
  }
  return best;
}

/** `Kern, Robert 1983`: the second name is the first one's given name. */
function isGivenName({ plain }: PrintedName, author: AuthorName | undefined): boolean {
  return (
    author !== undefined &&
    author.given !== '' &&
    (author.given === plain || author.given.split(' ')[0] === plain || author.given[0] === plain)
  );
}

export type NameMatch = 'same' | 'part' | 'spelling';

/** Whether a printed name (`Welsh`, `Peter Anders`, `Rosales`) means an author. */
export function matchName(name: PrintedName, author: AuthorName): NameMatch | undefined {
  const { printed, plain, words } = name;
  if (plain === '' || author.family === '') return undefined;
  if (plain === author.family || plain === author.full) return accentsDiffer(printed, author) ? 'spelling' : 'same';
  if (author.others.includes(plain) || isAsInEntry(plain, author)) return 'same';
  // `l’enquête d’Ouattara`: elided in the sentence, not in the name.
  if (words.length > 1 && !plain.includes(' ') && words[1] === author.family) return 'same';
  if (author.isInstitution && isInflected(words, author.familyWords)) return 'same';
  // `de Silva` in a sentence is no other spelling of `SILVA, Jorge da`.
  const [unprefixed, family] = [behindPreposition(plain), behindPreposition(author.family)];
  if (unprefixed !== plain && unprefixed === family) return 'same';
  if (endsWithWord(plain, author.family))
    return givenAgrees(plain.slice(0, -author.family.length).trim(), author)
      ? accentsDiffer(printed, author)
        ? 'spelling'
        : 'same'
      : undefined;
  if (isPartOf(name, author)) return 'part';
  const bare = words.at(-1)!;
  return isNear(plain, author.family) ||
    (author.given !== '' &&
      bare !== plain &&
      isNear(bare, author.family) &&
      givenAgrees(plain.slice(0, -bare.length).trim(), author))
    ? 'spelling'
    : undefined;
}

/** `HARBOR PTO`, which an entry opens with, may have been read there as a person's family name and initials. */
function isAsInEntry(plain: string, { family, given }: AuthorName): boolean {
  return given !== '' && plain === `${family} ${given}`;
}

/** `Statistischem Hafenamt` is the `Statistisches Hafenamt`: German declines names. */
function isInflected(words: readonly string[], own: readonly string[]): boolean {
  return words.length === own.length && words.every((word, i) => stemOf(word) === stemOf(own[i]!));
}

/** Without `-e`, `-em`, `-en`, `-er`, `-es` */
function stemOf(word: string): string {
  return word.length > 5 ? word.replace(/e[mnrs]?$/, '') : word;
}

function behindPreposition(name: string): string {
  const blank = name.indexOf(' ');
  return PREPOSITION.has(name.slice(0, Math.max(0, blank))) ? name.slice(blank + 1) : name;
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && text[text.length - word.length - 1] === ' ';
}

/** `robert` agrees with `robert o`, `r` with `robert`; titles such as `major` agree with anybody. */
function givenAgrees(given: string, author: AuthorName): boolean {
  if (author.given === '') return true;
  const words = given.split(' ').filter((word) => !RANK.has(word) && !PREPOSITION.has(word));
  if (words.length === 0) return true;
  return words.some((word) =>
    author.words.some((name) => name === word || ((word.length === 1 || name.length === 1) && name[0] === word[0])),
  );
}

const RANK: ReadonlySet<string> = new Set(
  'general major colonel captain lieutenant admiral president minister secretary senator ambassador dr mr mrs ms prof professor don doña gral sir lord'.split(
    ' ',
  ),
);

// `ao de Pontes`, `el de Rodríguez`: what looked like a particle of the name belonged to the sentence.
const PREPOSITION: ReadonlySet<string> = new Set(['de', 'da', 'do', 'dos', 'das', 'di', 'du', 'von']);

/** `Rosales` of `Rosales Lago`; `Rosales Lago` of `Carlos Rosales Lago` where only `Lago` was read as family name. */
function isPartOf({ plain, words }: PrintedName, author: AuthorName): boolean {
  const { familyWords } = author;
  if (author.given === '') return isPartOfInstitution(plain, words.length, author);
  if (!words.some((word) => word.length > 2 && familyWords.includes(word))) {
    // The last of several given names may be the first of two family names.
    return (
      words.length === 1 &&
      plain.length > 3 &&
      author.words.length > 2 &&
      author.words.at(-familyWords.length - 1) === plain &&
      author.given.includes(' ')
    );
  }
  return ` ${author.full} `.includes(` ${plain} `);
}

/**
 * An institution is named by its first words, `World Bank` for `World Bank Group`, by the one before its `of`, `Council`
 * for `Council of the Lakes`, or by all but its first, `Court of Auditors` for `European Court of Auditors`.
 */
function isPartOfInstitution(plain: string, length: number, { family, familyWords }: AuthorName): boolean {
  if (length > 1)
    return (
      family.startsWith(`${plain} `) || (length > 2 && length === familyWords.length - 1 && endsWithWord(family, plain))
    );
  return familyWords[0] === plain && (familyWords.length === 2 || family.startsWith(`${plain} of `));
}

function accentsDiffer(printed: string, author: AuthorName): boolean {
  const marked = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^a-zà-ɏ]+/g, ' ')
      .trim();
  const own = marked(author.printed);
  return !` ${marked(printed)} `.includes(` ${own} `) && plainName(printed).includes(author.family) && own !== '';
}
