import { matchesOf } from '../text/matches';
import { monthNames, shortMonths } from '../text/months';
import type { Span } from '../text/span';
import { isElided, opensSentence } from './opening-words';

/** The authors that stand right before a place, as printed. */
export interface AuthorNames {
  readonly authors: readonly string[];
  readonly span: Span;
  readonly etAl: boolean;
  /** `and`, `&`, `y` stands between them. */
  readonly joined: boolean;
}

/**
 * Reads the names that end at `end`, word by word from right to left: `Welsh`, `Benavides and Rosales Lago`,
 * `de la Vega`, `O'Neill et al.`, `CIPO & COMARI`, `Council of the Americas`. Nothing before `from` belongs to them.
 * In a running sentence a comma ends them (`In Mexico, Bailey`) unless an `and` has shown that they are a list;
 * with `commas` it never does (`(Kern, Robert 1983)`).
 */
export function authorsBefore(text: string, from: number, end: number, commas: boolean): AuthorNames | undefined {
  const words = wordsBefore(text, from, end);
  const tail = etAlLength(words);
  const units: Word[][] = [[]];
  let joined = false;
  let count = 0;
  for (let i = words.length - 1 - tail; i >= 0 && count < MOST_WORDS; i--, count++) {
    const word = words[i]!;
    const unit = units[0]!;
    const behind = count > 0;
    if (behind && word.stops) break;
    if (isNameWord(word.bare)) {
      if (isNoName(word.bare) && !isJoinedSeason(words, i) && !isOfBody(word.bare, unit[0])) {
        if (!behind) return undefined;
        break;
      }
      if (behind && word.comma && unit.length > 0) {
        if (!commas && !joined && tail === 0 && !isAcronym(word.bare)) break;
        units.unshift([word]);
      } else unit.unshift(word);
      if (word.opens) break;
    } else if (CONJUNCTION.has(word.bare) && behind && unit.length > 0 && isNameWord(words[i - 1]?.bare ?? '')) {
      units.unshift([]);
      joined = true;
    } else if (BODY.has(word.bare) && !word.comma && behind && PARTICLE_OF_BODY.test(unit[0]?.bare ?? '')) {
      unit.unshift(word);
      break;
    } else if ((PARTICLE.has(word.bare) || (commas && DAY.test(word.bare))) && !word.comma && behind && unit.length > 0)
      unit.unshift(word);
    else break;
  }
  const names: (readonly Word[])[] = [];
  for (const unit of units)
    for (const one of parted(unit)) {
      const name = trimUnit(one);
      if (name.length > 0) names.push(name);
    }
  const first = names[0]?.[0];
  const last = names[names.length - 1]?.at(-1);
  if (!first || !last) return undefined;
  return {
    authors: names.map(spelled),
    span: { start: first.start, end: tail > 0 ? words[words.length - 1]!.end : last.end },
    etAl: tail > 0,
    joined: joined || names.length > units.length,
  };
}

function spelled(name: readonly Word[]): string {
  let words = '';
  for (const { bare } of name) words += words === '' ? bare : ` ${bare}`;
  return words;
}

/** `Leitner/Ostner`: people that a stroke joins are several; `ECLAC/IDB` is one document's one author. */
function parted(unit: readonly Word[]): readonly (readonly Word[])[] {
  const [only] = unit;
  if (unit.length !== 1 || !only || !PEOPLE.test(only.bare)) return [unit];
  let at = only.start;
  return only.bare.split('/').map((bare) => {
    const start = at;
    at += bare.length + 1;
    return [{ ...only, bare, start, end: start + bare.length }];
  });
}

/** Whether the word is spelled in capitals: `CIPO`, `U.S.`, `C-TPAT`. */
export function isAcronym(word: string): boolean {
  return /^(?=.*[A-Z].*[A-Z])[A-Z0-9&.-]{2,12}$/.test(word);
}

function isNoName(word: string): boolean {
  return NOT_A_NAME.has(word) || NOT_A_NAME.has(word.replace(/\.$/, ''));
}

/** `Harlow and Winter`, `Winter and Moss`: a season beside another author is a person. */
function isJoinedSeason(words: readonly Word[], at: number): boolean {
  if (!SEASON.has(words[at]!.bare)) return false;
  return [-1, 1].some((step) => {
    const other = words[at + 2 * step]?.bare ?? '';
    return CONJUNCTION.has(words[at + step]?.bare ?? '') && isNameWord(other) && !isNoName(other);
  });
}

