import type { Acronym, Paper } from '../paper/paper';
import type { Bibliography } from './bibliography/bibliography';
import { CitedEntries } from './bibliography/cited-entries';
import { PrintedLists } from './bibliography/printed-lists';
import { Shelf } from './bibliography/shelf';
import { Glossary } from './glossary';
import { LinkedWorks } from './linking/linked-works';
import { recordsOf } from './linking/records';
import { type NameOfFile, SourceFiles } from './sources/source-files';
import { namesOfWork } from './sources/work-names';
import type { LibraryWork, LikelyDuplicate, RecordKind } from './work';

/** All papers together, as those who only read them see them. */
export interface LibraryView {
  /** By URI, in the order in which they came in. */
  readonly papers: ReadonlyMap<string, Paper>;
  /** Every paper's acronym of that key (`Acronym.key`), defined there or only used. */
  acronyms(key: string): readonly PaperAcronym[];
  paper(uri: string): Paper | undefined;
  readonly bibliographies: Shelf;
  /** Which entries of a bibliography file, or of the list that a paper prints, other papers cite. */
  citedEntries(uri: string): ReadonlySet<number>;
  /** The papers that cite, or may mean, an entry of a bibliography file or of the list that a paper prints. */
  citing(uri: string, index: number): readonly Paper[];
  /** The work that a paper's work, or a bibliography file's entry, gives; undefined where there is no such record. */
  workOf(uri: string, index: number, kind?: RecordKind): LibraryWork | undefined;
  /** The work that the paper itself is, where the paper says so much of itself. */
  workOfPaper(uri: string): LibraryWork | undefined;
  /** Every work that any paper or bibliography file gives, in no order that means anything. */
  works(): Iterable<LibraryWork>;
  /** The paper that is the work, where it is in the library. */
  paperOf(work: LibraryWork): Paper | undefined;
  /** The file of the work that nobody reads, a PDF or DOCX, where there is one in the folders. */
  documentOf(work: LibraryWork): string | undefined;
  /** Works that may be the same as this one, but not surely enough to be taken for it. */
  duplicatesOf(work: LibraryWork): readonly LikelyDuplicate[];
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
  /** What stands in the index, by URI. */
  readonly #indexed = new Map<string, Paper>();
  /** Papers whose change the index has not seen yet. */
  readonly #stale = new Set<string>();
  #revision = 0;
  /** The revision at which a key's acronyms last changed. */
  readonly #changes = new Map<string, number>();
  readonly #works = new LinkedWorks();
  readonly #glossary = new Glossary((key) => this.#longForms(key));
  #bibliographies = new Shelf();
  readonly #citedEntries = new CitedEntries();
  readonly #printedLists = new PrintedLists(this.#papers);
  /** The shelf on which the cited entries were looked up. */
  #shelfSeen = this.#bibliographies;
  readonly #sources = new SourceFiles();

  get papers(): ReadonlyMap<string, Paper> {
    return this.#papers;
  }

  get bibliographies(): Shelf {
    return this.#bibliographies;
  }

  /** Grows with every change. */
  get revision(): number {
    return this.#revision;
  }

