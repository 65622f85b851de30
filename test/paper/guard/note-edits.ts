import type { Part, PlantedNote, PlantedPaper, Planter } from './planted-paper';

/** What a writer does to the notes of a paper. */
export interface NoteEdit {
  readonly name: string;
  readonly apply: (paper: PlantedPaper, planter: Planter) => PlantedPaper;
}

export const noteEdits: readonly NoteEdit[] = [
  { name: 'insert a note', apply: changed(inserted) },
  { name: 'delete a note and its sentence', apply: changed(deletedWithSentence) },
  { name: 'delete a note alone', apply: changed(deletedAlone) },
  { name: 'move notes with their sentences', apply: changed(movedWithSentences) },
  { name: 'move a note to another sentence', apply: changed(movedAlone) },
  { name: 'paste a copy with its sentence', apply: changed(copied) },
  { name: 'paste a copy elsewhere', apply: changed(copiedAlone) },
  { name: 'merge two notes', apply: changed(merged) },
  { name: 'split a note', apply: changed(split) },
  {
    name: 'cite other pages',
    apply: (paper, planter) =>
      everyPart(paper, (part) => (planter.random.below(3) === 0 ? { ...part, page: planter.page() } : part)),
  },
  { name: 'reword a sentence', apply: reworded },
  { name: 'mend the references', apply: mended },
  { name: 'set italics otherwise', apply: italicized },
  { name: 'number the notes otherwise', apply: renumbered },
];

type Change = (notes: readonly PlantedNote[], planter: Planter) => readonly PlantedNote[];

/** Numbers are set right afterwards, and half the writers then also mend the numbers behind `supra note`. */
function changed(change: Change): NoteEdit['apply'] {
  return ({ notes, style }, planter) => {
    const free = Math.max(...notes.map(({ number }) => number)) + 1;
    const after = change(notes, planter);
    const seen = new Set<number>();
    const numbers = after.map(({ number }, index) => {
      const isTaken = seen.has(number);
      seen.add(number);
      return style.renumbers ? index + 1 : isTaken || number === 0 ? free + index : number;
    });
    const isCareful = planter.random.below(2) === 0;
    const renumbered = after.map((note, index) => ({ ...note, number: numbers[index]! }));
    return { style, notes: isCareful ? withNumbersMended(notes, renumbered) : renumbered };
  };
}

/** `supra note 12` follows the note it points at to its new number. */
function withNumbersMended(before: readonly PlantedNote[], after: readonly PlantedNote[]): readonly PlantedNote[] {
  const noteOf = (key: number) => after.find(({ parts }) => parts.some((part) => part.key === key));
  const mend = (part: Part): Part => {
    const target = part.form === 'supra' ? before.find(({ number }) => number === part.number) : undefined;
    const cited = target?.parts.find(({ work }) => work === part.work);
    const number = cited && noteOf(cited.key)?.number;
    return number ? { ...part, number } : part;
  };
  return after.map((note) => ({ ...note, parts: note.parts.map(mend) }));
}

function inserted(notes: readonly PlantedNote[], planter: Planter): readonly PlantedNote[] {
  const at = planter.random.below(notes.length + 1);
  return notes.toSpliced(at, 0, planter.note(notes.slice(0, at), 0));
}

function deletedWithSentence(notes: readonly PlantedNote[], { random }: Planter): readonly PlantedNote[] {
  return notes.toSpliced(random.below(notes.length), 1);
}

function deletedAlone(notes: readonly PlantedNote[], { random }: Planter): readonly PlantedNote[] {
  return withoutNote(notes, random.below(notes.length));
}

/** The sentence stays, and the next one's mark stands behind both. */
function withoutNote(notes: readonly PlantedNote[], at: number): readonly PlantedNote[] {
  const next = notes[at + 1];
  if (!next) return notes.toSpliced(at, 1);
  return notes.toSpliced(at, 2, { ...next, sentence: `${notes[at]!.sentence} ${next.sentence}` });
}

