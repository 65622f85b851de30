import { withRanges } from '../../text/ranges';
import { textBefore } from '../../text/text-before';
import type { Wording } from '../../text/wording';
import type { BackReference } from '../mentions';
import { leadsUp } from './leads';
import { readClosingPlace } from './place';
import { signalBefore } from './signals';

/** The titles that a paper's references announce for themselves, and what finds them in a text. */
export interface AnnouncedTitles {
  /** Two sets of titles are the same where this is. */
  readonly key: string;
  readonly pattern: RegExp;
}

/** Undefined where nothing is announced. */
export function announcedTitles(titles: readonly string[]): AnnouncedTitles | undefined {
  const all = [...new Set(titles)]
    .filter((title) => LETTER.test(title))
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (all.length === 0) return undefined;
  const source = `(?<![\\p{L}\\d])(?:${all.map(escaped).join('|')})(?![\\p{L}\\d])`;
  return { key: all.join('\n'), pattern: withRanges(new RegExp(source, 'gu')) };
}

const LETTER = withRanges(/\p{L}/u);

/** `Loi Sorbier` is found as `loi Sorbier` too, and over the end of a line. */
function escaped(title: string): string {
  const [first = '', ...rest] = title.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
  const letter = first === '\\' ? first : `[${first.toUpperCase()}${first.toLowerCase()}]`;
  return letter + rest.join('');
}

/**
 * Later uses of announced titles: `Harbor Report at 9`, `(Letter-Book 14, fol. 58)`, `See Berths Lost.` A title that a
 * sentence only mentions (`the Harbor Report was ignored`) is none. Those in a full reference, the announcing one among
 * them, are for the caller to leave out.
 */
export function recognizeAnnounced(wording: Wording, { pattern }: AnnouncedTitles): BackReference[] {
  const { text } = wording;
  return [...text.matchAll(pattern)].flatMap((match): BackReference[] => {
    const anchor = { start: match.index, end: match.index + match[0].length };
    if (ANNOUNCING.test(textBefore(text, anchor.start, 40))) return [];
    const reading = readClosingPlace(text, anchor.end + (/^["”’»*]/.test(text[anchor.end] ?? '') ? 1 : 0));
    if (!reading && !standsAlone(wording, anchor)) return [];
    const signal = signalBefore(text, anchor.start);
    return [
      {
        span: { start: anchor.start, end: reading?.end ?? anchor.end },
        form: 'hereinafter',
        anchor,
        authors: [],
        called: match[0],
        ...(reading && { locator: reading.locator }),
        ...(signal && { signal }),
      },
    ];
  });
}

// `(hereinafter the `, `[ci-après `, `(di seguito: `: the place that announces it
const ANNOUNCING =
  /[([][^()[\]]{0,24}(?:after|henceforth|adelante|sucesivo|[Ff]olgenden|[Ww]eiteren|après|désormais|doravante|seguir|poi|innanzi|seguito|appresso)[^()[\]]{0,24}$/;

/** Nothing else in its clause of a note, or in its brackets. */
function standsAlone({ kind, text }: Wording, { start, end }: BackReference['anchor']): boolean {
  const behind = text.slice(end, end + 3);
  if (kind === 'note') return leadsUp(text, start) && /^["”’»*]?(?:$|[.;)\]])/.test(behind);
  // `the Harbor Treaty (“HT”)` says what the text calls it.
  if (/^["”]/.test(behind) && /^[A-Z]{2,8}$/.test(text.slice(start, end))) return false;
  return /\(["“‘«*]?$/.test(textBefore(text, start, 2)) && /^["”’»*]?\)/.test(behind);
}
