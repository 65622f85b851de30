import type { EditorFiles } from './editor-files';
import { canonicalUri } from './uris';

/**
 * Whether the files that papers link to are there. An editor cannot say so at once: a file counts as there until the
 * editor has said no.
 */
export class LinkedFiles {
  readonly #files: EditorFiles;
  readonly #onChanged: () => void;
  readonly #known = new Map<string, { readonly isThere: boolean; readonly asked: number }>();

  constructor(files: EditorFiles, onChanged: () => void) {
    this.#files = files;
    this.#onChanged = onChanged;
  }

  exists(uri: string): boolean {
    const known = this.#known.get(uri) ?? { isThere: true, asked: 0 };
    if (Date.now() - known.asked > FRESH) {
      this.#known.set(uri, { isThere: known.isThere, asked: Date.now() });
      void this.#ask(uri, known.isThere);
    }
    return known.isThere;
  }

  async #ask(uri: string, before: boolean): Promise<void> {
    const canonical = canonicalUri(uri);
    const folder = canonical.slice(0, canonical.lastIndexOf('/'));
    const name = canonical.slice(folder.length + 1);
    const [entries] = await this.#files.list([folder]);
    const isThere = entries?.some((entry) => encodeURIComponent(entry.name) === name) ?? false;
    this.#known.set(uri, { isThere, asked: Date.now() });
    if (isThere !== before) this.#onChanged();
  }
}

/** Milliseconds for which an answer holds. */
const FRESH = 5000;
