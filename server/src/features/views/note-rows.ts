import type { Citation, Note, Paper } from '../../paper/paper';
import { sourceSpan } from '../../text/flow';
import { overlaps, type Span } from '../../text/span';
import type { FeatureWords } from '../../words/features';
import { citationsInNote } from '../citations-meant';
import { bold, paragraphs, plain } from '../hover/markdown';
import { noteLabel } from '../note-label';
import { paperName } from '../paper-name';
import { titleOf, workName } from '../work-name';
import { placeRows } from './place-rows';
import { type Row, row } from './row';

/**
 * The notes of a paper in its order, below each the passages that call it and the works it cites; a marker without a
 * note stands where its note would.
 *
 * @param unresolved what in the paper leads nowhere, in the source
 */
export function noteRows(paper: Paper, unresolved: readonly Span[], words: FeatureWords): readonly Row[] {
  const ids = new Map<string, number>();
  const rows = paper.notes.map((note, index) => {
    const name = `note:${note.series}.${note.label}`;
    const count = ids.get(name) ?? 0;
    ids.set(name, count + 1);
    return noteRow(paper, index, count === 0 ? name : `${name}#${count}`, unresolved, words);
  });
  return withMissing(paper, rows, unresolved, words);
}

/** A paper of the library, with its notes below it. */
export function paperNotesRow(paper: Paper, unresolved: readonly Span[], words: FeatureWords): Row {
  const children = noteRows(paper, unresolved, words).map((child) => prefixed(child, paper.uri));
  const marked = children.filter(({ state }) => state === 'unresolved').length;
  return row({
    id: `notes@${paper.uri}`,
    kind: 'paper',
    state: marked > 0 ? 'unresolved' : 'plain',
    label: paperName(paper),
    description: marked > 0 ? words.unresolvedNotes(marked) : '',
    count: paper.notes.length,
    target: { uri: paper.uri, span: { start: 0, end: 0 } },
    children,
  });
}

function prefixed(child: Row, uri: string): Row {
  return { ...child, id: `${child.id}@${uri}`, children: child.children.map((each) => prefixed(each, uri)) };
}

function noteRow(paper: Paper, index: number, id: string, unresolved: readonly Span[], words: FeatureWords): Row {
  const note = paper.notes[index]!;
  const { flow, opening, markers } = note;
  const label = noteLabel(note);
  const calls = markers.map((marker) => paper.markers[marker]!);
  const own = [opening, ...note.parts, ...calls.map(({ span }) => span)];
  const citations = citationsInNote(paper, index);
  const passages = calls.map((marker) => ({ flow: marker.flow, span: { start: marker.at, end: marker.at } }));
  return row({
    id,
    kind: 'note',
    state: unresolved.some((span) => own.some((part) => overlaps(part, span))) ? 'unresolved' : 'plain',
    label,
    description: flow.text.replace(/\s+/g, ' '),
    tooltip: paragraphs(
      bold(words.note(label)),
      plain(flow.text),
      markers.length === 0 ? words.calledNowhere : undefined,
    ),
    count: markers.length,
    target: { uri: paper.uri, span: opening },
    children: [
      ...placeRows(paper, passages, id, words).map((place, call) => ({
        ...place,
        target: { uri: paper.uri, span: calls[call]!.span },
      })),
      ...citations.map((citation, nth) => citationRow(paper, citation, `${id}/cites${nth}`, words)),
    ],
  });
}

/** What a note cites: the work, or the words that lead nowhere. */
function citationRow(paper: Paper, citation: Citation, id: string, words: FeatureWords): Row {
  const { resolution, place, locator } = citation;
  const page = locator ? words.locator(locator.label, locator.value) : '';
  if (resolution.state === 'resolved') {
    const work = paper.works[resolution.work]!;
    return row({
      id,
      kind: 'work',
      label: workName(work, words),
      description: [page, titleOf(work)].filter(Boolean).join(', '),
      tooltip: plain(work.place.flow.text.slice(work.place.span.start, work.place.span.end)),
      target: { uri: paper.uri, span: sourceSpan(work.place) },
    });
  }
  return row({
    id,
    kind: 'citation',
    state: 'unresolved',
    label: place.flow.text.slice(place.span.start, place.span.end),
    description: words.reason[resolution.reason],
    target: { uri: paper.uri, span: sourceSpan(place) },
  });
}

/** Adds a row for each marker that calls no note, before the first note that is called behind it. */
function withMissing(
  paper: Paper,
  rows: readonly Row[],
  unresolved: readonly Span[],
  words: FeatureWords,
): readonly Row[] {
  const missing = paper.markers.flatMap(({ label, span, note, flow, at }, index) => {
    if (note !== null || !unresolved.some((place) => overlaps(place, span))) return [];
    const id = `marker:${label}.${index}`;
    const passages = placeRows(paper, [{ flow, span: { start: at, end: at } }], id, words);
    const target = { uri: paper.uri, span };
    const own = { id, kind: 'note' as const, state: 'unresolved' as const, label, target, count: 1 };
    return [{ at: span.start, row: row({ ...own, description: words.noSuchNote(label), children: passages }) }];
  });
  let at = 0;
  const placed = rows.map((each, index) => {
    at = calledAt(paper, paper.notes[index]!) ?? at; // a note that nothing calls follows the note before it
    return { at, row: each };
  });
  return [...placed, ...missing].sort((a, b) => a.at - b.at).map((each) => each.row);
}

/** Where a reader meets the note. */
function calledAt(paper: Paper, { markers }: Note): number | undefined {
  return markers.length > 0 ? paper.markers[markers[0]!]!.span.start : undefined;
}
