import type { Paper } from '../paper/paper';
import type { Library, LibraryView, PaperAcronym } from './library';

/**
 * The library, with a note of what was asked. While what was asked has not changed, an answer built on it holds:
 * a paper's findings need no new check because another paper was edited.
 */
export class Inquiry implements LibraryView {
  readonly #library: Library;
  readonly #view: LibraryView;
  readonly #exists: (uri: string) => boolean;
  readonly #revision: number;
  readonly #keys = new Set<string>();
  readonly #files = new Map<string, boolean>();
  #askedForAll = false;

  /** `view` is the library as it may be asked now: while it is being filled, a view that refuses. */
  constructor(library: Library, view: LibraryView, exists: (uri: string) => boolean) {
    this.#library = library;
    this.#view = view;
    this.#exists = exists;
    this.#revision = library.revision;
  }

  get papers(): ReadonlyMap<string, Paper> {
    this.#askedForAll = true;
    return this.#view.papers;
  }

  acronyms(key: string): readonly PaperAcronym[] {
    this.#keys.add(key);
    return this.#view.acronyms(key);
  }

  fileExists(uri: string): boolean {
    const exists = this.#exists(uri);
    this.#files.set(uri, exists);
    return exists;
  }

  /** Whether the same questions would have the same answers today. */
  holds(): boolean {
    for (const [uri, exists] of this.#files) if (this.#exists(uri) !== exists) return false;
    if (this.#library.revision === this.#revision) return true;
    if (this.#askedForAll) return false;
    for (const key of this.#keys) if (this.#library.changedSince(this.#revision, key)) return false;
    return true;
  }
}
