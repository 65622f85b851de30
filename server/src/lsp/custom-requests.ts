// What the server and the client of this project say to one another besides the protocol. Types and names only:
// both sides import this file, and it imports nothing that one of them lacks.

import type { Exportable, FormatName } from '../export/format-names';
import type { GraphLink, GraphNode } from '../export/graph/citation-graph';
import type { Markup } from '../features/lists';
import type { Row } from '../features/views/row';
import type { WordCounts } from '../features/word-counts';
import type { Position } from '../text/lines';

export { EXTENSIONS, type Exportable, FORMATS, type FormatName } from '../export/format-names';

/** Requests of the server that the client answers: files that only the editor can reach. */
export interface EditorRequests {
  readonly 'ibid/listFolders': {
    readonly params: { readonly folders: readonly string[] };
    /** One for each folder; null for one that cannot be listed. */
    readonly answer: readonly (readonly ListedEntry[] | null)[];
  };
  readonly 'ibid/readFiles': {
    /** `largest` in bytes; a file above it is not sent. */
    readonly params: { readonly files: readonly string[]; readonly largest: number };
    /** One for each file. */
    readonly answer: readonly SentFile[];
  };
}

export interface ListedEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** The bytes in Base64, which every way of sending messages carries; or why there are none. */
export type SentFile =
  | { readonly base64: string }
  | { readonly skipped: 'too-large' | 'gone' | 'unreadable'; readonly detail: string };

/** A notification of the server: papers have come, changed or gone by something else than typing. */
export const LIBRARY_CHANGED = 'ibid/libraryChanged';

/** What the client says of its editor when the server starts. */
export interface InitializationOptions {
  /** The editor lists the `#` headings of Markdown documents by itself. */
  readonly listsMarkdownHeadings?: boolean;
  /** It wants to hear of changes in the library. */
  readonly followsLibrary?: boolean;
}

export type ViewName = 'acronyms' | 'notes' | 'works';

/** Requests of the client that only this server answers. An answer is null where the document is not known. */
export interface ServerRequests {
  /** The rows of a view: of one paper, or of the whole library. */
  readonly 'ibid/view': { readonly params: InPaper & { readonly view: ViewName }; readonly answer: readonly ViewRow[] };
  readonly 'ibid/status': { readonly params: OfPaper; readonly answer: PaperStatus };
  /** Every reference that leads nowhere, in the order of the text. */
  readonly 'ibid/unresolved': { readonly params: OfPaper; readonly answer: readonly Range[] };
  /** The works that are meant at a place, the likelier first. */
  readonly 'ibid/worksAt': { readonly params: AtPosition; readonly answer: readonly WorkThere[] };
  /** Null where no note can be: inside another. */
  readonly 'ibid/insertNote': { readonly params: AtPosition; readonly answer: NoteEdits };
  /** The list of abbreviations that a paper opens with. */
  readonly 'ibid/abbreviations': { readonly params: OfPaper & { readonly markup: Markup }; readonly answer: string };
  /** The bibliography of one paper or of all, as a list to read. */
  readonly 'ibid/bibliography': { readonly params: InPaper & { readonly markup: Markup }; readonly answer: string };
  /** Text for other programs; of the whole library where no document is named, as for a graph. */
  readonly 'ibid/export': {
    readonly params: InPaper & { readonly what: Exportable; readonly format: FormatName };
    readonly answer: string;
  };
  /** Who cites whom in the whole library; works that fewer papers cite than `leastCited` are left out. */
  readonly 'ibid/graph': {
    readonly params: { readonly acronyms: boolean; readonly leastCited: number };
    readonly answer: SentGraph;
  };
  /** Reads the folders again, all of them; says how many papers there are. */
  readonly 'ibid/reindex': { readonly params: Record<string, never>; readonly answer: { readonly papers: number } };
}

interface OfPaper {
  readonly textDocument: { readonly uri: string };
}

/** Without a document: in the whole library. */
interface InPaper {
  readonly textDocument?: { readonly uri: string };
}

interface AtPosition extends OfPaper {
  readonly position: Position;
}

/** A row of a view; where it leads is a range of a document. */
export interface ViewRow extends Omit<Row, 'target' | 'children'> {
  readonly target: { readonly uri: string; readonly range: Range } | undefined;
  readonly children: readonly ViewRow[];
}

export interface PaperStatus {
  readonly isPaper: boolean;
  readonly words: WordCounts;
  readonly notes: number;
  readonly works: number;
  readonly acronyms: number;
}

export interface WorkThere {
  /** As a line of a bibliography. */
  readonly reference: string;
  readonly uri: string;
  readonly range: Range;
}

export interface NoteEdits {
  /** Of the document whose edits these are. */
  readonly version: number | null;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Where the note's words are to be written, once the edits are made. */
  readonly cursor: Position;
}

/** The citation graph, its places as ranges of documents. */
export interface SentGraph {
  readonly nodes: readonly SentNode[];
  readonly links: readonly SentLink[];
}

export interface SentNode extends Omit<GraphNode, 'place'> {
  readonly place: SentPlace;
}

export interface SentLink extends Omit<GraphLink, 'place'> {
  readonly place: SentPlace;
}

export interface SentPlace {
  readonly uri: string;
  readonly range: Range;
}

/** As in the protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
