import type { CslItem } from '../../recognize/csl';
import { yearOf } from '../../recognize/references/names';
import { doiOf, pageOf } from './addresses';
import { type Form, formOf } from './form';
import { type Person, peopleOf } from './persons';
import { type Title, titleOf } from './title-words';
import { contentWords, wordsOf } from './words';

/** What a record gives: its fields, and its words as printed where it was read from a text. */
export interface Given {
  readonly csl: CslItem;
  readonly printed?: string;
}

/** What a record is compared by. */
export interface Traits {
  readonly csl: CslItem;
  readonly form: Form;
  readonly people: readonly Person[];
  readonly year: number | undefined;
  /** `forthcoming`, `in press`: the year is still to come. */
  readonly isForthcoming: boolean;
  /** `11-8` where month and day are given. */
  readonly day: string | undefined;
  readonly title: Title;
  readonly container: readonly string[];
  readonly publisher: readonly string[];
  readonly pages: Pages | undefined;
  readonly volume: string | undefined;
  readonly issue: string | undefined;
  /** 2 for a second edition. */
  readonly edition: number | undefined;
  readonly doi: string | undefined;
  readonly address: string | undefined;
  /** Every word as printed, where the fields may have been told apart wrongly; else the words of the fields. */
  readonly printed: readonly string[];
}

/** First and last page; the same where only one is given. */
export interface Pages {
  readonly first: number;
  readonly last: number;
}

export function traitsOf({ csl, printed }: Given): Traits {
  const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? [];
  return {
    csl,
    form: formOf(csl, printed ?? ''),
    people: peopleOf(csl),
    year,
    isForthcoming: year === undefined && FORTHCOMING.test(yearOf(csl) ?? ''),
    day: month !== undefined && day !== undefined ? `${month}-${day}` : undefined,
    title: titleOf(csl.title),
    container: contentWords(wordsOf(csl['container-title'] ?? '')),
    publisher: contentWords(wordsOf(csl.publisher ?? '')),
    pages: pagesOf(csl.page),
    volume: numberOf(csl.volume),
    issue: numberOf(csl.issue),
    edition: editionOf(csl.edition),
    doi: doiOf(csl),
    address: pageOf(csl),
    printed: contentWords(wordsOf(printed ?? wordsOfFields(csl))),
  };
}

/** `forthcoming`, `in press`, `im erscheinen`, `en prensa`, `próxima publicación`, `no prelo`, `à paraître` */
const FORTHCOMING =
  /^(?:forthcoming|in press|to appear|im erscheinen|en prensa|pr[oó]xima|no prelo|[aà] para[iî]tre|in corso)/;

/** `141-171`, `141–71`, `12` */
function pagesOf(page: string | undefined): Pages | undefined {
  const match = /^\D{0,4}(\d{1,5})(?:\s?[-–]\s?(\d{1,5}))?/.exec(page ?? '');
  if (!match) return undefined;
  const [, first = '', last = first] = match;
  const whole = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  return { first: Number(first), last: Number(whole) };
}

/** `vol. 15` is `15`, `XII` stays. */
function numberOf(field: string | undefined): string | undefined {
  return field === undefined
    ? undefined
    : (/\d+/.exec(field)?.[0].replace(/^0+(?=\d)/, '') ?? wordsOf(field).join(' '));
}

/** `2nd ed.`, `segunda edición`, `3` */
function editionOf(field: string | undefined): number | undefined {
  if (field === undefined) return undefined;
  const digits = /\d{1,2}/.exec(field)?.[0];
  const word = wordsOf(field)
    .map((each) => EDITIONS.findIndex((names) => names.includes(each)))
    .find((index) => index >= 0);
  return digits ? Number(digits) : word === undefined ? undefined : word + 1;
}

const EDITIONS: readonly (readonly string[])[] = [
  'first primera erste premiere primeira prima',
  'second segunda zweite deuxieme seconda revised rev revisada',
  'third tercera dritte troisieme terceira terza',
  'fourth cuarta vierte quatrieme quarta',
  'fifth quinta funfte cinquieme',
].map((names) => names.split(' '));

function wordsOfFields({ author, editor, issued, ...fields }: CslItem): string {
  const names = [...(author ?? []), ...(editor ?? [])].flatMap(({ given, family, literal }) => [
    given,
    family,
    literal,
  ]);
  const year = issued?.['date-parts']?.[0]?.[0];
  return [...names, year, fields.title, fields['container-title'], fields.publisher].filter(Boolean).join(' ');
}
