import type { FileText, PaperSource } from '../../server/src/host/source';

/** Files in memory, for tests of the server: a text, or the reason why the file cannot be read. */
export class MemorySource implements PaperSource {
  readonly files: Map<string, string | FileText>;
  /** Listing waits for this. */
  gate: Promise<void> = Promise.resolve();

  constructor(files: Readonly<Record<string, string | FileText>> = {}) {
    this.files = new Map(Object.entries(files));
  }

  /** How often the files were listed. */
  lists = 0;

  async list(folder: string): Promise<{ files: readonly string[]; skipped: readonly never[] }> {
    this.lists++;
    await this.gate;
    return { files: [...this.files.keys()].filter((uri) => uri.startsWith(folder)).sort(), skipped: [] };
  }

  async admits(folder: string, _patterns: unknown, uri: string): Promise<boolean> {
    return uri.startsWith(folder);
  }

  async read(uri: string): Promise<FileText> {
    const file = this.files.get(uri);
    if (file === undefined) return { skipped: { reason: 'gone', detail: 'no such file' } };
    return typeof file === 'string' ? { text: file } : file;
  }

  exists(uri: string): boolean {
    return this.files.has(uri);
  }

  canonical(uri: string): string {
    return decodeURIComponent(uri);
  }
}
