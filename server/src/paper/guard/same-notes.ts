import type { Paper } from '../paper';
import { callOf } from './sites';

/** Finds today's notes with the text of a former one, or called where it was, as indexes; signs that several notes have tell nothing. */
export function sameNotesIn(accepted: Paper, today: Paper): (note: number) => readonly number[] {
  const bySign = new Map<string, number | undefined>();
  for (const note of today.notes.keys()) {
    for (const sign of signsOf(today, note)) bySign.set(sign, bySign.has(sign) ? undefined : note);
  }
  const found = new Map<number, readonly number[]>();
  return (note) => {
    const known = found.get(note) ?? signsOf(accepted, note).flatMap((sign) => bySign.get(sign) ?? []);
    found.set(note, known);
    return known;
  };
}

/** What a note is known by. */
function signsOf(paper: Paper, note: number): readonly string[] {
  const call = callOf(paper, note);
  return [`text ${paper.notes[note]!.flow.text}`, ...(call === '' ? [] : [`call ${call}`])];
}
