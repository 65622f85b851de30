import { type EntryPlace, meaningInFiles } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import type { Citation, Paper } from '../paper/paper';
import { citationsMeant } from './citations-meant';
import { mentionsAt } from './mention-at';

/** The works that the citation, note marker or entry at `offset` means, as indexes; the likelier first. */
export function worksAt(paper: Paper, offset: number): readonly number[] {
  for (const mention of mentionsAt(paper, offset)) {
    const works = mention.kind === 'work' ? [mention.work] : citationsMeant(paper, mention).flatMap(worksOf);
    if (works.length > 0) return [...new Set(works)];
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

function worksOf({ resolution }: Citation): readonly number[] {
  if (resolution.state === 'resolved') return [resolution.work];
  return resolution.state === 'ambiguous' ? resolution.candidates : [];
}
