import type { Note, Paper } from '../paper/paper';
import { duplicateNotes } from './duplicate-notes';
import { isPandoc } from './pandoc-notes';
import type { Rule } from './rule';

/** A note that nothing calls. */
export const noteOrphan: Rule<'note-orphan'> = {
  code: 'note-orphan',
  severity: 'warning',
  examples: {
    bad: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003.
[^2]: Pipeline Board, *Annual Report*, 2003.
^^^^^
`,
    good: `# Ports and pipelines

The ports were closed within an hour.[^1]

[^1]: Port Authority, *Annual Report*, 2003.
`,
  },
  check(paper, _library, words) {
    const duplicates = duplicateNotes(paper);
    const orphans = paper.notes.filter(
      (note) => note.markers.length === 0 && !isStarred(note) && !duplicates.has(note),
    );
    if (paper.notesUnreadable || markersWereLost(paper, orphans)) return [];
    return orphans.map((note) => ({ span: note.opening, message: words.message(note.label) }));
  },
};

/** A starred note belongs to the title or the author, and its star is often left out or lost. */
function isStarred(note: Note): boolean {
  // `*`, `**`, `†`
  return /^[*†‡§]/.test(note.label);
}

/**
 * Where no note of a converted paper has a marker, or few have, the conversion dropped them; where most markers stand as
 * bare numbers, the others are there too, among numbers that they cannot be told from.
 */
function markersWereLost({ notes, markers }: Paper, orphans: readonly Note[]): boolean {
  const bare = markers.filter(({ notation }) => notation === 'lost').length;
  if (bare > FEW && bare * 2 > markers.length) return true;
  const isMost = orphans.length === notes.length || (orphans.length > FEW && orphans.length * 2 > notes.length);
  return isMost && !orphans.every(isPandoc);
}

const FEW = 3;