/** `Harbor Law Center`: a law stands right before its number or its year, not before who deals with it. */
function isOfBody(word: string, next: Word | undefined): boolean {
  return word === 'Law' && next !== undefined && LAW_BODY.has(next.bare);
}

const LAW_BODY: ReadonlySet<string> = new Set(
  'Center Centre Clinic Commission Committee Council Enforcement Group Institute Library Project School Society'.split(
    ' ',
  ),
);

interface Word {
  /** Without quotation marks, brackets and comma around it. */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  readonly comma: boolean;
  /** A bracket or quotation mark opens before it: names go no further left. */
  readonly opens: boolean;
  /** A sentence or clause ends with it. */
  readonly stops: boolean;
}

/** Names reach no further back than this many characters, and hold no more than this many words. */
const REACH = 160;
const MOST_WORDS = 16;
const MOST_WORDS_IN_ONE_NAME = 9;

function wordsBefore(text: string, from: number, end: number): Word[] {
  const low = Math.max(from, end - REACH);
  const words: Word[] = [];
  const window = text.slice(low, end);
  for (const match of matchesOf(PRINTED_WORD, window)) {
    const raw = match[0];
    const last = match.index + raw.length === window.length;
    let lead = 0;
    while (OPENING_MARKS.has(raw[lead]!)) lead++;
    let behind = raw.length;
    while (behind > lead && CLOSING_MARKS.has(raw[behind - 1]!)) behind--;
    const trail = raw.slice(behind);
    // Only the name next to the year can be in the possessive: `Kern's (1984)`, but `America's Next Saint`.
    if (last && isPossessive(raw, lead, behind)) behind -= 2;
    if (behind > lead && isApostrophe(raw[behind - 1])) behind--;
    const bare = raw.slice(lead, behind);
    const start = low + match.index + lead;
    const stops =
      (trail !== '' && trail !== ',' && /[^,]/.test(trail)) || (bare.endsWith('.') && !isAbbreviation(bare));
    words.push({ bare, start, end: start + bare.length, comma: trail.includes(','), opens: lead > 0, stops });
  }
  if (low > from) words.shift();
  return words;
}

function isPossessive(raw: string, lead: number, end: number): boolean {
  return end - 2 >= lead && raw[end - 1] === 's' && isApostrophe(raw[end - 2]);
}

function isApostrophe(mark: string | undefined): boolean {
  return mark === "'" || mark === '’';
}

const PRINTED_WORD = /\S+/g;

const OPENING_MARKS: ReadonlySet<string> = new Set('"“”\'‘«([*_');

const CLOSING_MARKS: ReadonlySet<string> = new Set(',;:!?"”»)]');

/** How many words at the end say "and others": `et al.`, `y otros`, `and colleagues`, `et ses coauteurs`. */
function etAlLength(words: readonly Word[]): number {
  const last = words[words.length - 1]?.bare ?? '';
  const before = words[words.length - 2]?.bare ?? '';
  if (/^al(?:ii|\.)?$/.test(last) && /^et\.?$/.test(before)) return 2;
  if (OTHERS.has(last)) {
    if (CONJUNCTION.has(before)) return 2;
    if (THEIR.has(before) && CONJUNCTION.has(words[words.length - 3]?.bare ?? '')) return 3;
  }
  return /^(?:u\.\s?a\.|et\.?al\.?)$/.test(last) ? 1 : 0;
}

const OTHERS: ReadonlySet<string> = new Set(
  'others colleagues otros otras outros outras autres andere altri colaboradores coautores colegas coauteurs collègues Mitautoren colleghi coll. cols. col.'.split(
    ' ',
  ),
);

const THEIR: ReadonlySet<string> = new Set('his her their sus seus ses leurs seine ihre suoi'.split(' '));

/** Drops what is not part of a name at its left: openers of sentences, dangling `of the`. */
function trimUnit(unit: readonly Word[]): readonly Word[] {
  let first = Math.max(0, unit.length - MOST_WORDS_IN_ONE_NAME);
  while (
    first < unit.length &&
    (opensSentence(unit[first]!.bare) || LINK.has(unit[first]!.bare) || isThatOf(unit, first))
  )
    first++;
  return unit.slice(first);
}

