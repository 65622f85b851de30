import { foldInPlace } from '../../text/folding';
import { isLetter } from '../../text/letters';
import { textBefore } from '../../text/text-before';
import type { AcronymDefinition } from '../mentions';
import { isCommonKnowledge } from './common-knowledge';
import { definition } from './definition';
import { glossaryLongForm } from './glossary';
import type { Evidence, LongForm } from './long-form';
import { longFormAfter } from './long-form-after';
import { longFormBefore } from './long-form-before';
import { initialsShare } from './matching';
import type { ShortForm } from './short-forms';
import { mayState, STATEMENT_BETWEEN, STATEMENT_OF_SHORT_FORM } from './statements';

/**
 * The definition that stands beside a short form without a bracket: `the long form, or SF`, `the long form, known as
 * SF`, `SF stands for long form`, `SF is the long form`, `SF — long form`, and in a list `SF = long form`.
 */
export function inlineDefinition(text: string, short: ShortForm): AcronymDefinition | undefined {
  const long = before(text, short) ?? glossaryLongForm(text, short) ?? after(text, short);
  if (!long || (long.byShape && isCommonKnowledge(short.form))) return undefined;
  return definition(text, short, long);
}

/** Words, signs between a long and a short form, and what they say. */
interface Link {
  readonly pattern: RegExp;
  readonly evidence: Evidence;
}

