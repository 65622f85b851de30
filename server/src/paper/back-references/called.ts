import type { BackReference } from '../../recognize/mentions';
import { withRanges } from '../../text/ranges';
import type { WorkNames } from '../citations/authors';
import type { Catalog } from '../citations/catalog';
import { significantWords } from '../citations/titles';
import { addTo } from '../grouping';
import type { Work } from '../paper';
import { remembering } from '../remembering';

/** How the words that stand with a back-reference name a work. */
export type Call =
  | 'announced' // by the title that the work announced for itself: `Harbor Report`
  | 'author' // by an author's name: `Penrose`, `v. d. Tann`
  | 'title'; // by words of the title, with the author or alone: `Grundlach, Salz`, `Vestry Minutes`, `Merrow, 512 F.2d`

/** The words that name a work beside a back-reference, for comparing. */
export interface CallingWords {
  readonly words: readonly string[];
  /** `Ders.`, `Idem`: the author of the work cited before. */
  readonly sameAuthor: boolean;
  /** Part of them is set as a title: one word is then enough. */
  readonly titled: boolean;
}

/**
 * The words that may name the work, the longest first: what stands before a name in its clause need not be part of it
 * (`As does Tremlett`, `La recogen, entre otros, Echave`).
 */
export const callings = remembering(({ called = '', title }: BackReference): readonly CallingWords[] => {
  const pronoun = PRONOUN.exec(called)?.[0] ?? '';
  const named = called.slice(pronoun.length).replace(CHAPTER, '');
  const lead = BEFORE_NAME.exec(named)?.[0] ?? '';
  const starts = lead === '' ? [0] : [0, lead.length];
  return starts.map((start) => {
    const all = significantWords(named.slice(start));
    // Initials and shortened particles say little: `v. d. Tann`, `J. Kern`.
    const words = all.filter((word) => !JOINING.has(word) && (word.length > 1 || /\d/.test(word)));
    return { words: words.length > 0 ? words : all, sameAuthor: pronoun !== '', titled: title !== undefined };
  });
});

// `Ders., `, `Dies.`, `Idem, `
const PRONOUN = /^(?:[Dd](?:ers|ies)\.|[Ii]dem|[Íí]d(?:em|\.)|I[Dd]\.|[Ii]d\.|[Ee]adem)(?:,\s|\s?$)/;

// `, chapter 1`, `, cap. II`
const CHAPTER = /,?\s(?:chapter|chap\.|ch\.|cap\.|capítulo|capitolo|Kap\.|Kapitel)\s\w{1,5},?$/i;

