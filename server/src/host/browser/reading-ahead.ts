import { giveWay } from '../give-way';
import type { EditorFiles, FileBytes } from './editor-files';

/** Reads files that will be asked for one after the other many to a message. */
export class ReadingAhead {
  readonly #files: EditorFiles;
  /** What is still to be asked for, in that order. */
  #expected = new Set<string>();
  /** What came along with another file. */
  readonly #kept = new Map<string, Promise<FileBytes>>();

  constructor(files: EditorFiles) {
    this.#files = files;
  }

  expect(uris: readonly string[]): void {
    this.#expected = new Set(uris);
    this.#kept.clear();
  }

  async read(uri: string): Promise<FileBytes> {
    if (!this.#kept.has(uri)) this.#fetch(uri);
    const reading = this.#kept.get(uri)!;
    this.#kept.delete(uri);
    await giveWay();
    return reading;
  }

  #fetch(uri: string): void {
    const others = this.#expected.delete(uri) ? [...this.#expected].slice(0, BATCH - 1) : [];
    const batch = [uri, ...others];
    const answers = this.#files.read(batch);
    for (const [index, file] of batch.entries()) {
      this.#expected.delete(file);
      this.#kept.set(
        file,
        answers.then((read) => read[index] ?? NO_ANSWER),
      );
    }
  }
}

/** Files in one message: some hundred kilobytes as a rule, some megabytes at most. */
const BATCH = 32;

const NO_ANSWER: FileBytes = { skipped: { reason: 'gone', detail: 'the editor said nothing of it' } };
