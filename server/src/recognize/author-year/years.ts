import { matchAt, matchesOf } from '../../text/matches';
import type { Span } from '../../text/span';

/** A year, or what stands for one, in a citation. */
export interface YearMention {
  /** `2004`, `2004a`, `forthcoming`, `n.d.`. */
  readonly year: string;
  readonly span: Span;
}

/**
 * The years in `text` between `from` and `to` that may be the year of a citation. Ranges (`2000-2003`), amounts
 * (`2,004`, `2004 votes`), decades (`1990s`) and numeric dates (`1/21/2005`) are none. `2003a, b` gives two.
 */
export function yearsIn(text: string, from: number, to: number): YearMention[] {
  const years: YearMention[] = [];
  for (const match of matchesOf(YEAR, text.slice(from, to))) {
    const start = from + match.index;
    const end =
      start + match[0].length + (match[1] && text.startsWith(NOT_SURE, start + match[0].length) ? NOT_SURE.length : 0);
    if (!match[1]) {
      if (!match[3] || isWordPart(text, start, end)) years.push({ year: yearInWords(match[0]), span: { start, end } });
      continue;
    }
    if (!standsAlone(text, start, end, to)) continue;
    years.push({ year: match[1] + (match[2] ?? ''), span: { start, end } });
    if (match[2]) years.push(...furtherLetters(text, match[1], end, to));
  }
  return years;
}

// behind the year in `[2001?]`
const NOT_SURE = '?]';

// `2004`, `1983a`; `n.d.`, `n.d.-a`, `s.f.`, `s/f`, `o. J.`; `forthcoming`, `in press`, `en prensa`.
const YEAR =
  /(1[5-9]\d\d|20\d\d)([a-k](?![a-z]))?|\b[nNsS]\.\s?[dDfF]\.(?:\s?[-–]\s?[a-k](?![a-z]))?|\bs\/f(?![A-Za-z])|\bo\.\s?J\.|(?<![A-Za-zÀ-ɏ])(forthcoming|in press|in preparation|undated|en prensa|various years|several years|varios años|diversos años|verschiedene Jahre|por aparecer|próximamente|en preparación|im Erscheinen|im Druck|à paraître|sous presse|no prelo)(?![A-Za-z])/gi;

function isWordPart(text: string, start: number, end: number): boolean {
  return !/[A-Za-zÀ-ɏ]/.test(text[start - 1] ?? ' ') && !/[A-Za-zÀ-ɏ]/.test(text[end] ?? ' ');
}

/** What stands for a year, as citations and entries are compared by it: `n.d.`, `n.d.-a`, `forthcoming`. */
export function yearInWords(printed: string): string {
  const plain = printed.toLowerCase().replace(/\s+/g, ' ');
  if (/^[ns]\. ?[df]\.|^o\. ?j\.$|^undated$/.test(plain))
    return `n.d.${/\.( ?[-–] ?[a-k])$/.exec(plain) ? `-${plain.at(-1)}` : ''}`;
  return / (?:years|años|jahre)$|^verschiedene/.test(plain) ? plain : 'forthcoming';
}

function standsAlone(text: string, start: number, end: number, to: number): boolean {
  if (/[\w/$€£#%.–—-]/.test(text[start - 1] ?? ' ')) return false;
  if (text[start - 1] === ',' && /\d/.test(text[start - 2] ?? '')) return false;
  if (end >= to) return true;
  BEHIND_YEAR.lastIndex = end;
  return BEHIND_YEAR.test(text);
}

// What may follow the year of a citation: an end, a locator, another year or author, an original year in brackets.
const BEHIND_YEAR =
  /\s?[:;\])\]*”"'’]|,(?!\d{3}\b)|\.(?!\d)|\s?\[|\s\(|\/(?=(?:1[5-9]|20)\d\d\b)|\s(?:and|&|y|e|und|u\.|et|at|pp?\b|S\.|§|chap|ch\.|cap|sec|art|para|fig|n\.|note|vol|as cited|cited|citad|apud|zit|cité|quoted|quote|trans|emphasis|in\b)/y;

/** `(Bailey 2003a, b)`: the letters that repeat the year. */
function furtherLetters(text: string, digits: string, at: number, to: number): YearMention[] {
  const found: YearMention[] = [];
  for (let end = at; end < to; ) {
    const match = matchAt(LETTER, text, end);
    if (!match) break;
    end += match[0].length;
    found.push({ year: digits + match[1]!, span: { start: end - 1, end } });
  }
  return found;
}

// `, b` behind `2003a`.
const LETTER = /,\s?(?:and\s)?([b-k])(?![A-Za-z0-9.])/y;
