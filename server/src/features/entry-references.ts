import type { Bibliography } from '../library/bibliography/bibliography';
import { type EntryPlace, meaningInFiles } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import type { Citation } from '../paper/paper';
import { sourceSpan } from '../text/flow';
import { touches } from '../text/span';
import type { ReferencePlace } from './references';

/** An entry and every citation in the library that means it. */
export function entryReferences(library: LibraryView, entry: EntryPlace): readonly ReferencePlace[] {
  const { keySpan } = entry.file.entries[entry.index]!;
  return [{ uri: entry.file.uri, span: keySpan, introduces: true }, ...citationsOf(library, entry)];
}

/** The places that cite an entry, paper by paper. */
export function citationsOf(library: LibraryView, entry: EntryPlace): readonly ReferencePlace[] {
  return [...library.papers.values()].flatMap((paper) =>
    [...paper.citations, ...paper.looseCitations].flatMap((citation) => {
      if (!mayMean(citation, entry)) return [];
      const meaning = meaningInFiles(library, paper, citation);
      const isMeant =
        meaning?.state === 'resolved' && meaning.entry.file === entry.file && meaning.entry.index === entry.index;
      return isMeant ? [{ uri: paper.uri, span: sourceSpan(citation.place), introduces: false }] : [];
    }),
  );
}

/** The entry that stands at an offset of a bibliography file. */
export function entryAt(file: Bibliography, offset: number): EntryPlace | undefined {
  const index = file.entries.findIndex(({ span }) => touches(span, offset));
  return index < 0 ? undefined : { file, index };
}

/** Spares looking up what cannot be meant: most citations name another key. */
function mayMean({ kind, mention }: Citation, { file, index }: EntryPlace): boolean {
  if (kind === 'author-year' || kind === 'back-reference') return true;
  if (kind === 'numeric')
    return mention !== undefined && 'number' in mention && mention.number === file.entries[index]!.key;
  return mention !== undefined && 'key' in mention && mention.key === file.entries[index]!.key;
}
