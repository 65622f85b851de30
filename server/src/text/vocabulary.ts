import { endOfWord, isLetter } from './letters';

/**
 * Words and phrases of several kinds, which a text is looked through for once, word by word, as fast as a look into a
 * map. A phrase is a word and what follows it (`House of`, `McGraw-Hill`); `…verband` is a capitalized word with that
 * ending, `Bundes…` a word with that beginning. Upper and lower case are told apart.
 */
export class Vocabulary<Kind extends string> {
  readonly #none: Readonly<Record<Kind, number>>;
  readonly #words = new Map<string, Entry<Kind>[]>();
  /** By their last three letters. */
  readonly #endings = new Map<string, Entry<Kind>[]>();
  /** By their first three letters. */
  readonly #beginnings = new Map<string, Entry<Kind>[]>();
  /** Which `hintOf` words have: what a word is asked for first. */
  readonly #hints = new Uint8Array(HINTS);
  /** The letters that beginnings begin with, and those that endings end with. */
  readonly #beginWith = new Uint8Array(LETTERS);
  readonly #endWith = new Uint8Array(LETTERS);

  /** @param lists the words of each kind, parted by a comma and a blank */
  constructor(lists: Readonly<Record<Kind, string>>) {
    const kinds = Object.keys(lists) as Kind[];
    this.#none = Object.fromEntries(kinds.map((kind) => [kind, -1])) as Record<Kind, number>;
    for (const kind of kinds) for (const word of lists[kind].split(', ')) this.#add(word, kind);
  }

  /** For each kind the offset of its first word in `text`; -1 without. */
  firstOf(text: string): Readonly<Record<Kind, number>> {
    const first: Record<Kind, number> = { ...this.#none };
    this.#each(text, (kinds, start) => {
      for (const kind of kinds) if (first[kind] < 0) first[kind] = start;
      return false;
    });
    return first;
  }

  /** The offsets in `text` of the words of each kind, in order; a kind without a word has no entry. */
  startsIn(text: string): ReadonlyMap<Kind, readonly number[]> {
    let starts: Map<Kind, number[]> | undefined;
    this.#each(text, (kinds, start) => {
      starts ??= new Map();
      for (const kind of kinds) {
        const known = starts.get(kind);
        if (known) known.push(start);
        else starts.set(kind, [start]);
      }
      return false;
    });
    return starts ?? (NOWHERE as ReadonlyMap<Kind, readonly number[]>);
  }

  /** Whether `text` holds a word of any kind. */
  isIn(text: string): boolean {
    return this.#each(text, () => true);
  }

  /** Shows every known word to `visit`, until it says that it has seen enough; whether it did. */
  #each(text: string, visit: (kinds: readonly Kind[], start: number) => boolean): boolean {
    const { length } = text;
    for (let at = 0; at < length; at++) {
      const first = text.charCodeAt(at);
      if (!isLetter(first)) continue;
      const start = at;
      let last = first;
      for (at++; at < length; at++) {
        const code = text.charCodeAt(at);
        if (!isLetter(code)) break;
        last = code;
      }
      const hint = hintOf(first, at - start > 1 ? text.charCodeAt(start + 1) : 0, last, at - start);
      if (this.#hints[hint] === 0 && this.#beginWith[first] === 0 && (this.#endWith[last] === 0 || isSmall(first)))
        continue;
      const kinds = this.#kindsAt(text, start, at);
      if (kinds.length > 0 && visit(kinds, start)) return true;
    }
    return false;
  }

  #add(word: string, kind: Kind): void {
    if (word.startsWith('…')) {
      put(this.#endings, word.slice(-KEY), { kind, rest: word.slice(1) });
      this.#endWith[word.charCodeAt(word.length - 1)] = 1;
    } else if (word.endsWith('…')) {
      put(this.#beginnings, word.slice(0, KEY), { kind, rest: word.slice(0, -1) });
      this.#beginWith[word.charCodeAt(0)] = 1;
    } else {
      const end = endOfWord(word, 0);
      put(this.#words, word.slice(0, end), { kind, rest: word.slice(end) });
      const second = end > 1 ? word.charCodeAt(1) : 0;
      this.#hints[hintOf(word.charCodeAt(0), second, word.charCodeAt(end - 1), end)] = 1;
    }
  }

  #kindsAt(text: string, start: number, end: number): readonly Kind[] {
    const word = text.slice(start, end);
    const known = this.#words.get(word);
    if (known) return kindsOf(known, ({ rest }) => rest === '' || isNext(text, end, rest));
    if (word.length < KEY) return NONE;
    const ending = this.#endings.get(word.slice(-KEY));
    const ended = ending && isCapitalized(word) ? kindsOf(ending, ({ rest }) => word.endsWith(rest)) : NONE;
    if (ended.length > 0) return ended;
    const beginning = this.#beginnings.get(word.slice(0, KEY));
    return beginning ? kindsOf(beginning, ({ rest }) => word.startsWith(rest)) : NONE;
  }
}

interface Entry<Kind> {
  readonly kind: Kind;
  /** What follows the word in a phrase; the ending or the beginning itself. */
  readonly rest: string;
}

/** How many letters endings and beginnings are looked up by. */
const KEY = 3;

const NONE: readonly never[] = [];
const NOWHERE: ReadonlyMap<string, readonly number[]> = new Map();

/** All letters are below. */
const LETTERS = 0x250;

/** How many hints there are: a power of two, many times the words of a vocabulary. */
const HINTS = 8192;

/** A number that a word and few others have, by its first two letters, its last one and its length. */
function hintOf(first: number, second: number, last: number, length: number): number {
  return (((first * 37 + second) * 37 + last) * 37 + length) & (HINTS - 1);
}

function isSmall(code: number): boolean {
  return code >= SMALL_A && code <= SMALL_Z;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function put<Kind>(entries: Map<string, Entry<Kind>[]>, key: string, entry: Entry<Kind>): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

function kindsOf<Kind>(entries: readonly Entry<Kind>[], holds: (entry: Entry<Kind>) => boolean): readonly Kind[] {
  const kinds: Kind[] = [];
  for (const entry of entries) if (holds(entry)) kinds.push(entry.kind);
  return kinds;
}

/** The phrase goes on at `at`, and ends where a word ends. */
function isNext(text: string, at: number, rest: string): boolean {
  return text.startsWith(rest, at) && !isLetter(text.charCodeAt(at + rest.length));
}

function isCapitalized(word: string): boolean {
  return word[0] !== word[0]!.toLowerCase();
}
