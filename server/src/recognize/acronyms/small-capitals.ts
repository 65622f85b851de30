import { shortMonths } from '../../text/months';
import { textBefore } from '../../text/text-before';
import type { ShortForm } from './short-forms';

/**
 * Whether capitals are a word that law reviews set in small capitals and a text without them prints large: a shortened
 * one of a journal, a code or an office, `41 ME. L. REV. 15`, `CAL. HARB. CODE § 5`, `COMM’N`, or a paper that reads as a
 * word before its date, `QUAYSIDE (Jan. 3, 2011)`.
 */
export function isInSmallCapitals(text: string, { form, shape, start, end }: ShortForm): boolean {
  if (shape !== 'capitals') return false;
  switch (text[end]) {
    case '.':
      return (
        SHORTENED_AFTER.test(text.slice(end, end + LONGEST)) ||
        (NEXT_AFTER.test(text.slice(end, end + 5)) && SHORTENED_BEFORE.test(textBefore(text, start, LONGEST)))
      );
    case "'":
    case '’':
      return CONTRACTED.test(text.slice(end + 1, end + 4));
    case ' ':
      if (text[end + 1] === '§') return SHORTENED_BEFORE.test(textBefore(text, start, LONGEST));
      return (
        text[end + 1] === '(' &&
        READS_AS_WORD.test(form) &&
        TITLE_BEFORE.test(textBefore(text, start, 3)) &&
        DATE_AFTER.test(text.slice(end, end + LONGEST))
      );
    default:
      return false;
  }
}

const LONGEST = 16;

/** `. L. REV`, `. & TECH.`, `. J. 12`, `. art. I`: what goes on as shortened; not `. J. Moss`, a sentence. */
const SHORTENED_AFTER = /^\.,? (?:[A-Z]{1,9}\.,? (?:[A-Z]{2}|[A-Z]\.|\d|&|\()|& [A-Z]{2}|(?:art|amend)\. )/;

/** `. 737`, `. CODE`, `. (2015)`, `. vi` */
const NEXT_AFTER = /^\. (?:\d|[A-Z]|\(|[ivx]{1,4}\b)/;

/** `L. `, `GEN. `, `BUS. & ` */
const SHORTENED_BEFORE = /(?:^|[ *_])(?:[A-Z]|[A-Z]{2,9})\. (?:& )?$/;

/** `L` of `INT’L`, `N` of `ASS’N`, `T` of `DEP’T` */
const CONTRACTED = /^(?:[LNT]|RS)(?![A-Za-z])/;

/** `QUAYSIDE`, `HARBOR`; not `NORTHCOM` */
const READS_AS_WORD = /^(?!.*[^AEIOUY]{3})[A-Z]{5,}$/;

/** What parts a paper from the title before it, or another word of its name: `, `, `” `, `N.Y. `; not `said ORBELA (June 2017)` */
const TITLE_BEFORE = /(?:[,”"’]|[A-Z][A-Z.]) $/;

/** ` (Jan. 18`, ` (June 6, 2017`, ` (April 2018` */
const DATE_AFTER = new RegExp(String.raw`^ \((?:${shortMonths('en').join('|')})[a-z]{0,6}\.? \d`, 'i');
