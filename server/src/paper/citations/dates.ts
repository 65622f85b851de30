import type { CslDate } from '../../recognize/csl';

/** Month and day of a date as printed in a citation: `October 2` is `[10, 2]`, `June` is `[6]`. */
export function monthAndDay(printed: string): readonly number[] {
  const word =
    printed
      .match(/[A-Za-zÀ-ɏ]{3,}/)?.[0]
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '') ?? '';
  const month = MONTHS.findIndex((names) => names.some((name) => word.startsWith(name))) + 1;
  const day = Number(printed.match(/\d{1,2}/)?.[0] ?? 0);
  if (month === 0) return [];
  return day > 0 ? [month, day] : [month];
}

/** Whether a work's date has that month and day, as far as both give one. */
export function agreesWithDate(monthDay: readonly number[], issued: CslDate | undefined): boolean {
  const own = (issued?.['date-parts']?.[0] ?? []).slice(1);
  return monthDay.every((part, i) => own[i] === undefined || own[i] === part);
}

/** A work's date for messages: `October 3, 2005`. */
export function printedDate(issued: CslDate | undefined): string {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  if (year === undefined) return issued?.literal ?? '';
  if (month === undefined) return String(year);
  return day === undefined ? `${NAMES[month - 1] ?? month} ${year}` : `${NAMES[month - 1] ?? month} ${day}, ${year}`;
}

const NAMES = 'January February March April May June July August September October November December'.split(' ');

/** How the names of the months begin in English, Spanish, German and French, without accents. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'ene'],
  ['feb', 'fev'],
  ['mar'],
  ['apr', 'abr', 'avr'],
  ['may', 'mai'],
  ['jun', 'juin'],
  ['jul', 'juil'],
  ['aug', 'ago', 'aou'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dic', 'dez'],
];
