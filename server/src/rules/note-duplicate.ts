import type { Note } from '../paper/paper';
import type { Rule } from './rule';

/** Two notes with one label, and no restart of the numbers between them. */
export const noteDuplicate: Rule<'note-duplicate'> = {
  code: 'note-duplicate',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Port Authority, *Annual Report*, 2003.
[^2]: Pipeline Board, *Annual Report*, 2003.
[^2]: Railway Board, *Annual Report*, 2004.
^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2] Nor were the railways.[^3]

[^1]: Port Authority, *Annual Report*, 2003.
[^2]: Pipeline Board, *Annual Report*, 2003.
[^3]: Railway Board, *Annual Report*, 2004.
`,
  },
  check(paper, _library, words) {
    if (paper.notesUnreadable) return [];
    const firsts = new Map<string, Note>();
    return paper.notes.flatMap((note) => {
      const key = `${note.series}:${note.label}`;
      const first = firsts.get(key);
      if (!first) firsts.set(key, note);
      if (!first || !NUMBER_OR_NAME.test(note.label)) return [];
      const related = [{ uri: paper.uri, span: first.opening, message: words.first(note.label) }];
      return [{ span: note.opening, message: words.message(note.label), related }];
    });
  },
};

// `12`, `name`; stars come again on every page.
const NUMBER_OR_NAME = /^[\p{L}\p{N}]/u;
