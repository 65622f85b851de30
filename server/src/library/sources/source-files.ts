import { addTo } from '../../paper/grouping';
import type { Paper } from '../../paper/paper';
import { familyNames, yearOf } from '../../recognize/references/names';
import { foldWords } from '../../text/folding';
import { baseName, folderOf } from '../uris';
import type { LibraryWork } from '../work';
import { type DocumentName, documentName, isNamedAfter, stemOf } from './document-names';
import { namesInWords, namesOfItem } from './work-names';

/** Says which work a file is, where the user has said so: a key, a DOI, an address or a title. */
export type NameOfFile = (uri: string) => string | undefined;

/**
 * Which files are which works, as far as that is said and need not be inferred: papers by their front matter or by a
 * setting, and files that nobody reads (PDF, DOCX) by their names.
 */
export class SourceFiles {
  #nameOf: NameOfFile = () => undefined;
  /** By the names of the works that they are; the first paper has a name. */
  readonly #papers = new Map<string, string>();
  readonly #namesOfPapers = new Map<string, readonly string[]>();
  #documents: readonly DocumentName[] = [];
  #documentsByName: ReadonlyMap<string, readonly DocumentName[]> = new Map();

  /** Whether the user has said which work a file is. */
  isNamed(uri: string): boolean {
    return this.#nameOf(uri) !== undefined;
  }

  setNames(nameOf: NameOfFile, papers: Iterable<Paper>): void {
    this.#nameOf = nameOf;
    for (const paper of papers) this.put(paper);
    this.setDocuments(this.#documents.map(({ uri }) => uri));
  }

  put(paper: Paper): void {
    this.delete(paper.uri);
    const named = this.#nameOf(paper.uri);
    const names = named !== undefined ? namesInWords(named) : paper.self ? namesOfItem(paper.self) : [];
    if (names.length > 0) this.#namesOfPapers.set(paper.uri, names);
    for (const name of names) if (!this.#papers.has(name)) this.#papers.set(name, paper.uri);
  }

  delete(uri: string): void {
    for (const name of this.#namesOfPapers.get(uri) ?? [])
      if (this.#papers.get(name) === uri) this.#papers.delete(name);
    this.#namesOfPapers.delete(uri);
  }

  /** The paper that has one of the names. */
  paperNamed(names: readonly string[]): string | undefined {
    for (const name of names) {
      const uri = this.#papers.get(name);
      if (uri !== undefined) return uri;
    }
    return undefined;
  }

  /** The names of the work that a paper is, where they are said. */
  namesOf(uri: string): readonly string[] {
    return this.#namesOfPapers.get(uri) ?? [];
  }

  setDocuments(uris: readonly string[]): void {
    this.#documents = uris.map(documentName);
    const byName = new Map<string, DocumentName[]>();
    for (const document of this.#documents) {
      for (const name of this.#lookups(document)) addTo(byName, name, document);
    }
    this.#documentsByName = byName;
  }

  /**
   * The document of a work: named by the user, named as its source, lying beside its paper under the same name, or named
   * after the work.
   */
  documentOf(work: LibraryWork, names: readonly string[], paper: Paper | undefined): string | undefined {
    if (this.#documents.length === 0) return undefined;
    const said = names.flatMap((name) => this.#documentsByName.get(name) ?? [])[0];
    if (said) return said.uri;
    const addresses = [paper?.self?.URL, ...work.records.map(({ csl }) => csl.URL)];
    for (const address of addresses) {
      const [named] = address ? (this.#documentsByName.get(fileName(address)) ?? []) : [];
      if (named) return named.uri;
    }
    const beside =
      paper && this.#documentsByName.get(stemName(paper.uri))?.find(({ uri }) => folderOf(uri) === folderOf(paper.uri));
    if (beside) return beside.uri;
    const candidates = lookupsOfWork(work).flatMap((name) => this.#documentsByName.get(name) ?? []);
    return candidates.find((document) => isNamedAfter(document, work))?.uri;
  }

  #lookups({ uri, stem, author, year }: DocumentName): readonly string[] {
    const said = this.#nameOf(uri);
    return [
      ...(said === undefined ? [] : namesInWords(said)),
      fileName(uri),
      stemName(uri),
      `opening ${opening(stem)}`,
      ...(author && year ? [`author ${author} ${year}`] : []),
    ];
  }
}

function lookupsOfWork({ csl }: LibraryWork): readonly string[] {
  const author = foldWords(familyNames(csl)[0] ?? '');
  return [`opening ${opening(foldWords(csl.title ?? ''))}`, `author ${author} ${yearOf(csl)?.slice(0, 4) ?? ''}`];
}

/** The words by which titles are looked up. */
function opening(words: string): string {
  return words.split(' ').slice(0, 4).join(' ');
}

function fileName(address: string): string {
  return `file ${baseName(address).toLowerCase()}`;
}

function stemName(uri: string): string {
  return `stem ${stemOf(uri).toLowerCase()}`;
}
