import { readPaper } from '../../server/src/paper/read-paper';

/** The which-th note of a label, and the which-th marker of that label that calls it; both from 0. */
export interface NotePair {
  readonly label: string;
  readonly note: number;
  readonly marker: number;
}

/** The notes of a paper as it is read, each with its first marker; `marker` is -1 where nothing calls it. */
export function notePairs(text: string): readonly NotePair[] {
  const { notes, markers } = readPaper('file:///paper.md', text);
  const ofMarkers = occurrences(markers.map(({ label }) => label));
  const ofNotes = occurrences(notes.map(({ label }) => label));
  return notes.map(({ label, markers: own }, index) => ({
    label,
    note: ofNotes[index]!,
    marker: own[0] === undefined ? -1 : ofMarkers[own[0]]!,
  }));
}

/** How often each label has come before. */
function occurrences(labels: readonly string[]): readonly number[] {
  const seen = new Map<string, number>();
  return labels.map((label) => {
    const before = seen.get(label) ?? 0;
    seen.set(label, before + 1);
    return before;
  });
}
