import { indexFiles } from '../host/indexing';
import type { FilePatterns, PaperSource, SkippedFile } from '../host/source';
import type { Shelf } from '../library/bibliography/shelf';
import { Inquiry } from '../library/inquiry';
import { Library, type LibraryView } from '../library/library';
import type { Paper } from '../paper/paper';
import { OpenPapers, type ReadPaper } from './open-papers';

export interface WorkspaceEvents {
  readonly onSkipped: (file: SkippedFile) => void;
  /** The library has changed by something else than typing: findings may have changed. */
  readonly onChanged: () => void;
}

type Progress = (done: number, total: number) => void;

/** Thrown by the library's view while the folders are being read; who asked is asked again once they are. */
export class LibraryNotReady extends Error {}

/** The papers of the workspace: those that the editor has open, by its text, and those in its folders, by their files. */
export class Workspace {
  readonly library = new Library();
  readonly open: OpenPapers;
  readonly #source: PaperSource;
  readonly #read: ReadPaper;
  readonly #events: WorkspaceEvents;
  #folders: readonly string[] = [];
  #patterns: FilePatterns = { include: [], exclude: [] };
  #isReady = false;
  #ready = deferred();
  /** The indexing that is under way; an older one stops. */
  #round = 0;

  constructor(source: PaperSource, read: ReadPaper, events: WorkspaceEvents) {
    this.#source = source;
    this.#read = read;
    this.#events = events;
    this.open = new OpenPapers(read);
  }

  /** Settles when the folders have been read. */
  get ready(): Promise<void> {
    return this.#ready.promise;
  }

  /** The library with every open paper as it is now; throws `LibraryNotReady` when asked before the folders have been read. */
  view(): LibraryView {
    if (!this.#isReady) return notReady;
    this.settle();
    return this.library;
  }

  /** A view that notes what it is asked, for findings that are kept. */
  inquiry(): Inquiry {
    return new Inquiry(this.library, this.#isReady ? this.library : notReady, (uri) => this.#source.exists(uri));
  }

  /** Takes what was typed into the library. */
  settle(): void {
    for (const uri of this.open.uris()) this.library.put(this.open.paper(uri)!);
  }

  paper(uri: string): Paper | undefined {
    return this.open.paper(uri) ?? this.library.papers.get(uri);
  }

  /** Reads the folders' files that are not in the library yet, and drops those that are no longer there. */
  async index(folders: readonly string[], patterns: FilePatterns, onProgress?: Progress): Promise<void> {
    const round = ++this.#round;
    const isCancelled = () => round !== this.#round;
    this.#folders = folders;
    this.#patterns = patterns;
    if (this.#isReady) this.#ready = deferred();
    this.#isReady = false;
    try {
      await this.#indexFolders(isCancelled, onProgress);
    } finally {
      if (!isCancelled()) {
        this.#isReady = true;
        this.#ready.resolve();
        this.#events.onChanged();
      }
    }
  }

  /** Drops what was read from files, so that the next indexing reads them again. */
  forget(): void {
    for (const uri of [...this.library.papers.keys()]) if (!this.open.has(uri)) this.library.delete(uri);
  }

  async #indexFolders(isCancelled: () => boolean, onProgress?: Progress): Promise<void> {
    const listings = await Promise.all(this.#folders.map((folder) => this.#source.list(folder, this.#patterns)));
    if (isCancelled()) return;
    for (const file of listings.flatMap(({ skipped }) => skipped)) this.#events.onSkipped(file);
    const files = new Set(listings.flatMap((listing) => listing.files));
    const isOpen = (uri: string) => this.open.has(uri);
    for (const uri of [...this.library.papers.keys()]) {
      if (!files.has(uri) && !isOpen(uri)) this.library.delete(uri);
    }
    const unread = [...files].filter((uri) => !this.library.papers.has(uri) && !isOpen(uri));
    this.#source.expect?.(unread);
    const { onSkipped } = this.#events;
    const readers = { source: this.#source, library: this.library, read: this.#read };
    await indexFiles(unread, { ...readers, onProgress, onSkipped, isCancelled, isTaken: isOpen });
  }

  /** A file was made, changed or deleted on the disk, or its document was closed. What is open goes by its own text. */
  async fileChanged(uri: string): Promise<void> {
    if (this.open.has(uri)) return;
    const admitting = await Promise.all(
      this.#folders.map((folder) => this.#source.admits(folder, this.#patterns, uri)),
    );
    const file = admitting.includes(true) ? await this.#source.read(uri) : undefined;
    if (this.open.has(uri)) return;
    if (file && 'text' in file) this.library.put(this.#read(uri, file.text));
    else this.library.delete(uri);
    if (file && 'skipped' in file && file.skipped.reason !== 'gone') this.#events.onSkipped({ uri, ...file });
    this.#events.onChanged();
  }

  /** A folder is gone, and with it every file in it that is not open. */
  folderDeleted(folder: string): void {
    const inside = folder.endsWith('/') ? folder : `${folder}/`;
    for (const uri of [...this.library.papers.keys()]) {
      if (uri.startsWith(inside) && !this.open.has(uri)) this.library.delete(uri);
    }
    this.#events.onChanged();
  }
}

function refuse(): never {
  throw new LibraryNotReady();
}

const notReady: LibraryView = {
  get papers(): ReadonlyMap<string, Paper> {
    return refuse();
  },
  get bibliographies(): Shelf {
    return refuse();
  },
  acronyms: refuse,
  paper: refuse,
  workOf: refuse,
  workOfPaper: refuse,
  works: refuse,
  paperOf: refuse,
  duplicatesOf: refuse,
};

function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
