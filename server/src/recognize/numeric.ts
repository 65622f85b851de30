import { matchesOf } from '../text/matches';
import type { Wording } from '../text/wording';
import { readLocator } from './locators';
import type { NumericCitation } from './mentions';

/**
 * Numbered citations: `[3]`, `[3, 7]`, `[3–5]`, `[3, p. 12]`. Each number is a mention of its own; all numbers of a
 * range share its span. Offsets are UTF-16 offsets of `wording.text`.
 */
export function recognizeNumeric(wording: Wording): NumericCitation[] {
  if (!wording.text.includes('[')) return [];
  const found: NumericCitation[] = [];
  for (const match of matchesOf(BRACKET, wording.text)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    for (const number of matchesOf(NUMBERS, match[1]!)) {
      const span = { start: start + number.index, end: start + number.index + number[0].length };
      const locator = span.end < end ? readLocator(wording.text, span.end, 'none', end) : undefined;
      for (const value of numbersOf(number)) {
        found.push({ span, number: value, ...(locator && { locator: locator.locator }) });
      }
    }
  }
  return found;
}

// `[3]`, `[3, 7]`, `[3–5; 9]`, `[3, p. 12]`; not `[2004]`, `[emphasis added]`, `[3](…)`.
const BRACKET =
  /\[(\d{1,3}(?:\s?[-–—,;]\s?\d{1,3}){0,20}(?:,\s?(?:pp?|S|chap|sec|§)\.?\s?\d{1,4}(?:[-–]\d{1,4})?)?)\](?![([:])/g;

// `3`, `3–5`; the number behind `p.` is a page.
const NUMBERS =
  /(?<![\d.])(?<!(?:pp?|S|chap|sec|§)\.?\s?)(?<!(?:pp?|S|chap|sec|§)\.?\s?\d{1,4}[-–])(\d{1,3})(?:\s?[-–—]\s?(\d{1,3}))?(?!\d)/g;

const LONGEST_RANGE = 50;

function numbersOf(match: RegExpMatchArray): string[] {
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last < first || last - first > LONGEST_RANGE) return [match[1]!];
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
