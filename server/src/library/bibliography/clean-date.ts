import type { CslDate } from '../../recognize/csl';

/**
 * A date in any of the ways in which CSL data gives one: `{ "date-parts": [[2004, "11"]] }`, `{ "raw": "2004-11" }`,
 * `2004-11/2005`, `2004`, or Pandoc's older list of `{ year, month, day }`.
 */
export function cleanDate(value: unknown): CslDate | undefined {
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (typeof value === 'string') return written(value);
  if (Array.isArray(value)) {
    const lists = value.flatMap((one) => named(one) ?? []);
    return lists.length > 0 ? { 'date-parts': lists } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const date = value as Readonly<Record<string, unknown>>;
  const circa = date.circa ? { circa: true } : {};
  const parts = date['date-parts'];
  const lists = Array.isArray(parts) ? parts.flatMap((list) => numbers(list) ?? []) : [];
  if (lists.length > 0) return { 'date-parts': lists, ...circa };
  const one = named(date);
  if (one) return { 'date-parts': [one[0]!], ...circa };
  const words = date.literal ?? date.raw;
  const read = typeof words === 'string' ? written(words) : undefined;
  return read && { ...read, ...circa };
}

/** `2004-11-08`, `2004/2005`; what is no date stays as it is written. A year's letter is kept beside it. */
function written(words: string): CslDate | undefined {
  const trimmed = words.trim();
  if (trimmed === '') return undefined;
  if (/^\d{4}[a-z]$/.test(trimmed)) return { 'date-parts': [[Number(trimmed.slice(0, 4))]], literal: trimmed };
  const days = trimmed.split('/').map((day) => /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(day)); // "2004-11-08"
  if (days.some((day) => day === null)) return { literal: trimmed };
  const lists = days.map((day) =>
    day!
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number),
  );
  return { 'date-parts': lists };
}

/** `[2004, "11", 8]` */
function numbers(list: unknown): readonly (readonly number[])[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const parts = list.map(Number);
  const end = parts.findIndex((part) => !Number.isInteger(part) || part === 0);
  const known = end < 0 ? parts : parts.slice(0, end);
  return known.length > 0 ? [known] : undefined;
}

/** `{ year: 2004, month: 11 }` */
function named(value: unknown): readonly (readonly number[])[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { year, month, day } = value as Readonly<Record<string, unknown>>;
  return numbers([year, month, day].filter((part) => part !== undefined));
}
