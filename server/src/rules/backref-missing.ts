import type { Note, Paper } from '../paper/paper';
import { foldName } from '../recognize/folded-name';
import type { BackReference } from '../recognize/mentions';
import { looseBackReferences } from './back-references';
import type { Rule } from './rule';

/** A reference to a note by its number that does not lead to what it names. */
export const backrefMissing: Rule<'backref-missing'> = {
  code: 'backref-missing',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^2]: Ruiz, supra note 40, at 14.
            ^^^^^^^^^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1] The pipelines were not.[^2]

[^1]: Ana Ruiz, *Ports in a Storm* (Boston: Harbor Press, 2003), 12.
[^2]: Ruiz, supra note 1, at 14.
`,
  },
  check(paper, _library, words) {
    // Without a single note in the paper it speaks of another paper's notes, or of notes that were lost.
    if (paper.notes.length === 0) return [];
    const first = numbers(paper).reduce((least, number) => Math.min(least, number), Infinity);
    const labels = new Set(paper.notes.map(({ label }) => label));
    return looseBackReferences(paper).flatMap(({ reason, span, mention }) => {
      const label = missingLabel(mention, labels) ?? mention.note;
      if (label === undefined) return [];
      // An excerpt does not have the notes before its first; a book's earlier chapter does.
      if (reason === 'no-such-note' && Number(label) < first) return [];
      if (reason === 'no-such-note') return [{ span, message: words.noNote(label) }];
      if (reason !== 'note-disagrees' || mention.authors.length === 0) return [];
      const note = noteBefore(paper, label, span.start);
      // The name is there, and the reading could not tell the work.
      if (note && mention.authors.every((author) => foldName(note.flow.text).includes(foldName(author)))) return [];
      const related = note ? [{ uri: paper.uri, span: note.opening, message: words.note(label) }] : [];
      return [{ span, message: words.disagrees(label, mention.authors.join(', ')), related }];
    });
  },
};

/** Of several notes that are pointed at (`notes 3–7 above`) the first that is not there. */
function missingLabel({ note, otherNotes = [] }: BackReference, labels: ReadonlySet<string>): string | undefined {
  if (note === undefined || otherNotes.length === 0) return undefined;
  return [note, ...otherNotes].find((label) => !labels.has(label));
}

/** The note of that label last before `at`, else the first: each chapter may have its own. */
function noteBefore({ notes }: Paper, label: string, at: number): Note | undefined {
  const labeled = notes.filter((note) => note.label === label);
  return labeled.findLast(({ opening }) => opening.start < at) ?? labeled[0];
}

function numbers({ notes }: Paper): readonly number[] {
  return notes.map(({ label }) => Number(label)).filter(Number.isFinite);
}