function movedWithSentences(notes: readonly PlantedNote[], { random }: Planter): readonly PlantedNote[] {
  const from = random.below(notes.length);
  const block = notes.slice(from, from + 1 + random.below(3));
  const rest = notes.toSpliced(from, block.length);
  return rest.toSpliced(random.below(rest.length + 1), 0, ...block);
}

function movedAlone(notes: readonly PlantedNote[], planter: Planter): readonly PlantedNote[] {
  const at = planter.random.below(notes.length);
  const rest = withoutNote(notes, at);
  const moved = { ...notes[at]!, sentence: planter.sentence() };
  return rest.toSpliced(planter.random.below(rest.length + 1), 0, moved);
}

function copied(notes: readonly PlantedNote[], planter: Planter): readonly PlantedNote[] {
  const from = planter.random.below(notes.length);
  const block = notes.slice(from, from + 1 + planter.random.below(2)).map((note) => copyOf(note, planter));
  const at = planter.random.below(notes.length + 1);
  // Right before the original or right behind it: nobody can tell from the text, so it is said to be behind.
  return notes.toSpliced(at === from ? from + block.length : at, 0, ...block);
}

function copiedAlone(notes: readonly PlantedNote[], planter: Planter): readonly PlantedNote[] {
  const copy = { ...copyOf(planter.random.pick(notes), planter), sentence: planter.sentence() };
  return notes.toSpliced(planter.random.below(notes.length + 1), 0, copy);
}

function copyOf(note: PlantedNote, planter: Planter): PlantedNote {
  return { ...note, number: 0, parts: note.parts.map((part) => ({ ...part, key: planter.key() })) };
}

function merged(notes: readonly PlantedNote[], { random }: Planter): readonly PlantedNote[] {
  const at = random.below(notes.length - 1);
  const [one, other] = [notes[at]!, notes[at + 1]!];
  const parts = [...one.parts, ...other.parts];
  if (random.below(2) === 0) {
    return notes.toSpliced(at, 2, { ...other, parts, sentence: `${one.sentence} ${other.sentence}` });
  }
  return withoutNote(notes.with(at, { ...one, parts }), at + 1);
}

function split(notes: readonly PlantedNote[], planter: Planter): readonly PlantedNote[] {
  const at = notes.findIndex(({ parts }) => parts.length > 1);
  if (at < 0) return inserted(notes, planter);
  const { parts, ...note } = notes[at]!;
  const second = { number: 0, sentence: planter.sentence(), parts: parts.slice(1) };
  return notes.toSpliced(at, 1, { ...note, parts: parts.slice(0, 1) }, second);
}

function everyPart(paper: PlantedPaper, change: (part: Part) => Part): PlantedPaper {
  return { ...paper, notes: paper.notes.map((note) => ({ ...note, parts: note.parts.map(change) })) };
}

function reworded({ notes, style }: PlantedPaper, planter: Planter): PlantedPaper {
  const at = planter.random.below(notes.length);
  return { style, notes: notes.with(at, { ...notes[at]!, sentence: planter.sentence() }) };
}

/** Every year is set right, or every title gets its subtitle. */
function mended(paper: PlantedPaper, { random }: Planter): PlantedPaper {
  const mend =
    random.below(2) === 0
      ? (full: string) => full.replace(/\d{4}\)/, (year) => `${Number.parseInt(year, 10) + 1})`)
      : (full: string) => full.replace(/(\* \(|,” )/, (end) => `: An Account in Letters${end}`);
  return everyPart(paper, (part) =>
    part.work ? { ...part, work: { ...part.work, full: mend(part.work.full) } } : part,
  );
}

function italicized({ notes, style }: PlantedPaper): PlantedPaper {
  return { notes, style: { ...style, italic: style.italic === '*' ? '_' : '*' } };
}

function renumbered(paper: PlantedPaper): PlantedPaper {
  const by = (number: number) => number + 40;
  const notes = paper.notes.map((note) => ({ ...note, number: by(note.number) }));
  return everyPart({ ...paper, notes }, (part) => (part.number ? { ...part, number: by(part.number) } : part));
}
