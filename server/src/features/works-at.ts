import { type EntryPlace, meaningInFiles } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import { mentionsAt } from './mention-at';

/** The works that the citation, note marker or entry at `offset` means, as indexes; the likelier first. */
export function worksAt(paper: Paper, offset: number): readonly number[] {
  for (const mention of mentionsAt(paper, offset)) {
    const works =
      mention.kind === 'work'
        ? [mention.work]
        : mention.kind === 'citation'
          ? meant(mention.citation)
          : mention.kind === 'marker'
            ? citedIn(paper, paper.markers[mention.marker]!.note)
            : mention.kind === 'note'
              ? citedIn(paper, mention.note)
              : [];
    if (works.length > 0) return works;
  }
  return [];
}

/** The entries of bibliography files that the citation at `offset` means, the likelier first. */
export function entriesAt(paper: Paper, library: LibraryView, offset: number): readonly EntryPlace[] {
  for (const mention of mentionsAt(paper, offset)) {
    const meaning = mention.kind === 'citation' ? meaningInFiles(library, paper, mention.citation) : undefined;
    if (meaning) return meaning.state === 'resolved' ? [meaning.entry] : meaning.candidates;
  }
  return [];
}

function meant({ resolution }: Paper['citations'][number]): readonly number[] {
  if (resolution.state === 'resolved') return [resolution.work];
  return resolution.state === 'ambiguous' ? resolution.candidates : [];
}

function citedIn(paper: Paper, note: number | null): readonly number[] {
  if (note === null) return [];
  return [...new Set(paper.citations.filter((citation) => citation.note === note).flatMap(meant))];
}
