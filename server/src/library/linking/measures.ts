import { inFull } from '../sources/page-numbers';
import { wordsOf } from './words';

/** First and last page; the same where only one is given. */
export interface Pages {
  readonly first: number;
  readonly last: number;
}

/** `141-171`, `141–71`, `12` */
export function pagesOf(page: string | undefined): Pages | undefined {
  const match = /^\D{0,4}(\d{1,5})(?:\s?[-–—]{1,2}\s?(\d{1,5}))?/.exec(page ?? '');
  if (!match) return undefined;
  const [, first = '', last = first] = match;
  return { first: Number(first), last: Number(inFull(first, last)) };
}

/** `vol. 15` is `15`, `XII` stays. */
export function volumeOf(field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  return /\d+/.exec(field)?.[0].replace(/^0+(?=\d)/, '') ?? wordsOf(field).join(' ');
}

/** `2nd ed.`, `segunda edición`, `3`; of a revised edition no number is known, but that it is not the first. */
export function editionOf(field: string | undefined): number | undefined {
  if (field === undefined) return undefined;
  const digits = /\d{1,2}/.exec(field)?.[0];
  if (digits) return Number(digits);
  const words = wordsOf(field);
  const index = EDITIONS.findIndex((names) => words.some((word) => names.includes(word)));
  return index < 0 ? undefined : index + 1;
}

/** The edition that a printed reference names: `2nd ed.`, `2.ª ed.`, `3. Auflage`, `segunda edición`. */
export function editionIn(printed: string): number | undefined {
  const match = EDITION.exec(printed);
  return match ? editionOf(match[1]) : undefined;
}

/** `2nd ed`, `2.ª ed`, `3. Aufl`, `4e éd`, `segunda edición`, `revised edition` */
const EDITION =
  /\b(\d{1,2}|revised|rev\.|second|third|fourth|fifth|segunda|tercera|terceira|cuarta|quarta|zweite|dritte|deuxi[eè]me|seconda|terza)(?:st|nd|rd|th|\.?[ªºa]|[eè]me|e|\.)?\.?\s?(?:ed\b|edition|edici[oó]n|edi[cç][aã]o|edizione|[eé]d\b|[eé]dition|aufl)/i;

const EDITIONS: readonly (readonly string[])[] = [
  'first primera primeira erste premiere prima',
  'second segunda zweite deuxieme seconda revised rev revisada',
  'third tercera terceira dritte troisieme terza',
  'fourth cuarta quarta vierte quatrieme',
  'fifth quinta funfte cinquieme',
].map((names) => names.split(' '));
