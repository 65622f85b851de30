import type { Edit } from '../paper/new-note/edit';
import { hasPandocLabel, numberIn, openingLike } from '../paper/new-note/labels';
import { endOf, placedAhead, placedBehind, placedLast } from '../paper/new-note/place';
import type { Marker, Note, Paper } from '../paper/paper';
import type { Flow } from '../text/flow';

/**
 * For markers without a note the edit that opens the note, in the place and the notation of those that the markers
 * around it call; its words are left to the writer. None where it may belong elsewhere: at a foot that is lost, or
 * where the number fits no gap, or a note that nothing calls may be the one that is meant.
 */
export function unwrittenNotes(paper: Paper): ReadonlyMap<Marker, Edit> {
  const edits = new Map<Marker, Edit>();
  for (const loose of looseMarkers(paper)) {
    const edit = hasPandocLabel(loose.marker.notation) ? labeled(paper, loose) : numbered(paper, loose);
    if (edit) edits.set(loose.marker, edit);
  }
  return edits;
}

/** A marker in the text that has no note, between the nearest notes of its kind that are called before and behind it. */
interface Loose {
  readonly marker: Marker;
  readonly before: Footnote | undefined;
  readonly after: Footnote | undefined;
}

function looseMarkers(paper: Paper): readonly Loose[] {
  const footnotes = footnotesOf(paper);
  const inText = paper.markers.filter(({ flow }) => flow.kind !== 'note');
  const ofLabels = inText.filter(({ notation }) => hasPandocLabel(notation));
  const ofNumbers = inText.filter(({ notation, label }) => !hasPandocLabel(notation) && /^\d+$/.test(label));
  return [ofLabels, ofNumbers].flatMap((markers): readonly Loose[] => {
    const called = markers.map(({ note }) => (note === null ? undefined : footnotes.get(paper.notes[note]!)));
    const after = [...called];
    for (let i = after.length - 2; i >= 0; i--) after[i] ??= after[i + 1];
    let before: Footnote | undefined;
    return markers.flatMap((marker, i): readonly Loose[] => {
      before = called[i] ?? before;
      return marker.note === null ? [{ marker, before, after: after[i] }] : [];
    });
  });
}

/** A note that stands at a foot: of a page, a chapter or the paper. */
interface Footnote {
  readonly note: Note;
  /** Its rank among such notes in the order of the source. */
  readonly rank: number;
  readonly foot: Foot;
}

/** Notes with nothing but white space between them. */
interface Foot {
  readonly notes: Note[];
  /** What calls them. */
  readonly from: Set<Flow>;
}

function footnotesOf({ notes, markers, text }: Paper): ReadonlyMap<Note, Footnote> {
  const footnotes = new Map<Note, Footnote>();
  let foot: Foot = { notes: [], from: new Set() };
  let end = 0;
  notes
    .filter(({ notation }) => notation !== 'inline')
    .sort((one, other) => one.opening.start - other.opening.start)
    .forEach((note, rank) => {
      if (text.slice(end, note.opening.start).trim() !== '') foot = { notes: [], from: new Set() };
      foot.notes.push(note);
      for (const marker of note.markers) foot.from.add(markers[marker]!.flow);
      footnotes.set(note, { note, rank, foot });
      end = endOf(note);
    });
  return footnotes;
}

/** `[^2]: `; the first note of a paper stands at its end. */
function labeled(paper: Paper, loose: Loose): Edit | undefined {
  const opening = `[^${loose.marker.label}]: `;
  if (!loose.before && !loose.after) return placedLast(paper, opening).note;
  return placed(paper, loose, () => opening);
}

/** `<sup>2</sup> ` between the notes 1 and 3. */
function numbered(paper: Paper, loose: Loose): Edit | undefined {
  if (!fitsGap(loose)) return undefined;
  return placed(paper, loose, (model) => {
    const inside = isBare(paper, model) ? undefined : numberIn(paper.text, model.opening, model.label);
    return inside && openingLike(paper.text, model, inside, Number(loose.marker.label));
  });
}

/** Whether the number stands between those of two notes that follow one another, or next to the first or last one of a foot. */
function fitsGap({ marker, before, after }: Loose): boolean {
  const number = Number(marker.label);
  if (before && after)
    return (
      before.note.series === after.note.series &&
      after.rank === before.rank + 1 &&
      Number(before.note.label) < number &&
      number < Number(after.note.label)
    );
  if (before) return before.foot.notes.at(-1) === before.note && number === Number(before.note.label) + 1;
  return after !== undefined && after.foot.notes[0] === after.note && number === Number(after.note.label) - 1;
}

/** `2.`: without words it opens no note. */
function isBare({ text }: Paper, { opening }: Note): boolean {
  return /^\d+\W?$/.test(text.slice(opening.start, opening.end));
}

/**
 * Behind the note before, where that stands below the marker; else ahead of the note after, where its foot is not only
 * that of another paragraph.
 */
function placed(paper: Paper, { marker, before, after }: Loose, openingLikeThatOf: (note: Note) => string | undefined) {
  const at = marker.span.end;
  if (before && (before.note.opening.start >= at || before.foot === after?.foot)) {
    const opening = openingLikeThatOf(before.note);
    return opening === undefined ? undefined : placedBehind(paper, before.note, opening).note;
  }
  if (after && after.note.opening.start >= at && (after.foot.from.size > 1 || after.foot.from.has(marker.flow))) {
    const opening = openingLikeThatOf(after.note);
    return opening === undefined ? undefined : placedAhead(paper, after.note, opening).note;
  }
  return undefined;
}
