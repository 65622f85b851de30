// What the server and the client of this project say to one another besides the protocol. Types and names only:
// both sides import this file, and it imports nothing that one of them lacks.

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

/** What the client says of its editor when the server starts. */
export interface InitializationOptions {
  /** The editor lists the `#` headings of Markdown documents by itself. */
  readonly listsMarkdownHeadings?: boolean;
}
