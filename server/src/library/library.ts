import type { Acronym, Paper } from '../paper/paper';

/** All papers together, as those who only read them see them. */
export interface LibraryView {
  /** By URI, in the order in which they came in. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** Every paper's acronym of that key (`Acronym.key`), defined there or only used. */
  acronyms(key: string): readonly PaperAcronym[];
}

export interface PaperAcronym {
  readonly paper: Paper;
  readonly acronym: Acronym;
}

/** The only thing that changes: papers come, change and go. A paper's change costs that paper's size, not the library's. */
export class Library implements LibraryView {
  readonly #papers = new Map<string, Paper>();
  /** Acronyms by key, and under each key by the URI of the paper. */
  readonly #acronyms = new Map<string, Map<string, PaperAcronym>>();
  /** What stands in the index, by URI; a paper that is not here waits to be indexed. */
  readonly #indexed = new Map<string, Paper>();
  readonly #stale = new Set<string>();

  get papers(): ReadonlyMap<string, Paper> {
    return this.#papers;
  }

  /** Takes in a paper, new or in place of its former reading. */
  put(paper: Paper): void {
    if (this.#papers.get(paper.uri) === paper) return;
    this.#papers.set(paper.uri, paper);
    this.#stale.add(paper.uri);
  }

  delete(uri: string): void {
    if (this.#papers.delete(uri)) this.#stale.add(uri);
  }

  acronyms(key: string): readonly PaperAcronym[] {
    for (const uri of this.#stale) this.#reindex(uri);
    this.#stale.clear();
    return [...(this.#acronyms.get(key)?.values() ?? [])];
  }

  #reindex(uri: string): void {
    for (const { key } of this.#indexed.get(uri)?.acronyms ?? []) {
      const papers = this.#acronyms.get(key);
      papers?.delete(uri);
      if (papers?.size === 0) this.#acronyms.delete(key);
    }
    const paper = this.#papers.get(uri);
    if (!paper) {
      this.#indexed.delete(uri);
      return;
    }
    this.#indexed.set(uri, paper);
    for (const acronym of paper.acronyms) {
      const papers = this.#acronyms.get(acronym.key) ?? new Map<string, PaperAcronym>();
      papers.set(uri, { paper, acronym });
      this.#acronyms.set(acronym.key, papers);
    }
  }
}
