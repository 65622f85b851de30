import { startOfWord } from '../text/letters';
import { singleSpaced } from '../text/white-space';

/** The words by which readers know the heading of one kind of list, in several languages, all in small letters. */
export interface ListWords {
  /** What such a list is called in one word. */
  readonly names: string;
  /** What may stand beside a name, and says which list it is: `selected`, `utilizadas`. */
  readonly which: string;
  /** What it is called in several words: `works cited`. */
  readonly phrases: readonly string[];
  /** What may stand before all names: `list of`, `índice de`. */
  readonly leads: readonly string[];
}

/**
 * Tells the headings of one kind of list: behind a number and a lead, where there are any, up to three names of such
 * lists, and nothing else. Most lines are told apart by their last word.
 */
export function listHeading({ names, which, phrases, leads }: ListWords): (text: string) => boolean {
  const isOfName = new Set(names.split(' '));
  const isBeside = new Set(which.split(' '));
  const isPhrase = new Set(phrases);
  const lasts = new Set([...isOfName, ...isBeside, ...phrases.map(lastWord)]);
  const isName = (name: string): boolean => {
    const words = name.split(' ');
    if (isPhrase.has(name) || (isBeside.has(words[0]!) && isPhrase.has(words.slice(1).join(' ')))) return true;
    return words.some((word) => isOfName.has(word)) && words.every((word) => isOfName.has(word) || isBeside.has(word));
  };
  return (text) => {
    if (text.length > LONGEST) return false;
    const title = text.toLowerCase().replace(STOP, '');
    if (!lasts.has(lastWord(title))) return false;
    const words = singleSpaced(title).replace(NUMBER, '');
    const lead = leads.find((each) => words.startsWith(`${each} `));
    const parts = words.slice(lead === undefined ? 0 : lead.length + 1).split(JOINED);
    return parts.length <= MOST_NAMES && parts.every(isName);
  };
}

/** UTF-16 units. */
const LONGEST = 80;

const MOST_NAMES = 3;

function lastWord(text: string): string {
  return text.slice(startOfWord(text, text.length));
}

// `:`, ` .`
const STOP = /\s?[.:]$/;

// `5. `, `4.2 `, `IV. `
const NUMBER = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]? |[ivx]{1,4}[.)] )/;

// ` and `, `, und `, `, `
const JOINED = /,? (?:and|&|y|et|und|e) |, /;