function before(text: string, short: ShortForm): LongForm | undefined {
  const links = linksBefore(text, short.start);
  if (links.length === 0) return undefined;
  const lead = textBefore(text, short.start, LONGEST_LINK);
  for (const { pattern, evidence } of links) {
    if (evidence === 'stated' && !mayState(lead)) continue;
    const link = pattern.exec(lead);
    if (!link) continue;
    const behind = text.slice(short.end, short.end + 6);
    const end = short.start - link[0].length;
    const isDash = DASH.test(link[0]);
    if (isDash && ENCLOSES.test(behind)) return withLetters(longFormBefore(text, end, short.form, 'bracketed'));
    if (evidence === 'beside' && !isDash && !CLOSES.test(behind)) return undefined;
    const long = longFormBefore(text, end, short.form, evidence);
    if (long || evidence !== 'beside' || isDash) return long;
    const owned = longFormBefore(text, end, short.form, 'bracketed');
    return owned && /['’]s $/.test(text.slice(owned.start - 3, owned.start))
      ? withMostLetters(text, short, owned)
      : long;
  }
  return undefined;
}

function withLetters(long: LongForm | undefined): LongForm | undefined {
  return long?.byShape ? undefined : long;
}

/** "Telmo’s National Quay Rights Board, JNDM,": most letters are those of the name, in the order of another language. */
function withMostLetters(text: string, { form }: ShortForm, long: LongForm): LongForm | undefined {
  return initialsShare(form, text.slice(long.start, long.end)) >= MOST_LETTERS ? long : undefined;
}

const MOST_LETTERS = 0.6;

/** ` – `, ` —`, ` - ` */
const DASH = /[—–-] ?["“]?$/;

/** The other of two dashes that stand like brackets: `the Centro Nacional de Puertos –CENAP– said` */
const ENCLOSES = /^ ?[—–]|^ - /;

/** Which links can end right before the offset, by the last word or sign alone. */
function linksBefore(text: string, offset: number): readonly Link[] {
  let end = offset;
  if (isQuote(text[end - 1])) end--;
  if (text[end - 1] === ' ') end--;
  const sign = text[end - 1];
  if (sign === '—' || sign === '–' || (sign === '-' && text[end - 2] === ' ')) return BESIDE;
  if (sign === ',' || sign === ':') end--;
  let start = end;
  while (start > 0 && end - start < LONGEST_LINKING && isLetter(text.charCodeAt(start - 1))) start--;
  if (LINKING.has(text.slice(start, end))) return STATEMENTS;
  return sign === ',' ? BESIDE : [];
}

const isQuote = (character: string | undefined) => character === '"' || character === '“';

function after(text: string, short: ShortForm): LongForm | undefined {
  if (!BEGINS_LINK.test(text.slice(short.end, short.end + 2))) return undefined;
  const tail = text.slice(short.end, short.end + LONGEST_LINK);
  const being = BEING.exec(tail);
  if (being) return equal(text, short, being);
  const apposed = APPOSED.exec(tail);
  const apposition = apposed && longFormAfter(text, short.end + apposed[0].length, short.form, 'bracketed');
  if (apposition && text.startsWith(apposed[1] ?? ',', apposition.end)) {
    const long = withMostLetters(text, short, apposition);
    if (long) return long;
  }
  for (const { pattern, evidence } of LINKS_AFTER) {
    if (evidence === 'stated' && !mayState(tail)) continue;
    const link = pattern.exec(tail);
    if (!link) continue;
    const start = short.end + link[0].length;
    // Beside it, the long form begins with one of the letters.
    if (evidence === 'beside' && !foldInPlace(short.form).includes(foldInPlace(text.charAt(start)))) return undefined;
    return longFormAfter(text, start, short.form, evidence);
  }
  return undefined;
}

/** `, Mexico's ` and `—the `, which what closes it matches: an apposition that is no item of a list */
const APPOSED = /^(?:, [A-ZÀ-Þ][a-zß-ɏ]{2,14}['’]s |(—)(?:the |el |la ))(?=[A-ZÀ-Þ])/;

/**
 * `the CNE is the Comisión Nacional de Energía.`, and in small letters below a formula or where the text says outright
 * what it means, `where CAPEX is capital expenditure,`, `FAR is the floor area ratio,`: every letter is there, and
 * nothing more is said of it.
 */
function equal(text: string, short: ShortForm, [link]: RegExpExecArray): LongForm | undefined {
  const start = short.end + link!.length;
  const isName = /[A-ZÀ-Þ]/.test(text[start]!);
  const legend = link === ': ' ? ITEM : LEGEND;
  if (!isName && !OUTRIGHT.test(link!) && !legend.test(textBefore(text, short.start, 12))) return undefined;
  const long = short.form.length > 2 ? longFormAfter(text, start, short.form, 'bracketed') : undefined;
  return long && !long.byShape && ENDS.test(text.slice(long.end, long.end + 6)) ? long : undefined;
}

/** ` is the `, ` means `, ` es la `, ` ist die `, and below a table `: ` before small letters */
const BEING =
  /^ (?:is|means|denotes|es|significa|ist|bedeutet|est|è) (?:(?:the|an?|el|la|los|las|der|die|das|le) )?(?=[A-Za-zÀ-ɏ])|^: (?=[a-zß-ÿ])/;
/** Said outright, or with the article of what it is: ` is the ` */
const OUTRIGHT = /^ (?:means|denotes|significa|bedeutet|(?:is|es|ist|est|è) (?:the|el|la|der|die|das|le)) /;

/** `where the ` */
const LEGEND = /(?:^|[^a-z])(?:where|donde|wobei|où)(?: the| el| la)? $/;

/** Where an item of a table's legend begins: `n.a.: not available; CI: `, and behind the figures of its last row: `3 4 CI: ` */
const ITEM = /(?:^|[.;\d)] )$/;

/** What ends an apposition, or the next item: ` and ` */
const ENDS = /^(?:[,.;:)\]]| (?:and|y|und|et) |$)/;

const LONGEST_LINK = 64;

/** The words that can stand last in a link before a short form: `or `, `as “`, `acronym, `. */
const LINKING: ReadonlySet<string> = new Set(
  (
    'or o ou oder the el la as by is are como hereinafter hereafter henceforth sigue acronym initials Spanish English ' +
    'French siglas inglés español francés adelante sucesivo'
  ).split(' '),
);

const LONGEST_LINKING = 12;

/** ` s`, ` F`, ` (`, `, `, `: `, `—F`: how a link behind a short form can begin. */
const BEGINS_LINK = /^(?: [swtiamdebè(–—A-ZÀ-Þ]|, |: |—)/;

const STATEMENTS: readonly Link[] = [
  { pattern: STATEMENT_BETWEEN, evidence: 'stated' },
  // ", or ", " or the ", "—or "
  { pattern: /(?:,? |[—–])(?:or|o|ou|oder) (?:the |el |la )?["“]?$/, evidence: 'bracketed' },
  // ", the "
  { pattern: /, (?:the|el|la) ["“]?$/, evidence: 'beside' },
];

/** `, `, ` — `, ` – `, ` - ` */
const BESIDE: readonly Link[] = [{ pattern: /(?:(?:,| ?—| –) ?| - )["“]?$/, evidence: 'beside' }];

/** What may stand between a short form and the long form behind it. */
const LINKS_AFTER: readonly Link[] = [
  { pattern: STATEMENT_OF_SHORT_FORM, evidence: 'stated' },
  // ", that is, the ", ", i.e. the "
  { pattern: /^, (?:that is|i\.\s?e\.|es decir),? (?:the |el |la )?(?=[A-ZÀ-Þ])/, evidence: 'bracketed' },
  // ": ", ", the ", ", or ", ", ", "—the ", " — ", " – ", " ", and in a bibliography " (2004), "
  {
    pattern: /^(?:(?: \([0-9]{4}[a-z]?\))[.,:] |: |(?:, (?:or |o )?| ?— ?| – )(?:the |el |la )?| )(?=[A-ZÀ-Þ])/,
    evidence: 'beside',
  },
];

/** What ends an apposition: `, `, `.`, `)`, ` (`, `—`, ` por sus siglas`, the end. */
const CLOSES = /^(?:['’]?s)?["”]?(?:[,.;:)\]—]| [(–—]| por s|$)/;
