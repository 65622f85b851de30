import type { Skipped } from '../source';

/** An editor's own file system, asked for many things in one message. Files and folders go by URI. */
export interface EditorFiles {
  /** What each of the folders holds; undefined for one that cannot be listed. */
  list(folders: readonly string[]): Promise<readonly (readonly FolderEntry[] | undefined)[]>;
  /** The bytes of each of the files, or why there are none. */
  read(files: readonly string[]): Promise<readonly FileBytes[]>;
}

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

export type FileBytes = { readonly bytes: Uint8Array } | { readonly skipped: Skipped };
