import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { goldPapers } from '../../gold/back-references';
import { samplePapers } from '../../support/samples';
import { count, figuresOf, type Measurement, newTally, type Row } from '../measurement';
import { type NotePair, notePairs } from '../note-pairs';
import { notesByPattern } from '../rivals/note-patterns';

/** The notes of one paper, by series: how many, where they are numbered from 1, else their labels. */
interface Labels {
  readonly folder: 'corpus' | 'back-references';
  readonly paper: string;
  readonly series: readonly (number | readonly string[])[];
}

/** Markers with the notes that they call. */
export const notes: Measurement = {
  title: 'Notes and their markers',
  set: 'the sample papers of this project and its papers with back-references, in nine notations; labels in test/gold/papers, written from the text',
  method:
    'A note is right where it is found and called by the marker of its own series; a note that is none counts against precision. Numbers that start again are told apart by their order.',
  rival: 'regular expressions for the common marks, first marker with first note',
  measure() {
    const labels = JSON.parse(readFileSync(LABELS, 'utf8')) as readonly Labels[];
    return [row('sample papers', labels, 'corpus'), row('papers with back-references', labels, 'back-references')];
  },
};

const LABELS = join(__dirname, '../../gold/papers/notes.json');

function row(name: string, labels: readonly Labels[], folder: Labels['folder']): Row {
  const texts = new Map((folder === 'corpus' ? samplePapers() : goldPapers()).map((paper) => [paper.name, paper.text]));
  const [ours, rival] = [newTally(), newTally()];
  for (const { paper, series } of labels.filter((each) => each.folder === folder)) {
    const text = texts.get(paper)!;
    const wanted = wantedPairs(series).map(keyOf);
    // Notes inside their markers have no number to be told by.
    count(ours, wanted, notePairs(text.replace(INLINE, '')).map(keyOf));
    count(rival, wanted, notesByPattern(text).map(keyOf));
  }
  return { name, cases: ours.wanted, ours: figuresOf(ours), rival: figuresOf(rival) };
}

/** `^[See the annex.]` */
const INLINE = /\^\[[^\]]{1,400}\]/g;

function wantedPairs(series: Labels['series']): readonly NotePair[] {
  const seen = new Map<string, number>();
  return series
    .flatMap((labels) =>
      typeof labels === 'number' ? Array.from({ length: labels }, (_, i) => String(i + 1)) : labels,
    )
    .map((label) => {
      const occurrence = seen.get(label) ?? 0;
      seen.set(label, occurrence + 1);
      return { label, note: occurrence, marker: occurrence };
    });
}

function keyOf({ label, note, marker }: NotePair): string {
  return `${label} ${note} ${marker}`;
}
