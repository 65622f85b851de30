import type { CslItem } from '../../recognize/csl';
import { yearOf } from '../../recognize/references/names';
import { doiOf, pageOf } from './addresses';
import { type Designations, designationsOf } from './designations';
import { type Form, formOf } from './form';
import { editionIn, editionOf, type Pages, pagesOf, volumeOf } from './measures';
import { type Person, peopleOf } from './persons';
import { type Title, titlesOf } from './title-words';
import { contentWords, lettersOf, wordsOf } from './words';

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
  /** The letters of these words without anything between them. */
  readonly letters: string;
}

export function traitsOf({ csl, printed }: Given): Traits {
  const [year, month, day] = csl.issued?.['date-parts']?.[0] ?? [];
  const words = wordsOf(printed ?? wordsOfFields(csl));
  return {
    csl,
    form: formOf(csl, printed ?? ''),
    people: peopleOf(csl),
    year,
    isForthcoming: year === undefined && FORTHCOMING.test(yearOf(csl) ?? ''),
    month,
    day,
    titles: titlesOf(csl.title, printed ?? ''),
    container: contentWords(wordsOf(csl['container-title'] ?? '')),
    publisher: contentWords(wordsOf(csl.publisher ?? '')),
    place: contentWords(wordsOf(csl['publisher-place'] ?? '')),
    pages: pagesOf(csl.page),
    volume: volumeOf(csl.volume),
    issue: volumeOf(csl.issue),
    edition: editionOf(csl.edition) ?? editionIn(printed ?? ''),
    doi: doiOf(csl),
    address: pageOf(csl),
    designations: designationsOf(printed ?? ''),
    printed: contentWords(words),
    letters: lettersOf(words),
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
