import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import { LARGEST_TEXT } from '../host/source';
import type { Paper } from '../paper/paper';
import type { ReadingOptions } from '../paper/read-paper';
import { ReadingCache } from '../reading/cache';

export type ReadPaper = (uri: string, text: string, previous?: ReadingCache, options?: ReadingOptions) => Paper;

/** The documents that the editor has open, each read when someone asks for it, not at every keystroke. */
export class OpenPapers {
  readonly #read: ReadPaper;
  readonly #documents = new Map<string, OpenDocument>();

  constructor(read: ReadPaper) {
    this.#read = read;
  }

  /** `uri` is the canonical one, `spelling` the client's own. */
  open(uri: string, spelling: string, languageId: string, version: number, text: string): void {
    const document = TextDocument.create(spelling, languageId, version, text);
    this.#documents.set(uri, { document, cache: new ReadingCache(), paper: undefined });
  }

  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const open = this.#documents.get(uri);
    if (!open) return;
    open.document = TextDocument.update(open.document, changes, version);
    open.paper = undefined;
  }

  /** Every document is read anew when someone asks: how papers are read has changed. */
  reread(): void {
    for (const open of this.#documents.values()) open.paper = undefined;
  }

  close(uri: string): void {
    this.#documents.delete(uri);
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  uris(): Iterable<string> {
    return this.#documents.keys();
  }

  /** The URI as the client spells it. */
  spelling(uri: string): string {
    return this.#documents.get(uri)?.document.uri ?? uri;
  }

  /** The language that the editor takes it for. */
  language(uri: string): string | undefined {
    return this.#documents.get(uri)?.document.languageId;
  }

  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.document.version;
  }

  /** The length of a document that is too long to be read; its paper is then an empty one. */
  tooLarge(uri: string): number | undefined {
    const length = this.#documents.get(uri)?.document.getText().length ?? 0;
    return length > LARGEST_TEXT ? length : undefined;
  }

  /** The document as it is now, read. */
  paper(uri: string): Paper | undefined {
    const open = this.#documents.get(uri);
    if (!open) return undefined;
    const text = this.tooLarge(uri) === undefined ? open.document.getText() : '';
    open.paper ??= this.#read(uri, text, open.cache);
    return open.paper;
  }
}

interface OpenDocument {
  document: TextDocument;
  readonly cache: ReadingCache;
  /** Undefined where the text has changed since it was read. */
  paper: Paper | undefined;
}
