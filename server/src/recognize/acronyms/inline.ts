import type { AcronymDefinition } from '../mentions';
import { isCommonKnowledge } from './common-knowledge';
import { definition } from './definition';
import { type Evidence, type LongForm, longFormAfter, longFormBefore } from './long-forms';
import type { ShortForm } from './short-forms';

/**
 * The definition that stands beside a short form without a bracket: `the long form, or SF`, `the long form, known as SF`,
 * `SF stands for long form`, `SF — long form`, `SF = long form`.
 */
export function inlineDefinition(text: string, short: ShortForm): AcronymDefinition | undefined {
  const long = before(text, short) ?? after(text, short);
  if (!long || (long.byShape && isCommonKnowledge(short.form))) return undefined;
  return definition(text, short, long);
}

function before(text: string, short: ShortForm): LongForm | undefined {
  const previous = text.charCodeAt(short.start - 1);
  if (previous !== SPACE && previous !== DASH && previous !== OPENING_QUOTE && previous !== STRAIGHT_QUOTE)
    return undefined;
  const lead = text.slice(Math.max(0, short.start - LONGEST_LINK), short.start);
  for (const [link, evidence] of LINKS_BEFORE) {
    const match = link.exec(lead);
    if (!match) continue;
    if (evidence === 'beside' && !CLOSES.test(text.slice(short.end, short.end + 6))) return undefined;
    return longFormBefore(text, short.start - match[0].length, short.form, evidence);
  }
  return undefined;
}

function after(text: string, short: ShortForm): LongForm | undefined {
  const tail = text.slice(short.end, short.end + LONGEST_LINK);
  for (const [link, evidence] of LINKS_AFTER) {
    const match = link.exec(tail);
    if (match) return longFormAfter(text, short.end + match[0].length, short.form, evidence);
  }
  return undefined;
}

const SPACE = 32;
const DASH = 0x2014;
const OPENING_QUOTE = 0x201c;
const STRAIGHT_QUOTE = 34;
const LONGEST_LINK = 64;

/** What may stand between a long form and the short form behind it, and what that says. */
const LINKS_BEFORE: readonly (readonly [RegExp, Evidence])[] = [
  // ", known in Spanish as ", ", hereinafter ", ", whose acronym is ", ", por sus siglas en inglés, "
  [
    /,? \(?(?:(?:also|better|commonly|usually|more widely) )?(?:known|referred to|abbreviated|hereinafter|hereafter|henceforth|whose (?:\w+ )?(?:acronym|initials) (?:is|are)|or by its (?:\w+ )?(?:acronym|initials)|conocid[oa]|en adelante|en lo sucesivo|por sus siglas)(?: (?:as|by|its|the|in|Spanish|English|French|acronym|initials|como|en inglés|en español|por sus siglas)){0,6}[:,]? ["“]?$/,
    'stated',
  ],
  // ", or ", " or the "
  [/,? (?:or|o|ou|oder) (?:the |el |la )?["“]?$/, 'bracketed'],
  // ", ", " — ", " – "
  [/(?:,| ?—| –) ?$/, 'beside'],
];

/** What may stand between a short form and the long form behind it. */
const LINKS_AFTER: readonly (readonly [RegExp, Evidence])[] = [
  // " stands for ", ", which stands for ", ", short for ", ", the Spanish acronym of "
  [
    /^,? (?:which |that )?(?:stands for|standing for|short for|(?:is )?(?:the )?(?:\w+ )?(?:acronym|initials) (?:for|of)|significa|siglas de|steht für) /,
    'stated',
  ],
  // " = "
  [/^ ?= ?/, 'bracketed'],
  // ": ", ", the ", ", ", " — ", " – ", " "
  [/^(?:: |, (?:the |el |la )?| ?— ?| – | )(?=[A-ZÀ-Þ])/, 'beside'],
];

/** What ends an apposition: `, `, `.`, `)`, ` (`, `—`, the end. */
const CLOSES = /^(?:['’]?s)?["”]?(?:[,.;:)\]—]| [(–—]|$)/;
