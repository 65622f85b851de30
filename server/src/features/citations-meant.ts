import type { Citation, Paper } from '../paper/paper';
import type { Mention } from './mention-at';

/** The citations that a hand on a mention means: the citation itself, or those of the note that stands or is called there. */
export function citationsMeant(paper: Paper, mention: Mention): readonly Citation[] {
  switch (mention.kind) {
    case 'citation':
      return [mention.citation];
    case 'marker':
      return citationsInNote(paper, paper.markers[mention.marker]!.note);
    case 'note':
      return citationsInNote(paper, mention.note);
    default:
      return [];
  }
}

/** None where a marker calls no note. */
export function citationsInNote({ citations }: Paper, note: number | null): readonly Citation[] {
  return note === null ? [] : citations.filter((citation) => citation.note === note);
}
