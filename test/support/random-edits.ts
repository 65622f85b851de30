import type { Random } from './random';

/** What a writer, or a careless hand, does to a text. */
export interface Edit {
  readonly name: string;
  readonly apply: (text: string, random: Random) => string;
}

export const edits: readonly Edit[] = [
  { name: 'type', apply: (text, random) => spliced(text, random.below(text.length), 0, random.pick(TYPED)) },
  { name: 'delete a character', apply: (text, random) => spliced(text, random.below(text.length), 1, '') },
  {
    name: 'delete a stretch',
    apply: (text, random) => spliced(text, random.below(text.length), random.below(200), ''),
  },
  {
    name: 'paste a stretch',
    apply(text, random) {
      const from = random.below(text.length);
      return spliced(text, random.below(text.length), 0, text.slice(from, from + random.below(500)));
    },
  },
  {
    name: 'move a line',
    apply(text, random) {
      const lines = text.split('\n');
      const [moved] = lines.splice(random.below(lines.length), 1);
      lines.splice(random.below(lines.length), 0, moved ?? '');
      return lines.join('\n');
    },
  },
  {
    name: 'cut a marker in half',
    apply(text, random) {
      const marks = [...text.matchAll(MARK)];
      if (marks.length === 0) return text;
      const { 0: mark, index } = random.pick(marks);
      const kept = random.below(mark.length);
      return spliced(text, index + kept, mark.length - kept, '');
    },
  },
  { name: 'join two lines', apply: (text, random) => atLineEnd(text, random, ' ') },
  { name: 'part a paragraph', apply: (text, random) => atLineEnd(text, random, '\n\n') },
  {
    name: 'set a page break',
    apply: (text, random) => spliced(text, random.below(text.length), 0, '\n\n12\n\n---\n\n'),
  },
];

/** What is typed: letters, and signs that mean something in the one or the other notation. */
const TYPED = [
  ...[
    'e',
    ' ',
    '\n',
    '\n\n',
    '1',
    '.',
    ',',
    '(',
    ')',
    '[',
    ']',
    '^',
    '*',
    '_',
    '<',
    '>',
    '#',
    '|',
    '`',
    '&',
    '-',
    '"',
    '\\',
  ],
  ...[
    '<sup>',
    '</sup>',
    '[^1]',
    '[^1]: ',
    '¹',
    '$^{1}$',
    'Ibid.',
    'CISEN',
    '(2004)',
    '\r',
    '\t',
    '\ud83d',
    '\u00AD',
    '\0',
  ],
];

/** `<sup>12</sup>`, `[^3]`, `$^{4}$`, `¹²` */
const MARK = /<sup>[^<]{0,20}<\/sup>|\[\^[^\]\s]{1,20}\]:?|\$\^\{\d+\}\$|[¹²³⁰⁴-⁹]+/g;

function spliced(text: string, at: number, deleted: number, inserted: string): string {
  return text.slice(0, at) + inserted + text.slice(at + deleted);
}

/** Puts something in the place of a line's end. */
function atLineEnd(text: string, random: Random, inserted: string): string {
  const at = text.indexOf('\n', random.below(text.length));
  return at < 0 ? text : spliced(text, at, 1, inserted);
}
