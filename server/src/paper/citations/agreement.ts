import { foldName } from '../../recognize/names';
import type { Mismatch } from '../paper';
import { type AuthorName, plainName, type WorkNames } from './authors';

/** How well the names of a citation agree with those of a work. */
export interface Agreement {
  /** 4 the same, 3 a part of a name or `et al.`, 2 another spelling, 1 some authors but not all. */
  readonly rank: 1 | 2 | 3 | 4;
  readonly mismatch?: Mismatch;
}

/** The names of a citation: `['Benítez', 'Rodríguez Ulloa']`, and all of them as printed. */
export interface CitedNames {
  readonly authors: readonly string[];
  readonly printed: string;
  readonly etAl: boolean;
}

/** Compares the names of a citation with those of a work; undefined where no name agrees. */
export function agreement(cited: CitedNames, names: WorkNames): Agreement | undefined {
  if (names.labels.includes(plainName(cited.printed))) return spelled(cited, names);
  const byLabel = labelAgreement(cited, names);
  const byAuthors = authorAgreement(cited, names.authors);
  if (!byLabel || !byAuthors) return byLabel ?? byAuthors;
  return byLabel.rank >= byAuthors.rank ? byLabel : byAuthors;
}

/** The folded names are the same; are the accents? */
function spelled(cited: CitedNames, { authors }: WorkNames): Agreement {
  const only = authors.length === 1 ? authors[0]! : undefined;
  return only && accentsDiffer(cited.authors.join(' '), only) ? misspelled(only) : { rank: 4 };
}

function labelAgreement(cited: CitedNames, names: WorkNames): Agreement | undefined {
  const units = cited.authors.map(plainName);
  for (const parts of names.labelParts) {
    if (!units.every((unit) => parts.includes(unit))) continue;
    if (units.length === parts.length) return { rank: 4 };
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

function bestAuthor(unit: string, authors: readonly AuthorName[], taken: readonly number[]) {
  let best: { readonly index: number; readonly how: NameMatch } | undefined;
  for (let index = 0; index < authors.length; index++) {
    if (taken.includes(index)) continue;
    const how = matchName(unit, authors[index]!);
    if (how === 'same') return { index, how };
    if (how && (!best || best.how === 'spelling')) best = { index, how };
  }
  return best;
}

/** `Keohane, Robert 1983`: the second name is the first one's given name. */
function isGivenName(unit: string, author: AuthorName | undefined): boolean {
  const folded = foldName(unit);
  return (
    author !== undefined &&
    author.given !== '' &&
    (author.given === folded || author.given.split(' ')[0] === folded || author.given[0] === folded)
  );
}

export type NameMatch = 'same' | 'part' | 'spelling';

/** Whether a printed name (`Welsh`, `Peter Andreas`, `Rodríguez`) means an author. */
export function matchName(printed: string, author: AuthorName): NameMatch | undefined {
  const unit = plainName(printed);
  if (unit === '' || author.family === '') return undefined;
  if (unit === author.family || unit === author.full) return accentsDiffer(printed, author) ? 'spelling' : 'same';
  if (author.others.includes(unit)) return 'same';
  if (endsWithWord(unit, author.family))
    return givenAgrees(unit.slice(0, -author.family.length).trim(), author)
      ? accentsDiffer(printed, author)
        ? 'spelling'
        : 'same'
      : undefined;
  if (isPartOf(unit, author)) return 'part';
  const bare = unit.split(' ').at(-1)!;
  return isNear(unit, author.family) ||
    (author.given !== '' &&
      bare !== unit &&
      isNear(bare, author.family) &&
      givenAgrees(unit.slice(0, -bare.length).trim(), author))
    ? 'spelling'
    : undefined;
}

function endsWithWord(text: string, word: string): boolean {
  return text.endsWith(word) && text[text.length - word.length - 1] === ' ';
}

/** `robert` agrees with `robert o`, `r` with `robert`; titles such as `major` agree with anybody. */
function givenAgrees(given: string, author: AuthorName): boolean {
  if (author.given === '') return true;
  const words = given.split(' ').filter((word) => !RANK.has(word));
  if (words.length === 0) return true;
  const own = author.full.split(' ');
  return words.some((word) =>
    own.some((name) => name === word || ((word.length === 1 || name.length === 1) && name[0] === word[0])),
  );
}

const RANK: ReadonlySet<string> = new Set(
  'general major colonel captain lieutenant admiral president minister secretary senator ambassador dr mr mrs ms prof professor don doña gral sir lord'.split(
    ' ',
  ),
);

/** `Rodríguez` of `Rodríguez Ulloa`; `Rodríguez Ulloa` of `Carlos Rodríguez Ulloa` where only `Ulloa` was read as family name. */
function isPartOf(unit: string, author: AuthorName): boolean {
  const words = author.full.split(' ');
  const units = unit.split(' ');
  const family = author.family.split(' ');
  // An institution is named by its first words at least: `World Bank` for `World Bank Group`.
  if (author.given === '')
    return units.length > 1 ? author.family.startsWith(`${unit} `) : family[0] === unit && family.length === 2;
  if (!units.some((word) => word.length > 2 && family.includes(word))) {
    // The last of several given names may be the first of two family names.
    return (
      units.length === 1 &&
      unit.length > 3 &&
      words.length > 2 &&
      words.at(-family.length - 1) === unit &&
      author.given.split(' ').length > 1
    );
  }
  return ` ${author.full} `.includes(` ${unit} `);
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

/** One letter too many, too few or wrong in a name of five letters or more. */
export function isNear(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const rest = (text: string, from: number) => text.slice(from);
  if (a.length === b.length)
    return (
      rest(a, i + 1) === rest(b, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && rest(a, i + 2) === rest(b, i + 2))
    );
  return a.length > b.length ? rest(a, i + 1) === rest(b, i) : rest(a, i) === rest(b, i + 1);
}
