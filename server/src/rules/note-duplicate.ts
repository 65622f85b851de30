import { duplicateNotes } from './duplicate-notes';
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
    return [...duplicateNotes(paper)].map(([note, first]) => {
      const related = [{ uri: paper.uri, span: first.opening, message: words.first(note.label) }];
      return { span: note.opening, message: words.message(note.label), related };
    });
  },
};
