import type { Paper } from '../paper/paper';
import type { Shelf } from './bibliography/shelf';
import type { Library, LibraryView, PaperAcronym } from './library';
import type { LibraryWork, LikelyDuplicate, RecordKind } from './work';

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
  /** Questions about papers and works, and whether they have the same answer today. */
  readonly #answers: (() => boolean)[] = [];
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

  get bibliographies(): Shelf {
    return this.#noted(({ bibliographies }) => bibliographies);
  }

  paper(uri: string): Paper | undefined {
    return this.#noted((library) => library.paper(uri));
  }

  citedEntries(uri: string): ReadonlySet<number> {
    return this.#noted((library) => library.citedEntries(uri), sameIndexes);
  }

  citing(uri: string, index: number): readonly Paper[] {
    return this.#noted((library) => library.citing(uri, index), sameItems);
  }

  workOf(uri: string, index: number, kind?: RecordKind): LibraryWork | undefined {
    return this.#noted((library) => library.workOf(uri, index, kind));
  }

  workOfPaper(uri: string): LibraryWork | undefined {
    return this.#noted((library) => library.workOfPaper(uri));
  }

  works(): Iterable<LibraryWork> {
    this.#askedForAll = true;
    return this.#view.works();
  }

  paperOf(work: LibraryWork): Paper | undefined {
    return this.#noted((library) => library.paperOf(work));
  }

  documentOf(work: LibraryWork): string | undefined {
    return this.#noted((library) => library.documentOf(work));
  }

  duplicatesOf(work: LibraryWork): readonly LikelyDuplicate[] {
    return this.#noted((library) => library.duplicatesOf(work), sameDuplicates);
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
    return this.#answers.every((isSame) => isSame());
  }

  #noted<Answer>(
    ask: (library: LibraryView) => Answer,
    same: (one: Answer, other: Answer) => boolean = Object.is,
  ): Answer {
    const answer = ask(this.#view);
    this.#answers.push(() => same(ask(this.#library), answer));
    return answer;
  }
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

function sameIndexes(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((index) => other.has(index));
}

function sameDuplicates(one: readonly LikelyDuplicate[], other: readonly LikelyDuplicate[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ work, isListedTwice }, index) => {
      const { work: same, isListedTwice: sameListing } = other[index]!;
      return work === same && isListedTwice === sameListing;
    })
  );
}
