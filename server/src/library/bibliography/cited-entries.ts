import type { Paper } from '../../paper/paper';
import type { CslItem } from '../../recognize/csl';
import type { Bibliography } from './bibliography';
import { entriesOfPaper } from './entries-of-paper';
import { itemOf } from './item';
import type { Shelf } from './shelf';

/**
 * The entries of bibliography files that papers cite. They alone are works of the library: of a file of 20,000 entries
 * most are never asked about. A change costs the citations of the paper that changed.
 */
export class CitedEntries {
  readonly #byPaper = new Map<string, ReadonlyMap<string, CitedInFile>>();
  #changed = new Set<string>();

  /** Looks at a paper's citations again; at none where the paper is gone. */
  update(uri: string, paper: Paper | undefined, bibliographies: Shelf): void {
    const before = this.#byPaper.get(uri);
    const cited = paper ? citedBy(paper, bibliographies) : new Map<string, CitedInFile>();
    if (cited.size > 0) this.#byPaper.set(uri, cited);
    else this.#byPaper.delete(uri);
    for (const file of [...(before?.keys() ?? []), ...cited.keys()]) this.#changed.add(file);
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
      for (const index of indexes) if (file && !items.has(index)) items.set(index, itemOf(file, index));
    }
    return items;
  }
}

interface CitedInFile {
  readonly file: Bibliography | undefined;
  readonly indexes: ReadonlySet<number>;
}

const NOTHING: CitedInFile = { file: undefined, indexes: new Set() };

/** What a paper cites of each file, by the file's URI. */
function citedBy(paper: Paper, bibliographies: Shelf): ReadonlyMap<string, CitedInFile> {
  const cited = new Map<string, { readonly file: Bibliography; readonly indexes: Set<number> }>();
  for (const { file, index } of entriesOfPaper(paper, { bibliographies })) {
    const known = cited.get(file.uri) ?? { file, indexes: new Set<number>() };
    cited.set(file.uri, known);
    known.indexes.add(index);
  }
  return cited;
}
