import type { EntryPlace } from '../library/bibliography/meaning';
import type { Acronym, Paper, Structure } from '../paper/paper';
import { sourceSpan, sourceSpans } from '../text/flow';
import type { Span } from '../text/span';

/** A place to go to, in offsets of its paper's source. */
export interface Target {
  readonly uri: string;
  /** All of the thing: the note with its text. It holds `selection`. */
  readonly range: Span;
  /** Where the cursor goes: the mark that opens the note. */
  readonly selection: Span;
}

export function noteTarget({ uri, notes }: Structure, note: number): Target {
  const { opening, parts } = notes[note]!;
  return { uri, range: hull(opening, parts[0] ?? opening), selection: opening };
}

export function markerTarget(structure: Structure, marker: number): Target {
  return spanTarget(structure, structure.markers[marker]!.span);
}

export function workTarget(paper: Paper, work: number): Target {
  return spanTarget(paper, sourceSpan(paper.works[work]!.place));
}

/** An entry of a bibliography file; the cursor goes to its key. */
export function entryTarget({ file, index }: EntryPlace): Target {
  const { span, keySpan } = file.entries[index]!;
  return { uri: file.uri, range: span, selection: keySpan };
}

/** Every place where the paper says what the acronym stands for. */
export function definitionTargets(paper: Paper, acronym: Acronym): readonly Target[] {
  return acronym.definitions.map(({ short, long }) => {
    const selection = sourceSpan(short);
    const longSpans = sourceSpans(long);
    return { uri: paper.uri, range: longSpans.length === 1 ? hull(selection, longSpans[0]!) : selection, selection };
  });
}

export function spanTarget({ uri }: Pick<Structure, 'uri'>, span: Span): Target {
  return { uri, range: span, selection: span };
}

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
