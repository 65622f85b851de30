import type { AcronymDefinition } from '../mentions';
import { definition } from './definition';
import { isAcronym, type LongForm, longFormOf } from './long-form';
import { longFormAfter } from './long-form-after';
import { lettersOf } from './matching';
import { wordsAfter } from './phrases';
import { readShortForm } from './short-forms';

/**
 * The definitions of a running list with equals signs, as it stands below a table: `Note: PSB = Port Safety Board; NO =
 * national officer; AWG-LCA = …`. The sign says it all, so that a short form may look like a word, and a long form need
 * not have its letters.
 */
export function equatedDefinitions(text: string): readonly AcronymDefinition[] {
  if (!text.includes('=')) return [];
  const openings = [...text.matchAll(OPENING)];
  return openings.flatMap(({ 0: opening, 1: lead, 2: form, index }, i): AcronymDefinition[] => {
    const short = readShortForm(text, index + lead!.length);
    if (!short || !isAcronym(form!) || short.end < index + lead!.length + form!.length - 1) return [];
    const start = index + opening.length;
    const rest = text.slice(start, openings[i + 1]?.index ?? start + LONGEST_ITEM);
    const end = start + rest.slice(0, ITEM_END.exec(rest)?.index ?? rest.length).length;
    const long =
      longFormAfter(text, start, short.form, 'bracketed', end) ??
      longFormAfter(
        text,
        start,
        short.form,
        'bracketed',
        start + text.slice(start, end).replace(NEXT_LINE, '').length,
      ) ??
      wholeItem(text, start, end, short.form, openings.length);
    return long ? [definition(text, short, long)] : [];
  });
}

// `; PSB = `, `, and NPRA=`, ` U5MR = `; what gives no definition (`D = Director`) ends the item before it too.
const OPENING = /(^|[\s;,(“"])([A-Za-zÀ-ɏ0-9][A-Za-zÀ-ɏ0-9+&/-]{0,15}) ?= ?(?=[A-Za-zÀ-ɏ])/g;

/** `;`, `. `, ` (`, ` / `, at the end `,` and `, and`: where an item ends, if not at the next. */
const ITEM_END = /;|\.(?=\s|$)| [(/]|,? (?:and|y|et|und)$|,$/;

/** ` 8 to 11 May`, ` ANNEX IX` behind the last item: a line that the reading has joined to it. */
const NEXT_LINE = / (?:[0-9][^;]*|(?:[A-ZÀ-Þ]{2,} ?){1,4})$/;

const LONGEST_ITEM = 200;
const MOST_WORDS = 18;

/** An item of plain words, whatever its letters: `BGEI = low-emission energy technologies`, in a list also one word. */
function wholeItem(text: string, start: number, end: number, form: string, items: number): LongForm | undefined {
  if (!(items > 1 ? WORDS : SEVERAL_WORDS).test(text.slice(start, end))) return undefined;
  return longFormOf(lettersOf(form), wordsAfter(text, start, MOST_WORDS, end), true);
}

/** Nothing but words, no formula: `Austria`, `reducing emissions from deforestation`. */
const WORDS = /^[A-Za-zÀ-ɏ'’/-]{2,40}(?:,? [A-Za-zÀ-ɏ'’/-]{1,40}){0,16}$/;
const SEVERAL_WORDS = /^[A-Za-zÀ-ɏ'’/-]{2,40}(?:,? [A-Za-zÀ-ɏ'’/-]{1,40}){1,16}$/;
