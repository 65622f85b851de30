/**
 * When something was last heard of files: that they were made, changed or deleted. What was read of a file before the
 * last news of it is out of date, whoever has read it.
 */
export class FileNews {
  #latest = 0;
  readonly #files = new Map<string, number>();
  /** By URI, with a slash at the end. */
  readonly #folders = new Map<string, number>();

  /** The number of the news that came last. */
  get latest(): number {
    return this.#latest;
  }

  /** Takes in that something has happened to a file; the number of the news. */
  ofFile(uri: string): number {
    this.#files.set(uri, ++this.#latest);
    return this.#latest;
  }

  /** Takes in that a folder is gone. */
  ofFolder(folder: string): void {
    this.#folders.set(folder, ++this.#latest);
  }

  /** Whether news of a file, or of a folder that held it, has come since. */
  isNewer(uri: string, since: number): boolean {
    if ((this.#files.get(uri) ?? 0) > since) return true;
    return [...this.#folders].some(([folder, number]) => number > since && uri.startsWith(folder));
  }
}
