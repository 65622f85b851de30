import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import { textBefore } from '../text/text-before';
import type { Census } from './census';
import { selfEvident } from './notations';
import { plain } from './notations/plain';
import { type Opening, openingOf } from './opening';
import type { Block } from './structure';

/**
 * Adds the notes that open in the middle of a line, behind another note: the next number, raised (or plain, where
 * notes are plain), at a sentence's end, that no line of its own opens.
 */
export function withMidLine(
  lines: Lines,
  blocks: readonly Block[],
  openings: readonly Opening[],
  habits: NoteHabits,
): Opening[] {
  const all: Opening[] = [];
  let next = 0;
  // Where notes are plain, the very first may open in the middle of a line: behind an author's thanks.
  let last: Opening | undefined =
    habits.plainToo && openings[0] ? { ...openings[0], label: '0', block: -1 } : undefined;
  for (const [index, block] of blocks.entries()) {
    const own: Opening[] = [];
    while (openings[next]?.block === index) own.push(openings[next++]!);
    const afterNote =
      last !== undefined && (index - last.block <= 2 || last.block < 0 || isOneBetween(last, openings[next], index));
    if (own.length === 0 && (!afterNote || block.kind === 'code')) continue;
    let from = own[0]?.text ?? block.span.start;
    const queue = [...own];
    // What stands before the first note that opens a line of this block is the rest of something else.
    if (queue[0] && queue[0].span.start <= block.span.start) last = pushInto(all, queue.shift()!);
    else from = block.span.start;
    for (;;) {
      const upcoming = queue[0] ?? openings[next];
      const stretch = { start: from, end: queue[0]?.span.start ?? block.span.end, block: index };
      const found = last && midLine(lines.text, stretch, last, upcoming, habits);
      if (found) {
        last = pushInto(all, found);
        from = found.text;
      } else if (queue.length > 0) {
        last = pushInto(all, queue.shift()!);
        from = last.text;
      } else break;
    }
  }
  return all;
}

/** Whether the note behind the next opens right below: the page's foot begins with the rest of a note, and the one between. */
function isOneBetween(last: Opening, upcoming: Opening | undefined, index: number): boolean {
  return upcoming?.block === index + 1 && Number(upcoming.label) === Number(last.label) + 2;
}

function pushInto(all: Opening[], opening: Opening): Opening {
  all.push(opening);
  return opening;
}

/** How the paper marks its notes. */
interface NoteHabits {
  readonly census: Census;
  /** Notes open with plain numbers, too. */
  readonly plainToo: boolean;
}

/** What stands behind a note's opening, up to the next or the block's end. */
interface Stretch extends Span {
  /** Index of the block. */
  readonly block: number;
}

/** The note behind `last`, where it opens in the stretch; none where the `upcoming` one is that. */
function midLine(
  text: string,
  { start, end, block }: Stretch,
  last: Opening,
  upcoming: Opening | undefined,
  { census, plainToo }: NoteHabits,
): Opening | undefined {
  const number = Number(last.label) + 1;
  if (!Number.isInteger(number) || upcoming?.label === String(number)) return undefined;
  const label = String(number);
  const calls = census.raised.get(label) ?? census.brackets.get(label) ?? [];
  const isCalled = calls[0]! < start;
  const sign = new RegExp(plainToo ? `(?<![\\d<>^{])\\b${label}(?=\\s{1,3}\\S)|${RAISED_SIGN}` : RAISED_SIGN, 'gi');
  for (const match of text.slice(start, end).matchAll(sign)) {
    const at = start + match.index;
    const before = textBefore(text, at, 4);
    if (!/[.!?”"’)\]\d>/_*][ \t]*$/.test(before)) continue;
    // What comes before all notes opens as the others do: raised it calls one, where numbers start again by chapter.
    const notations = last.block < 0 ? [plain] : plainToo ? [...selfEvident, plain] : selfEvident;
    for (const notation of notations) {
      if (notation.name === 'pandoc') continue;
      const found = notation.opening?.(text, at);
      // What nothing calls before is a note's own mark only where it is damaged as these are.
      if (!isCalled && !(found?.mend && calls.length <= 1)) continue;
      if (found?.label === label && OPENS_NOTE.test(text.slice(found.text, found.text + 12)))
        return openingOf(notation, found, text, at, block);
    }
  }
  return undefined;
}

const RAISED_SIGN = '[*_]{0,3}<sup[ >]|<a |&lt;sup|\\\\textsuper|[¹²³⁰⁴-⁹]|\\$|\\^\\{|\\\\\\(';

/** `See`, `“The`, `. See`, and in small letters `ibid.`, `vgl.` */
const OPENS_NOTE = /^(?:[.:)] )?[*_]{0,3}["“‘¿¡([]{0,2}(?:[A-ZÀ-Þ]|(?:ib[ií]d|id|ebd|vgl|cf|cfr|see|véase|voir)\b)/;
