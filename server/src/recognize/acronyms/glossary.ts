import { type LongForm, longFormOf } from './long-form';
import { longFormAfter } from './long-form-after';
import { lettersOf } from './matching';
import { wordsAfter } from './phrases';
import type { ShortForm } from './short-forms';

/**
 * The long form of an item in a running list of abbreviations: `Note: PSB = Port Safety Board; NPRA = …`,
 * `Abbreviations: PSB, Port Safety Board; NPRA, …`. The item ends where the next begins.
 */
export function glossaryLongForm(text: string, short: ShortForm): LongForm | undefined {
  const sign = SIGN.exec(text.slice(short.end, short.end + 5));
  if (!sign) return undefined;
  const equals = sign[0].includes('=');
  if (!equals && !OPENS_ITEM.test(text.slice(Math.max(0, short.start - 2), short.start))) return undefined;
  const start = short.end + sign[0].length;
  const rest = text.slice(start, start + LONGEST_ITEM);
  const item = rest.slice(0, NEXT_ITEM.exec(rest)?.index ?? rest.length);
  if (!equals && rest.charAt(item.length) !== ';' && start + item.length < text.length) return undefined;
  const end = start + item.length;
  const long = longFormAfter(text, start, short.form, 'bracketed', end);
  if (long || !equals || !PLAIN_WORDS.test(item)) return long;
  // The sign says it all, whatever the letters: `BGEI = low-emission energy technologies`.
  return longFormOf(lettersOf(short.form), wordsAfter(text, start, MOST_WORDS, end), true);
}

/** ` = `, `s =`, `, `, `: `, ` – `. */
const SIGN = /^s?(?: ?= ?|[,:] | [–—-] )/;

/** Nothing, `; `, `: `. */
const OPENS_ITEM = /^$|[;:] $/;

/** `;`, `. `, `, NPRA =`, ` NPRA =`, ` (`: where an item ends. */
const NEXT_ITEM = /;|\.(?=\s|$)|,? (?:and |y )?[A-ZÀ-Þ][A-ZÀ-Þ0-9&.-]{1,14} ?=|,? \(|\s?$/;

/** Two words and more, nothing but words: no formula. */
const PLAIN_WORDS = /^[A-Za-zÀ-ɏ'’-]{3,40}(?:,? [A-Za-zÀ-ɏ'’-]{1,40}){1,14}$/;

const LONGEST_ITEM = 200;
const MOST_WORDS = 18;
