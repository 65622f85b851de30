import type { CslItem } from '../../recognize/csl';
import { yearOf } from '../../recognize/references/names';
import { doiOf, pageOf } from './addresses';
import { type Designations, designationsOf } from './designations';
import { type Form, formOf } from './form';
import { editionIn, editionOf, type Pages, pagesOf, volumeOf } from './measures';
import { mended } from './mended';
import { type Person, peopleOf } from './persons';
import { reporterIn } from './reporter';
import { type Title, titlesOf } from './title-words';
import { contentWords, lettersOf, skeleton, wordsOf } from './words';

/** What a record gives: its fields, its words as printed where it was read from a text, and what acronyms in it stand for. */
export interface Given {
  readonly csl: CslItem;
  readonly printed?: string;
  readonly longForms?: readonly string[];
}

/** What a record is compared by. */
export interface Traits {
  readonly csl: CslItem;
  readonly form: Form;
  readonly people: readonly Person[];
  readonly year: number | undefined;
  /** `forthcoming`, `in press`: the year is still to come. */
  readonly isForthcoming: boolean;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** As given, then what stands for it: without or within square brackets, where a translation may stand. */
  readonly titles: readonly [Title, ...(readonly Title[])];
  readonly container: readonly string[];
  readonly publisher: readonly string[];
  readonly place: readonly string[];
  readonly pages: Pages | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  /** 2 for a second edition. */
  readonly edition: number | undefined;
  readonly doi: string | undefined;
  readonly address: string | undefined;
  readonly designations: Designations;
  /** Every word as printed, where the fields may have been told apart wrongly; else the words of the fields. */
  readonly printed: readonly string[];
  /** The same words, for looking up. */
  readonly said: ReadonlySet<string>;
  /** The letters of these words without anything between them. */
  readonly letters: string;
  /** How the longer ones of these words begin, as poor print shows it: a number each, ascending. */
  readonly roots: readonly number[];
}

export function traitsOf({ csl: whole, printed: all, longForms = [] }: Given): Traits {
  const csl = cut(mended(whole));
  const printed = all?.slice(0, LONGEST);
  const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? [];
  const words = wordsOf(printed ?? wordsOfFields(csl));
  const content = contentWords(words);
  const reporter = reporterIn(printed ?? '');
  return {
    csl: whole,
    form: formOf(csl, printed ?? ''),
    people: peopleOf(csl, longForms),
    year,
    isForthcoming: year === undefined && FORTHCOMING.test(yearOf(csl) ?? ''),
    month,
    day,
    titles: titlesOf(csl.title, printed ?? ''),
    container: contentWords(wordsOf(reporter?.name ?? csl['container-title'] ?? '')),
    publisher: contentWords(wordsOf(csl.publisher ?? '')),
    place: contentWords(wordsOf(csl['publisher-place'] ?? '')),
    pages: reporter?.pages ?? pagesOf(csl.page),
    volume: reporter?.volume ?? volumeOf(csl.volume),
    issue: volumeOf(csl.issue),
    edition: editionOf(csl.edition) ?? editionIn(printed ?? ''),
    doi: doiOf(csl),
    address: pageOf(csl),
    designations: designationsOf(printed ?? ''),
    printed: content,
    said: new Set(content),
    letters: lettersOf(words),
    roots: rootsOf(content),
  };
}

function rootsOf(words: readonly string[]): readonly number[] {
  const roots = new Set<number>();
  for (const word of words) {
    const seen = skeleton(word.slice(0, 8)); // two letters may look like one
    if (seen.length < 4) continue;
    let root = 0;
    for (let at = 0; at < 4; at++) root = (root << 7) ^ seen.charCodeAt(at);
    roots.add(root);
  }
  return [...roots].sort((a, b) => a - b);
}

/** UTF-16 units: no reference is longer, only what was taken for one. */
const LONGEST = 1500;

/** The item with what is too long for a field cut off. */
function cut(csl: CslItem): CslItem {
  const { title, 'container-title': container, publisher } = csl;
  if (Math.max(...[title, container, publisher].map((field) => field?.length ?? 0)) <= LONGEST) return csl;
  const short = (field: string | undefined) => field?.slice(0, LONGEST);
  return {
    ...csl,
    ...(title && { title: short(title) }),
    ...(container && { 'container-title': short(container) }),
    ...(publisher && { publisher: short(publisher) }),
  };
}

/** `forthcoming`, `in press`, `im erscheinen`, `en prensa`, `próxima publicación`, `no prelo`, `à paraître` */
const FORTHCOMING =
  /^(?:forthcoming|in press|to appear|im erscheinen|en prensa|pr[oó]xima|no prelo|[aà] para[iî]tre|in corso)/;

function wordsOfFields({ author, editor, issued, ...fields }: CslItem): string {
  const names = [...(author ?? []), ...(editor ?? [])].flatMap(({ given, family, literal }) => [
    given,
    family,
    literal,
  ]);
  const year = issued?.['date-parts']?.[0]?.[0];
  return [...names, year, fields.title, fields['container-title'], fields.publisher].filter(Boolean).join(' ');
}
