import { formatOf } from '../library/bibliography/format';

/** Where papers come from: the disk behind Node, or an editor's own file system. Files go by URI. */
export interface PaperSource {
  /** The files under a folder that the patterns admit, sorted by URI. */
  list(folder: string, patterns: FilePatterns): Promise<Listing>;
  /** Whether `list` would give this file, which need not be there (any more). */
  admits(folder: string, patterns: FilePatterns, uri: string): Promise<boolean>;
  read(uri: string): Promise<FileText>;
  /** Says that these files will be read next, in this order, where reading them together is quicker. */
  expect?(uris: readonly string[]): void;
  /** One spelling for a file's URI; clients differ in what they escape. */
  canonical(uri: string): string;
  /** Whether there is a file of that URI, for links that lead to one. */
  exists(uri: string): boolean;
}

/** Glob patterns relative to the folder, with `/` between folders. */
export interface FilePatterns {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface Listing {
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly skipped: readonly SkippedFile[];
}

export interface SkippedFile {
  readonly uri: string;
  readonly skipped: Skipped;
}

/** The text of a file, decoded, or why there is none. */
export type FileText = { readonly text: string } | { readonly skipped: Skipped };

export interface Skipped {
  readonly reason: 'too-large' | 'binary' | 'gone' | 'unreadable';
  /** For a log or a terminal: `7.2 MB`, `EACCES: permission denied`. */
  readonly detail: string;
}

/** Markdown and plain text, as writers name them. */
export const PAPER_FILES: FilePatterns = { include: ['**/*.{md,markdown,qmd,rmd,txt}'], exclude: [] };

/** Bibliography files that are found without being named. JSON and YAML hold anything, so only these names count. */
export const BIBLIOGRAPHY_FILES: readonly string[] = ['**/*.{bib,ris}', '**/{references,bibliography}.{json,yaml,yml}'];

/** The largest text that is read, in bytes of a file or UTF-16 units of a document. A long book is below 2 MB. */
export const LARGEST_TEXT = 5_000_000;

/** The largest file that is read, in bytes. A bibliography file may hold a life's reading. */
export function largestFile(uri: string): number {
  return formatOf(uri) ? 50_000_000 : LARGEST_TEXT;
}

/** Files that hold papers and that nobody reads; a work may lead to one. */
export const DOCUMENT_FILES: readonly string[] = ['**/*.{pdf,docx}'];

export function isDocumentFile(uri: string): boolean {
  return /\.(?:pdf|docx)$/i.test(uri);
}
