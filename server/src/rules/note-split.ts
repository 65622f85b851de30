import type { Note, Paper } from '../paper/paper';
import { partition } from '../text/partition';
import type { Span } from '../text/span';
import { lineNumber } from './line-number';
import type { Rule } from './rule';

/** A note that a page break cut in two. */
export const noteSplit: Rule<'note-split'> = {
  code: 'note-split',
  severity: 'information',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not,<sup>2</sup> because nobody had

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> The board met twice in that week, and both times it put off what it had
                                                                                 ^^^

---

been asked to decide until the ministry had spoken.

thought of them in time. The railways<sup>3</sup> ran as before.

---

<sup>3</sup> Railway Board, *Annual Report*, 2004.
`,
    good: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not,<sup>2</sup> because nobody had

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> The board met twice in that week, and both times it put off what it had been asked to decide.

---

thought of them in time. The railways<sup>3</sup> ran as before.

---

<sup>3</sup> Railway Board, *Annual Report*, 2004.
`,
    mended: `# Ports and pipelines

The ports were closed within an hour.<sup>1</sup> The pipelines were not,<sup>2</sup> because nobody had

---

<sup>1</sup> Port Authority, *Annual Report*, 2003.

<sup>2</sup> The board met twice in that week, and both times it put off what it had been asked to decide until the ministry had spoken.

---

thought of them in time. The railways<sup>3</sup> ran as before.

---

<sup>3</sup> Railway Board, *Annual Report*, 2004.
`,
  },
  check(paper, _library, words) {
    const parts = notesByPart(paper);
    return paper.damage.flatMap(({ kind, span, other }) => {
      const note = kind === 'note-split' && other ? noteAt(parts, span) : undefined;
      if (!note || !other) return [];
      const related = [{ uri: paper.uri, span: other, message: words.rest(note.label) }];
      const fixes = [{ title: words.fix, edits: joining(paper.text, span, other) }];
      return [{ span, message: words.message(note.label, lineNumber(paper, other.start)), related, fixes }];
    });
  },
};

interface PartOfNote {
  readonly part: Span;
  readonly note: Note;
}

/** The parts of all notes in the order of the source. */
function notesByPart({ notes }: Paper): PartOfNote[] {
  const parts = notes.flatMap((note) => note.parts.map((part) => ({ part, note })));
  return parts.sort((a, b) => a.part.start - b.part.start);
}

function noteAt(parts: readonly PartOfNote[], { end }: Span): Note | undefined {
  const found = parts[partition(parts, ({ part }) => part.end < end)];
  return found && found.part.start <= end ? found.note : undefined;
}

/** The rest goes behind the first part, and the empty line that it leaves goes with it. */
function joining(text: string, first: Span, rest: Span) {
  const before = text.slice(rest.start, rest.end).trim();
  const glue = text[first.end - 1] === '-' ? '' : ' ';
  // `\n\n` behind a paragraph
  const gap = /^[ \t]*(?:\r?\n){0,2}/.exec(text.slice(rest.end, rest.end + 20))![0].length;
  return [
    { span: { start: first.end, end: first.end }, newText: glue + before },
    { span: { start: rest.start, end: rest.end + gap }, newText: '' },
  ];
}
