import type { TextDocumentItem } from 'vscode-languageserver';
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { Bibliography, BibliographyFormat } from '../library/bibliography/bibliography';
import { formatOf } from '../library/bibliography/format';
import { readBibliography } from '../library/bibliography/read';
import { readAgain } from '../library/bibliography/read-again';

/** The bibliography files that the editor has open, each read when someone asks for it. */
export class OpenBibliographies {
  readonly #documents = new Map<string, OpenDocument>();

  /**
   * Takes a document if it is a bibliography file, by its name or language. JSON and YAML hold anything: such a file is
   * one where the library knows it for one (`known`). `uri` is the canonical one, the item's the client's own.
   */
  open(uri: string, item: TextDocumentItem, known: BibliographyFormat | undefined): boolean {
    const { languageId, version, text } = item;
    const named = formatOf(uri);
    const format = known ?? LANGUAGES[languageId] ?? (named === 'bibtex' || named === 'ris' ? named : undefined);
    if (!format) return false;
    const document = TextDocument.create(item.uri, languageId, version, text);
    this.#documents.set(uri, { document, format, file: undefined, former: undefined });
    return true;
  }

  change(uri: string, changes: TextDocumentContentChangeEvent[], version: number): void {
    const open = this.#documents.get(uri);
    if (!open) return;
    open.document = TextDocument.update(open.document, changes, version);
    open.former = open.file ?? open.former;
    open.file = undefined;
  }

  close(uri: string): boolean {
    return this.#documents.delete(uri);
  }

  has(uri: string): boolean {
    return this.#documents.has(uri);
  }

  uris(): Iterable<string> {
    return this.#documents.keys();
  }

  spelling(uri: string): string | undefined {
    return this.#documents.get(uri)?.document.uri;
  }

  version(uri: string): number | undefined {
    return this.#documents.get(uri)?.document.version;
  }

  /** The document as it is now, read. */
  file(uri: string): Bibliography | undefined {
    const open = this.#documents.get(uri);
    if (!open) return undefined;
    const text = open.document.getText();
    open.file ??= open.former ? readAgain(open.former, text) : readBibliography(uri, open.format, text);
    open.former = undefined;
    return open.file;
  }
}

/** As editors call them. */
const LANGUAGES: Readonly<Record<string, BibliographyFormat>> = { bibtex: 'bibtex', biblatex: 'bibtex', ris: 'ris' };

interface OpenDocument {
  document: TextDocument;
  readonly format: BibliographyFormat;
  /** Undefined where the text has changed since it was read. */
  file: Bibliography | undefined;
  /** As it was read before, where it has changed since. */
  former: Bibliography | undefined;
}