  /** Takes in a paper, new or in place of its former reading. */
  put(paper: Paper): void {
    if (this.#papers.get(paper.uri) === paper) return;
    this.#papers.set(paper.uri, paper);
    this.#sources.put(paper);
    this.#touch(paper.uri);
  }

  delete(uri: string): void {
    this.#sources.delete(uri);
    if (this.#papers.delete(uri)) this.#touch(uri);
  }

  putBibliography(file: Bibliography): void {
    if (this.#bibliographies.files.get(file.uri) !== file) this.#shelve(this.#bibliographies.with(file));
  }

  deleteBibliography(uri: string): void {
    this.#shelve(this.#bibliographies.without(uri));
  }

  /** Says which bibliography files are for every paper, by their URIs. */
  setBibliographiesForAll(uris: readonly string[]): void {
    this.#shelve(this.#bibliographies.withForAll(uris));
  }

  /** Takes in what the user says of files: which works they are. */
  nameSources(nameOf: NameOfFile): void {
    this.#sources.setNames(nameOf, this.#papers.values());
    this.#revision++;
  }

  /** Takes in the files of the folders that nobody reads, by their URIs. */
  setDocuments(uris: readonly string[]): void {
    this.#sources.setDocuments(uris);
    this.#revision++;
  }

  /** Takes in what has come since the last question, so that the next one need not wait for it. */
  settle(): void {
    this.#catchUp();
    this.#works.settle();
  }

  acronyms(key: string): readonly PaperAcronym[] {
    this.#catchUp();
    return [...(this.#acronyms.get(key)?.values() ?? [])];
  }

  paper(uri: string): Paper | undefined {
    return this.#papers.get(uri);
  }

  citedEntries(uri: string): ReadonlySet<number> {
    this.#catchUp();
    return this.#citedEntries.indexesOf(uri);
  }

  citing(uri: string, index: number): readonly Paper[] {
    this.#catchUp();
    return [...this.#papers.values()].filter((paper) => this.#citedEntries.cites(paper.uri, uri, index));
  }

  workOf(uri: string, index: number, kind: RecordKind = 'work'): LibraryWork | undefined {
    this.#catchUp();
    return this.#works.workOf(kind === 'entry' ? entriesOf(uri) : uri, kind, index);
  }

  workOfPaper(uri: string): LibraryWork | undefined {
    return this.#workSaid(uri) ?? this.workOf(uri, 0, 'paper');
  }

  works(): Iterable<LibraryWork> {
    this.#catchUp();
    return this.#works.works();
  }

  paperOf(work: LibraryWork): Paper | undefined {
    const said = this.#sources.paperNamed(namesOfWork(work, this));
    const uri = said ?? work.records.find(({ kind }) => kind === 'paper')?.uri;
    return uri === undefined ? undefined : this.#papers.get(uri);
  }

  documentOf(work: LibraryWork): string | undefined {
    return this.#sources.documentOf(work, namesOfWork(work, this), this.paperOf(work));
  }

  duplicatesOf(work: LibraryWork): readonly LikelyDuplicate[] {
    this.#catchUp();
    return this.#works.duplicatesOf(work);
  }

  /** How many pairs of records have been compared so far: what a change has cost. */
  get pairsCompared(): number {
    return this.#works.compared;
  }

  /** Whether some paper's acronym of that key has changed since the library had that revision. */
  changedSince(revision: number, key: string): boolean {
    this.#catchUp();
    return (this.#changes.get(key) ?? 0) > revision;
  }

  /** The work that the user says a paper is. */
  #workSaid(uri: string): LibraryWork | undefined {
    if (!this.#sources.isNamed(uri)) return undefined;
    const names = new Set(this.#sources.namesOf(uri));
    for (const work of this.works()) {
      if (namesOfWork(work, this).some((name) => names.has(name))) return work;
    }
    return undefined;
  }

  #shelve(shelf: Shelf): void {
    if (shelf === this.#bibliographies) return;
    this.#bibliographies = shelf;
    this.#revision++;
  }

  #touch(uri: string): void {
    this.#bibliographies = this.#printedLists.shelfAfter(uri, this.#bibliographies);
    this.#revision++;
    this.#stale.add(uri);
  }

  #catchUp(): void {
    if (this.#stale.size === 0 && this.#shelfSeen === this.#bibliographies) return;
    const keys = [...this.#stale].flatMap((uri) => this.#reindex(uri));
    for (const uri of new Set([...this.#stale, ...this.#glossary.misled(new Set(keys))])) this.#link(uri);
    const isShelfNew = this.#shelfSeen !== this.#bibliographies;
    this.#lookUpEntries(isShelfNew ? new Set([...this.#papers.keys(), ...this.#stale]) : this.#stale);
    this.#stale.clear();
  }

  /** Entries of bibliography files become works as far as the papers cite them. */
  #lookUpEntries(papers: Iterable<string>): void {
    this.#shelfSeen = this.#bibliographies;
    for (const uri of papers) this.#citedEntries.update(uri, this.#papers.get(uri), this.#bibliographies);
    for (const [uri, items] of this.#citedEntries.takeChanged()) {
      const records = [...items].map(([index, csl]) => ({ uri, kind: 'entry' as const, index, csl, isListed: true }));
      this.#works.put(entriesOf(uri), records);
    }
  }

  #link(uri: string): void {
    const paper = this.#papers.get(uri);
    this.#works.put(uri, paper ? recordsOf(paper, (key) => this.#glossary.tell(uri, key)) : []);
  }

  #longForms(key: string): readonly string[] {
    const said = [...(this.#acronyms.get(key)?.values() ?? [])].flatMap(({ acronym }) => acronym.longForm ?? []);
    return [...new Set(said)].sort();
  }

  /** Indexes a paper's acronyms; the keys of those that it has, or had before. */
  #reindex(uri: string): readonly string[] {
    const former = this.#indexed.get(uri)?.acronyms ?? [];
    for (const { key } of former) {
      const papers = this.#acronyms.get(key);
      papers?.delete(uri);
      if (papers?.size === 0) this.#acronyms.delete(key);
      this.#changes.set(key, this.#revision);
    }
    const paper = this.#papers.get(uri);
    if (paper) this.#indexed.set(uri, paper);
    else this.#indexed.delete(uri);
    for (const acronym of paper?.acronyms ?? []) {
      const papers = this.#acronyms.get(acronym.key) ?? new Map<string, PaperAcronym>();
      papers.set(uri, { paper: paper!, acronym });
      this.#acronyms.set(acronym.key, papers);
      this.#changes.set(acronym.key, this.#revision);
    }
    return [...former, ...(paper?.acronyms ?? [])].map(({ key }) => key);
  }
}

/** What tells the entries at a URI from the works of a paper with the same URI. */
function entriesOf(uri: string): string {
  return `${uri} entries`;
}