// What leads up to a name in its sentence: `As does `, `La recogen, entre otros, `, `Contra `; not the `of` of a title
const BEFORE_NAME = withRanges(
  /^(?:(?:\p{Lu}[\p{L}'’]*,?\s)?(?=(?:[\p{Ll}'’,]+\s)*(?!(?:of|the|for|and|in|to|on|de|del|la|las|los|el|y|du|des|le|les|et|da|do|dos|e|der|die|das|des|von|und|di|della|dei)\s)\p{Ll}{2,},?\s)(?:\p{Ll}[\p{L}'’]*,?\s)+|(?:\p{Lu}\p{Ll}+(?:ly|er)|Contra|Accord|So|Auch|Così|Así|Assim|Ainsi|[Dd]['’]après),?\s)(?=["“‘«„]?\p{Lu})/u,
);

// `and`, `et al`, `eds`
const JOINING: ReadonlySet<string> = new Set(
  (
    'and y und et e al ed eds hrsg hg coord coords comp comps dir dirs in of de del der von du di da do d wie cit ' +
    'cite prec ouvr'
  ).split(' '),
);

/** How the words name the work, if they do: each of them stands among its authors, or behind those in its title. */
export function callOf(catalog: Catalog, index: number, { words, titled }: CallingWords): Call | undefined {
  const [first] = words;
  if (first === undefined) return undefined;
  const work = catalog.works[index]!;
  const { announced, title, texts } = ownWords(work.reference, work.place.flow.text);
  if (announced.length > 0 && endsWith(words, announced)) return 'announced';
  const names = nameWords(catalog.names[index]!);
  const behindNames = words.findIndex((word) => !names.all.has(word));
  const rest = behindNames < 0 ? [] : words.slice(behindNames);
  const hasFamily = words.some((word, i) => i < words.length - rest.length && names.families.has(word));
  if (hasFamily) return rest.length === 0 ? 'author' : texts.some((text) => inOrder(rest, text)) ? 'title' : undefined;
  // `Salcedo` may be the first of two family names, read as a given name: with words of the title it is enough.
  if (rest.length > 0 && rest.length < words.length && texts.some((text) => inOrder(rest, text))) return 'title';
  // Without a family name a work is named by two of its words, or by one that is set as a title.
  if (words.length < 2 && !titled) return undefined;
  if (names.institutions.some((name) => inOrder(words, name))) return 'author';
  const numbers = LEGAL.has(work.csl.type) ? words.filter(isNumber) : [];
  // `512 F.2d`, `SAP Ribalta 301/2014`: the number of a report or of a decision.
  if (numbers.length > 1 && texts.some((text) => inOrder(numbers, text))) return 'title';
  if (!title.includes(first) && !names.all.has(first) && !(work.csl.type === 'legal_case' && isNumber(first)))
    return undefined;
  return texts.some((text) => inOrder(words, text)) ? 'title' : undefined;
}

const LEGAL: ReadonlySet<string> = new Set(['legal_case', 'legislation']);

/** How much of the work's title these words are: 2 all of it as far as a colon, 1 its beginning, 0 some words of it. */
export function titleRank({ csl }: Work, { words }: CallingWords): 0 | 1 | 2 {
  const main = important((csl.title ?? '').split(/[:.?!]\s/, 1)[0]!);
  const at = words.indexOf(main[0] ?? '');
  if (at < 0 || !words.slice(at).every((word, i) => word === main[i])) return 0;
  return words.length - at === main.length ? 2 : 1;
}

/** Works by the words of the titles that they announced, and decisions by the numbers of their reports. */
export const byOtherWord = remembering(({ works }: Catalog): ReadonlyMap<string, readonly number[]> => {
  const index = new Map<string, number[]>();
  for (const [work, { reference, csl, place }] of works.entries()) {
    // Few works have either, and their words are not told apart before somebody calls them.
    const isCase = csl.type === 'legal_case';
    if (!isCase && reference.announcedTitle === undefined) continue;
    const { announced, texts } = ownWords(reference, place.flow.text);
    const numbers = isCase ? texts.flat().filter(isNumber) : [];
    for (const word of new Set([...announced, ...numbers])) addTo(index, word, work);
  }
  return index;
});

interface OwnWords {
  readonly announced: readonly string[];
  readonly title: readonly string[];
  /** The title, what holds it, and the reference as printed; small words left out. */
  readonly texts: readonly (readonly string[])[];
}

const ownWords = remembering(({ csl, span, announcedTitle }: Work['reference'], text: string): OwnWords => {
  const printed = text.slice(span.start, span.end);
  const texts = [csl.title ?? printed, csl['container-title'], printed].filter((each) => each !== undefined);
  const [title = [], ...others] = texts.map(important);
  return { announced: important(announcedTitle?.title ?? ''), title, texts: [title, ...others] };
});

function important(words: string): readonly string[] {
  return significantWords(words).filter((word) => !JOINING.has(word));
}

interface NameWords {
  /** Given names and family names, and the words of an institution. */
  readonly all: ReadonlySet<string>;
  /** Those that name the author by themselves. */
  readonly families: ReadonlySet<string>;
  readonly institutions: readonly (readonly string[])[];
}

const nameWords = remembering(({ authors, labelParts }: WorkNames): NameWords => {
  const families = authors.flatMap(({ familyWords, isInstitution, others }) => [
    // One word of several is no name of an institution: `Committee`.
    ...(isInstitution && familyWords.length > 1 ? [] : familyWords),
    ...others.filter((other) => !isInstitution || !other.includes(' ')).flatMap((other) => other.split(' ')),
  ]);
  const all = [
    ...authors.flatMap(({ words }) => words),
    ...labelParts.flat().flatMap((label) => label.split(' ')),
    ...families,
  ];
  return {
    all: new Set(all),
    families: new Set(families.filter((word) => word.length > 1 && !JOINING.has(word))),
    institutions: authors.filter(({ isInstitution }) => isInstitution).map(({ words }) => words),
  };
});

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

function endsWith(words: readonly string[], end: readonly string[]): boolean {
  const from = words.length - end.length;
  return from >= 0 && end.every((word, i) => words[from + i] === word);
}

function inOrder(words: readonly string[], text: readonly string[]): boolean {
  let at = 0;
  for (const word of words) {
    const found = text.indexOf(word, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
