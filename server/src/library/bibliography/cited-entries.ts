import type { Paper } from '../../paper/paper';
import type { CslItem } from '../../recognize/csl';
import { allCitations } from '../all-citations';
import { entriesOfPaper } from './entries-of-paper';
import { type FilesOfPaper, filesOfPaper } from './files-of-paper';
import { itemOf } from './item';
import { copiesOf } from './joined-lists';
import { type EntryPlace, meaningInFiles } from './meaning';
import type { Shelf } from './shelf';

/**
 * The entries of bibliography files, and of lists in other papers, that papers cite. Of a file's entries they alone are
 * works of the library: of 20,000 most are never asked about. A change costs the citations of the papers that look there.
 */
export class CitedEntries {
  readonly #byPaper = new Map<string, ReadonlyMap<string, CitedInFile>>();
  #changed = new Set<string>();
  /** What was looked up last, and where: as long as neither changes, a paper cites what it cited. */
  readonly #lookedUp = new Map<string, { readonly paper: Paper; readonly files: FilesOfPaper }>();

  /** Looks at a paper's citations again; at none where the paper is gone. */
  update(uri: string, paper: Paper | undefined, bibliographies: Shelf): void {
    const last = this.#lookedUp.get(uri);
    const files = paper && filesOfPaper(bibliographies, paper);
    if (last && last.paper === paper && last.files === files) return;
    if (paper && files) this.#lookedUp.set(uri, { paper, files });
    else this.#lookedUp.delete(uri);
    const before = this.#byPaper.get(uri);
    const cited = paper ? citedBy(paper, bibliographies) : new Map<string, CitedInFile>();
    if (cited.size > 0) this.#byPaper.set(uri, cited);
    else this.#byPaper.delete(uri);
    for (const file of [...(before?.keys() ?? []), ...cited.keys()]) this.#changed.add(file);
  }

  /** Whether a paper cites, or may mean, the entry of that index at a URI. */
  cites(paper: string, uri: string, index: number): boolean {
    return this.#byPaper.get(paper)?.get(uri)?.indexes.has(index) ?? false;
  }

  /** The entries at a URI that papers cite. */
  indexesOf(uri: string): ReadonlySet<number> {
    const indexes = [...this.#byPaper.values()].flatMap((cited) => [...(cited.get(uri)?.indexes ?? [])]);
    return new Set(indexes);
  }

  /** The files whose cited entries may have changed since this was last asked, by URI, and what is cited of each now. */
  takeChanged(): ReadonlyMap<string, ReadonlyMap<number, CslItem>> {
    const changed = new Map([...this.#changed].map((uri) => [uri, this.#itemsOf(uri)]));
    this.#changed = new Set();
    return changed;
  }

  #itemsOf(uri: string): ReadonlyMap<number, CslItem> {
    const items = new Map<number, CslItem>();
    for (const cited of this.#byPaper.values()) {
      const { file, indexes } = cited.get(uri) ?? NOTHING;
      // What a paper lists is a work of the library anyway.
      if (!file || 'paper' in file) continue;
      for (const index of indexes) if (!items.has(index)) items.set(index, itemOf(file, index));
    }
    return items;
  }
}

interface CitedInFile {
  readonly file: EntryPlace['file'] | undefined;
  readonly indexes: ReadonlySet<number>;
}

const NOTHING: CitedInFile = { file: undefined, indexes: new Set() };

/** What a paper cites of each file, by the file's URI. */
function citedBy(paper: Paper, bibliographies: Shelf): ReadonlyMap<string, CitedInFile> {
  const { lists } = filesOfPaper(bibliographies, paper);
  const printed = [...lists.named, ...lists.near];
  const cited = new Map<string, { readonly file: EntryPlace['file']; readonly indexes: Set<number> }>();
  const add = ({ file, index }: EntryPlace): void => {
    for (const place of 'paper' in file ? copiesOf({ file, index }, printed) : [{ file, index }]) {
      const known = cited.get(place.file.uri) ?? { file: place.file, indexes: new Set<number>() };
      cited.set(place.file.uri, known);
      known.indexes.add(place.index);
    }
  };
  for (const entry of entriesOfPaper(paper, { bibliographies })) add(entry);
  for (const citation of allCitations(paper)) {
    const meaning = meaningInFiles({ bibliographies }, paper, citation);
    // Nobody can say that an entry is not cited that a citation may mean.
    if (meaning?.state === 'ambiguous') for (const entry of meaning.candidates) if ('paper' in entry.file) add(entry);
  }
  return cited;
}
