/**
 * The same expression with ranges of code units in place of Unicode's properties, and without the `u` flag.
 *
 * V8 takes some milliseconds to build a long expression that holds `\p{L}`, since Unicode's sets have hundreds of ranges
 * and most of them need two code units; with the letters of Latin, Greek and Cyrillic alone it takes a tenth of that.
 * Where any script may stand, as in the words of a title, Unicode's own properties stay.
 *
 * @throws where the expression holds a property that is not in the table
 */
export function withRanges(expression: RegExp): RegExp {
  let source = '';
  let isInClass = false;
  for (const part of expression.source.match(/\\p\{[^}]*\}|\\.|[^\\]/gis)!) {
    if (/^\\p/i.test(part)) source += isInClass ? rangesOf(part) : `[${rangesOf(part)}]`;
    else source += part;
    if (part === '[') isInClass = true;
    if (part === ']') isInClass = false;
  }
  return new RegExp(source, expression.flags.replace('u', ''));
}

function rangesOf(property: string): string {
  const ranges = RANGES.get(property);
  if (ranges === undefined) throw new Error(`no ranges for ${property}`);
  return ranges;
}

/** The letters of Latin Extended-A, where capitals and small letters take turns. */
const EXTENDED = Array.from({ length: 0x80 }, (_, i) => String.fromCharCode(0x100 + i));
const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** Further on they take turns too, but seldom open a word of the languages that Ibid reads: they count as both. */
const BOTH = 'ƀ-ɏѠ-ԯḀ-ỿ';

const RANGES: ReadonlyMap<string, string> = new Map([
  ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ɏΆΈ-ώЀ-ҁҊ-ԯḀ-ỿﬀ-ﬆ'],
  ['\\p{Lu}', `A-ZÀ-ÖØ-Þ${EXTENDED.filter(isCapital).join('')}ΆΈ-ΏΑ-ΫЀ-Я${BOTH}`],
  ['\\p{Ll}', `a-zß-öø-ÿ${EXTENDED.filter((one) => !isCapital(one)).join('')}ΐά-ώа-џﬀ-ﬆ${BOTH}`],
  ['\\p{N}', '0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-ↂ'],
]);