/** `la de Pinazo`, `El de Lago`: that of theirs. */
function isThatOf(unit: readonly Word[], at: number): boolean {
  return ARTICLE.has(unit[at]!.bare) && /^d(?:e|el|a|o|os|as|i)$/.test(unit[at + 1]?.bare ?? '');
}

const ARTICLE: ReadonlySet<string> = new Set('la La El Los Las lo Lo A O As Os'.split(' '));

// `Leitner/Ostner`, `Quist/Falk/Mole`
const PEOPLE = /^[A-ZÀ-Þ][a-zß-ÿ][A-Za-zÀ-ɏḀ-ỿ'’-]*(?:\/[A-ZÀ-Þ][a-zß-ÿ][A-Za-zÀ-ɏḀ-ỿ'’-]*){1,4}$/;

// `Welsh`, `O’Neill`, `McCoy`, `Harlow-Quist`, `J.`, `U.S.`, `G20`, `d’Ancona`, `al-Zawahiri`, `ECLAC/IDB`, `Leitner/Ostner`.
function isNameWord(word: string): boolean {
  if (isElided(word)) return false;
  if (word.includes('/') && PEOPLE.test(word)) return true;
  return /^(?:[dlDL]['’]|al-|el-)?[A-ZÀ-ÖØ-ÞŠŽČŁŚĆĐƠƯ][A-Za-zÀ-ɏḀ-ỿ0-9'’.&-]*$|^[A-Z]{2,12}(?:\/[A-Z]{2,12}){1,3}$/.test(
    word,
  );
}

// `J.`, `J.-P.`, `U.S.`, `Jr.`: their stop ends no sentence.
function isAbbreviation(word: string): boolean {
  return /^(?:[A-ZÀ-Þ][a-z]?\.-?){1,5}$|^(?:Jr|Sr|St|Sta|Dr|Inc|Ltd|Co|Corp|Gen|Col|Gral|Lic|Dept|Univ)\.$/.test(word);
}

// `Winter`, which may be a family name, too.
const SEASON: ReadonlySet<string> = new Set('Winter Summer Spring Fall'.split(' '));

// Between two authors.
const CONJUNCTION: ReadonlySet<string> = new Set('and & y e und u. et with con'.split(' '));

// Inside one name: `Council of the Americas`, `de la Vega`, `van der Berg`.
const PARTICLE: ReadonlySet<string> = new Set(
  (
    'of the for on de la las los le les del della di da das do dos du des van von vom zu zur der den die für ' +
    'ten ter el al bin ibn para pour sur'
  ).split(' '),
);

// `ministère de l’Agriculture`, `secretaría de Marina`: a body that is written small before its name
const BODY: ReadonlySet<string> = new Set(
  'ministère secrétariat gouvernement ministerio secretaría gobierno ministério secretaria governo ministero'.split(
    ' ',
  ),
);

// `de`, `de l’Agriculture` behind which such a word may stand
const PARTICLE_OF_BODY = /^d(?:e|el|es|u|a|o|i|ella|ell['’].+)$/;

// `9/11 Commission`: a day that an institution is named after.
const DAY = /^\d{1,2}\/\d{1,2}$/;

// Words of `PARTICLE` that cannot begin a name; `de`, `van` and the like can.
const LINK: ReadonlySet<string> = new Set('of the for on des den die für los las les para pour sur el al'.split(' '));

/** Capitalized words that are no authors: months and seasons, weekdays, the names of parts of a text. */
const NOT_A_NAME: ReadonlySet<string> = new Set([
  ...[...monthNames('en', 'es', 'de', 'fr'), ...shortMonths('en')].map(capitalized),
  ...(
    'Spring Summer Fall Autumn Winter Monday Tuesday Wednesday Thursday Friday Saturday Sunday ' +
    'Article Section Table Figure Box Chapter Part Annex Appendix Map Chart Note No Nos Núm Vol Volume Page Pages Art Fig Tab Artículo Cuadro Figura Tabla ' +
    'Ibid Ibídem Id Idem Op Loc Cit Ebd Fiscal Year FY Title Act Law Resolution Version Since Until Circa Ca'
  ).split(' '),
]);

function capitalized(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
