import type { Paper } from '../paper/paper';

export interface WordCounts {
  /** Of the text itself: no notes, no bibliography. */
  readonly body: number;
  readonly notes: number;
}

/** How long a paper is, as an editor of a journal asks: the body and the notes apart. */
export function wordCounts({ flows, notes }: Paper): WordCounts {
  const inNotes = new Set(notes.map(({ flow }) => flow));
  let body = 0;
  let note = 0;
  for (const flow of flows) {
    if (inNotes.has(flow)) note += words(flow.text);
    else if (flow.kind !== 'entry') body += words(flow.text);
  }
  return { body, notes: note };
}

/** `self-rule` is one word, and so is `1,200`; a dash alone is none. */
function words(text: string): number {
  return text.match(/(?<!\S)[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
