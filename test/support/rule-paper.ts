import { Library } from '../../server/src/library/library';
import type { Marker, Note, Paper } from '../../server/src/paper/paper';
import type { Flow, Place } from '../../server/src/text/flow';
import { Lines } from '../../server/src/text/lines';
import type { FlowKind } from '../../server/src/text/wording';

/** A paper for a test of one rule: what the test does not give is empty. */
export function rulePaper(given: Partial<Paper> = {}): Paper {
  const text = given.text ?? '';
  return {
    uri: 'file:///papers/paper.md',
    text,
    lines: new Lines(text),
    language: 'en',
    isPaper: true,
    title: undefined,
    bibliographies: [],
    ownReferences: undefined,
    self: undefined,
    flows: [],
    outline: [],
    pages: [],
    notes: [],
    markers: [],
    acronyms: [],
    works: [],
    citations: [],
    looseCitations: [],
    figures: [],
    crossReferences: [],
    furniture: [],
    damage: [],
    notesUnreadable: false,
    ...given,
  };
}

/** A library of the given papers. */
export function ruleLibrary(...papers: readonly Paper[]): Library {
  const library = new Library();
  for (const paper of papers) library.put(paper);
  return library;
}

/** A flow that is its own source, at an offset of the paper. */
export function plainFlow(text: string, at = 0, kind: FlowKind = 'paragraph'): Flow {
  const pieces = [{ at: 0, length: text.length, source: { start: at, end: at + text.length } }];
  return { kind, text, styles: [], marks: [], links: [], pieces };
}

/** Every place in the flow where the words stand. */
export function placesOf(flow: Flow, words: string): Place[] {
  const places: Place[] = [];
  for (let at = flow.text.indexOf(words); at >= 0; at = flow.text.indexOf(words, at + words.length)) {
    places.push({ flow, span: { start: at, end: at + words.length } });
  }
  return places;
}

/**
 * Notes and their markers from a line such as `1 2 3`: a marker each, ten characters apart, and a note each in the
 * same order; `|` starts the numbers again, `5!` has no note and `6?` no marker.
 */
export function notesCalled(calls: string, notation = 'html-superscript'): Pick<Paper, 'notes' | 'markers'> {
  const flow = plainFlow('');
  const notes: Note[] = [];
  const markers: Marker[] = [];
  let series = 0;
  for (const call of calls.split(' ')) {
    if (call === '|') {
      series++;
      continue;
    }
    const label = call.replace(/[!?]$/, '');
    const start = 10 * (notes.length + markers.length);
    const known = notes.findIndex((note) => note.label === label && note.series === series);
    const note = call.endsWith('!') ? null : known >= 0 ? known : notes.length;
    if (note === notes.length) {
      const opening = { start: 10_000 + start, end: 10_001 + start };
      const called = call.endsWith('?') ? [] : [markers.length];
      notes.push({ label, series, notation, opening, flow, parts: [], markers: called });
    }
    if (!call.endsWith('?')) markers.push({ label, notation, span: { start, end: start + 1 }, flow, at: 0, note });
  }
  return { notes, markers };
}
