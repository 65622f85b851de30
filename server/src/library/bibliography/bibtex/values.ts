import type { WrittenEntry, WrittenField } from './syntax';

/** The fields of an entry by their names, abbreviations spelled out; of two fields of one name the first counts. */
export function valuesOf(
  text: string,
  { fields }: Pick<WrittenEntry, 'fields'>,
  strings: ReadonlyMap<string, string>,
): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of fields) values[field.name] ??= spelledOut(text, field, strings);
  return values;
}

/** `{Harbor } # up # " Press"` is `Harbor University Press` where `up` is defined so. */
function spelledOut(text: string, { pieces }: WrittenField, strings: ReadonlyMap<string, string>): string {
  return pieces
    .map(({ start, end }) => {
      if (/["{]/.test(text[start]!)) return text.slice(start + 1, end - 1);
      const word = text.slice(start, end);
      return strings.get(word.toLowerCase()) ?? MONTHS[word.toLowerCase()] ?? word;
    })
    .join('');
}

/** The abbreviations that every style defines. */
const MONTHS: Readonly<Record<string, string>> = Object.fromEntries(
  'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ').map((month, index) => [month, String(index + 1)]),
);
