import { matchAt } from '../text/matches';
import type { Span } from '../text/span';

/** A mark that a converter or an editor left where a page begins. */
export interface PageMark {
  readonly span: Span;
  /** Empty where the mark gives no number: a form feed. */
  readonly label: string;
}

/** Finds the page marks of a text, in blocks of their own or in the middle of a line; none where their numbers do not rise. */
export function findPageMarks(text: string): PageMark[] {
  const marks: PageMark[] = [];
  for (const start of beginnings(text)) {
    const match = matchAt(PAGE_MARK, text, start);
    if (!match) continue;
    const label = match.slice(1).find(Boolean) ?? '';
    marks.push({ span: { start, end: start + match[0].length }, label });
  }
  const numbers = marks.map(({ label }) => Number(label)).filter((number) => number > 0);
  const rising = numbers.filter((number, i) => i > 0 && number > numbers[i - 1]!).length;
  return rising >= (numbers.length - 1) * 0.8 ? marks : [];
}

/** Where a page mark may begin, in order: most texts have no such place. */
function beginnings(text: string): readonly number[] {
  const found: number[] = [];
  for (const beginning of BEGINNINGS)
    for (let at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1))
      found.push(beginning.startsWith('\n') ? at + 1 : at);
  return found.sort((a, b) => a - b);
}

/** The page mark that stands at an offset; read where the paper is known to have such marks. */
export function pageMarkAt(text: string, at: number): number | undefined {
  INLINE_MARK.lastIndex = at;
  return INLINE_MARK.test(text) ? INLINE_MARK.lastIndex : undefined;
}

/** `[p. 12]`, `[Page xii]`, `<!-- page 12 -->`, `{{12}}`, `{12}------`, `p. 12` as a paragraph, a form feed with the number behind it */
const PAGE_MARK =
  /\f(?:[ \t]*(\d{1,4})(?=[ \t]*\r?\n))?|(?<![\w(])\[(?:p\.|pp\.|page|pág\.|S\.)\s?(\d{1,4}|[ivxl]{1,7})\](?![\w([{:])|<!--\s{0,9}(?:page|p\.|pagebreak|pb)\s{0,9}[:=]?\s{0,9}(\d{1,4})?\s{0,9}-->|\{\{(?:page\s|p\.\s?)?(\d{1,4})\}\}-*|(?<=^|\n)\{(\d{1,4})\}-{3,}|(?<=\n\r?\n)p\.\s?(\d{1,4})(?=[ \t]{0,9}\r?\n\r?\n)/iy;

const BEGINNINGS = ['\f', '[p', '[P', '[S', '[s', '<!--', '{', '\np.', '\nP.'];

/** The same without the form feed, which is white space, and the comment, which is a comment. */
const INLINE_MARK =
  /\[(?:p\.|pp\.|page|pág\.|S\.)\s?(?:\d{1,4}|[ivxl]{1,7})\](?![\w([{:])|\{\{(?:page\s|p\.\s?)?\d{1,4}\}\}-*/iy;
