import { withRanges } from '../../text/ranges';
import type { Span } from '../../text/span';
import { textBefore } from '../../text/text-before';

/**
 * The works that one entry gives, as spans in the text: several where they are lettered, as chemists print them
 * ("(a) A. Ruiz, … 2003; (b) P. Stone, … 2001"), or parted by semicolons, as lawyers do ("Ruiz, A., *Ports*, 2003;
 * Stone, P., *Oil*, 2001"). An entry that cannot surely be parted is one.
 */
export function partsOfEntry(text: string, whole: Span): readonly Span[] {
  const inside = text.slice(whole.start, whole.end);
  if (!inside.includes(';') && !LETTERED.test(inside)) return [whole];
  const parts = lettered(inside) ?? parted(inside);
  return parts.map(({ start, end }) => ({ start: whole.start + start, end: whole.start + end }));
}

/** `(a) `, `a) `, `(i) `, `i) ` */
const LETTERED = /^\(?[ai]\) /;

/** The parts behind letters that rise from the first: each names somebody and a year. */
function lettered(text: string): readonly Span[] | undefined {
  const [first] = LETTERED.exec(text) ?? [];
  if (!first) return undefined;
  const letters = first.includes('a') ? ALPHABET : ROMAN;
  const marks = [{ start: 0, end: first.length }];
  for (const letter of letters) {
    const mark = first.startsWith('(') ? `(${letter}) ` : ` ${letter}) `;
    const at = text.indexOf(mark, marks.at(-1)!.end);
    if (at < 0 || !BEFORE_MARK.test(textBefore(text, at, 8))) break;
    marks.push({ start: at, end: at + mark.length });
  }
  const parts = marks.map((mark, index) => withoutEnd(text, mark.end, marks[index + 1]?.start ?? text.length));
  return parts.length > 1 && parts.every((part) => YEAR.test(textOf(text, part))) ? parts : undefined;
}

/** What ends the part before a letter: `; `, `. `, `; and ` */
const BEFORE_MARK = /[;.,]\s*(?:and |und |y |et )?$/;

const ALPHABET = 'bcdefghijklm';
const ROMAN = ['ii', 'iii', 'iv', 'v', 'vi'];

/** `2003`, `1999a` */
const YEAR = /\b(?:1[5-9]|20)\d\d[a-z]?\b/;

/** The parts between semicolons: behind each stands somebody's name and a title, and both sides have a year. */
function parted(text: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  for (let at = text.indexOf('; '); at >= 0; at = text.indexOf('; ', at + 1)) {
    const next = text.indexOf('; ', at + 1);
    const behind = text.slice(at + 2, next < 0 ? text.length : next);
    const before = text.slice(start, at);
    if (!YEAR.test(before) || !YEAR.test(behind) || EDITORS_BEFORE.test(before) || !opensWork(behind)) continue;
    parts.push(withoutEnd(text, start, at));
    start = at + 2;
  }
  return [...parts, withoutEnd(text, start, text.length)];
}

function opensWork(text: string): boolean {
  return CASE.test(text) || (AUTHOR.test(text) && TITLED.test(text) && !EDITORS.test(text));
}

/** `… 2003. In Stone, P.`: the names of editors go on behind the semicolon */
const EDITORS_BEFORE = withRanges(/\b[Ii]n:? [\p{L}., &’'-]{2,80}$/u);

/** `Moss, C. (eds.), `, `Moss, C. (Hrsg.): ` */
const EDITORS = withRanges(/^[\p{L}., &’'-]{2,80}\((?:eds?|hrsg|hg|coords?|orgs?|dirs?|comps?)\b/iu);

/** `Ruiz v. Port Authority, 12 F.3d 45 (1999)` */
const CASE = withRanges(/^\p{Lu}[^;]{1,80}? v\. \p{Lu}[^;]{1,80}?, \d/u);

/** `Ruiz, A., `, `de la Torre, Ana. `, `A. B. Ruiz, `, `A. Ruiz and P. Stone, `; no place and publisher: `London, Routledge` */
const AUTHOR = withRanges(
  /^(?:\p{Ll}{1,3} ){0,2}(?:\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'-]{1,30})?, (?:\p{Lu}\.|\p{Lu}\p{Ll}{1,20}[.,] )|(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}’'-]{1,30}(?:,| and | & ))/u,
);

/** Three words that are no names behind the author: `The price of a`, `Ports in a` */
const TITLED = withRanges(/\p{L}[’'-]{0,2} \p{Ll}[\p{L}’'-]{0,40} [\p{L}’'-]|[“”"«„]/u);

function textOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Without the semicolon that ends the part. */
function withoutEnd(text: string, start: number, end: number): Span {
  return { start, end: start + text.slice(start, end).replace(END, '').length };
}

/** `; `, `; and ` at the end */
const END = /(?<![\s;])[\s;]+(?:(?:and|und|y|et)[\s;]*)?$/;
