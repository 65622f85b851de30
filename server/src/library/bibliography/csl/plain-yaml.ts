/**
 * The data of YAML that uses none but its plainest means, as nearly every file of references does: keys and values below
 * one another, lists by dashes, texts that are plain, in quotation marks or set off (`|`, `>`). Twenty times as fast as
 * a parser of all YAML, and undefined for anything else, a mistake or a riddle: that is the parser's.
 *
 * Breaks inside a text are given as single blanks.
 *
 * - id: quist1996
 *   author:
 *   - family: Quist
 *     given: Ada
 *   title: Trade and Its Keepers
 */
export function plainYaml(text: string): unknown {
  const lines = linesOf(text);
  if (!lines) return undefined;
  const reader = new PlainReader(lines);
  const data = reader.node();
  return reader.isPlain && reader.isAtEnd ? data : undefined;
}

/** A line that is not blank, without the blanks around it. */
interface Line {
  readonly column: number;
  readonly words: string;
}

/** Undefined where anything but blanks indents, or a comment or a document's mark stands. */
function linesOf(text: string): Line[] | undefined {
  const lines: Line[] = [];
  for (const raw of text.split('\n')) {
    const words = raw.trim();
    if (words === '') continue;
    const column = raw.indexOf(words);
    if (STRANGE.test(words) || /[^ ]/.test(raw.slice(0, column))) return undefined;
    lines.push({ column, words });
  }
  return lines;
}

// `# a comment`, `---`, `...`, `%YAML 1.2`
const STRANGE = /^(?:#|---|\.\.\.|%)/;

class PlainReader {
  readonly #lines: Line[];
  #at = 0;
  #depth = 0;
  /** False once something has been met that is the parser's. */
  isPlain = true;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#lines.length;
  }

  /** The list or the keys that stand here. */
  node(): unknown {
    const line = this.#lines[this.#at];
    if (!line || this.#depth >= DEEPEST) return this.#giveUp();
    this.#depth++;
    const data = DASH.test(line.words) ? this.#list(line.column) : this.#keys(line.column);
    this.#depth--;
    return data;
  }

  #list(column: number): unknown {
    const items: unknown[] = [];
    for (;;) {
      const line = this.#lines[this.#at];
      const dash = line?.column === column ? DASH.exec(line.words)?.[0] : undefined;
      if (!line || dash === undefined) return items;
      const words = line.words.slice(dash.length);
      if (DASH.test(words) || KEY.test(words)) {
        this.#lines[this.#at] = { column: column + dash.length, words };
        items.push(this.node());
      } else {
        this.#at++;
        items.push(this.#text(words, column));
      }
      if (!this.isPlain) return undefined;
    }
  }

  #keys(column: number): unknown {
    const data: Record<string, unknown> = {};
    for (;;) {
      const line = this.#lines[this.#at];
      if (!line || line.column !== column || DASH.test(line.words)) return data;
      const [whole, key] = KEY.exec(line.words) ?? [];
      if (!whole || !key || Object.hasOwn(data, key)) return this.#giveUp();
      this.#at++;
      data[key] =
        whole.length < line.words.length ? this.#text(line.words.slice(whole.length), column) : this.#below(column);
      if (!this.isPlain) return undefined;
    }
  }

  /** What stands under a key without a text beside it: a list may stand as far left as the key. */
  #below(column: number): unknown {
    const next = this.#lines[this.#at];
    if (!next || next.column < column) return null;
    if (next.column > column) return this.node();
    return DASH.test(next.words) ? this.#list(column) : null;
  }

  /** The text that begins beside a key or a dash and may go on in lines that stand further right. */
  #text(words: string, column: number): unknown {
    const first = this.#at;
    while ((this.#lines[this.#at]?.column ?? -1) > column) this.#at++;
    const lines = this.#lines.slice(first, this.#at);
    const more = lines.map((line) => line.words);
    if (SET_OFF.test(words))
      return lines.some((line) => line.column < lines[0]!.column) ? this.#giveUp() : more.join(' ');
    const whole = [words, ...more].join(' ');
    if (QUOTED.test(whole)) return whole.slice(1, -1);
    if (PLAIN.test(whole) && !CONSTANT.test(whole) && !more.some((line) => DASH.test(line))) return whole;
    return more.length === 0 && INTEGER.test(whole)
      ? Number(whole)
      : more.length === 0 && DATE.test(whole)
        ? whole
        : this.#giveUp();
  }

  #giveUp(): undefined {
    this.isPlain = false;
    return undefined;
  }
}

const DEEPEST = 16;

// "- " in `- id: quist1996`
const DASH = /^-(?: +|$)/;

// `container-title: `; a colon that ends the line
const KEY = /^([A-Za-z][\w-]{0,60}):(?: +|$)/;

// `>-`, `|`
const SET_OFF = /^[|>][-+]?$/;

// `"Ports: A History"`, `'Ports'`; nothing in it that stands for something else
const QUOTED = /^(?:"[^"\\\r]*"|'[^'\r]*')$/;

// `Trade and Its Keepers`: a letter first, and no ": ", no " #", no colon at the end
const PLAIN = /^\p{L}(?:[^:#\r]|:(?![ \t]|$)|(?<![ \t])#)*$/u;

// `true`, `null`
const CONSTANT = /^(?:true|false|null)$/i;

// `1996`, `0`
const INTEGER = /^(?:0|[1-9]\d{0,14})$/;

// `1996-11-08`, `12-31`
const DATE = /^\d{1,6}(?:-\d{1,6}){1,2}$/;
