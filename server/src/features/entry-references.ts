import type { Bibliography } from '../library/bibliography/bibliography';
import { entriesOfPaper } from '../library/bibliography/entries-of-paper';
import type { EntryPlace } from '../library/bibliography/meaning';
import type { LibraryView } from '../library/library';
import { sourceSpan } from '../text/flow';
import { touches } from '../text/span';
import type { ReferencePlace } from './references';

/** An entry and every citation in the library that means it. */
export function entryReferences(library: LibraryView, entry: EntryPlace): readonly ReferencePlace[] {
  const { keySpan } = entry.file.entries[entry.index]!;
  return [{ uri: entry.file.uri, span: keySpan, introduces: true }, ...citationsOf(library, entry)];
}

/** The places that cite an entry, paper by paper. */
export function citationsOf(library: LibraryView, { file, index }: EntryPlace): readonly ReferencePlace[] {
  return library.citing(file.uri, index).flatMap((paper) => {
    const cited = entriesOfPaper(paper, library).find((entry) => entry.file === file && entry.index === index);
    const places = cited?.citations.map(({ place }) => sourceSpan(place)) ?? [];
    return places.map((span) => ({ uri: paper.uri, span, introduces: false }));
  });
}

/** The entry that stands at an offset of a bibliography file. */
export function entryAt(file: Bibliography, offset: number): EntryPlace | undefined {
  const index = file.entries.findIndex(({ span }) => touches(span, offset));
  return index < 0 ? undefined : { file, index };
}
