/**
 * The same expression with ranges of code units in place of Unicode's properties, and without the `u` flag.
 *
 * V8 takes some milliseconds to build a long expression that holds `\p{L}`, since Unicode's sets have hundreds of ranges
 * and most of them need two code units; with the letters of Latin (Vietnamese among them), Greek and Cyrillic alone it takes a tenth of that.
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

/** Where capitals and small letters take turns: from `Ą` in Poland over `Ș` in Romania and `Қ` in Kazakhstan to `Ở` in Vietnam. */
const TURNING = [lettersFrom('Ā', 'ɏ'), lettersFrom('Ѡ', 'ҁ'), lettersFrom('Ҋ', 'ԯ'), lettersFrom('Ḁ', 'ỿ')].flat();
const isCapital = (letter: string) => letter !== letter.toLowerCase();

function lettersFrom(first: string, last: string): readonly string[] {
  const from = first.charCodeAt(0);
  return Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, i) => String.fromCharCode(from + i));
}

/** The letters of old Greek, which seldom open a word of the languages that Ibid reads, count as both. */
const BOTH = 'ἀ-ῼ';

const RANGES: ReadonlyMap<string, string> = new Map([
  ['\\p{L}', 'A-Za-zªµºÀ-ÖØ-öø-ˁΆΈ-ώЀ-ҁҊ-ԯḀ-ῼﬀ-ﬆ'],
  ['\\p{Lu}', `A-ZÀ-ÖØ-ÞΆΈ-ΏΑ-ΫЀ-Я${TURNING.filter(isCapital).join('')}${BOTH}`],
  ['\\p{Ll}', `a-zß-öø-ÿɐ-ʯΐά-ώа-џ${TURNING.filter((one) => !isCapital(one)).join('')}ﬀ-ﬆ${BOTH}`],
  ['\\p{N}', '0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-ↂ'],
]);
