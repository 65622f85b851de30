/** What all papers say that acronyms stand for, and whose works wait for it: those by authors who go by their letters. */
export class Glossary {
  readonly #longForms: (key: string) => readonly string[];
  /** By key, as it was told last. */
  readonly #told = new Map<string, string>();
  /** The URIs of the papers that have asked, by key. */
  readonly #asking = new Map<string, Set<string>>();

  /** @param longForms the long forms of an acronym today, by its key, in an order that does not depend on the papers' */
  constructor(longForms: (key: string) => readonly string[]) {
    this.#longForms = longForms;
  }

  /** Tells a paper, and notes that it has asked. */
  tell(uri: string, key: string): readonly string[] {
    const asking = this.#asking.get(key) ?? new Set();
    this.#asking.set(key, asking.add(uri));
    const longForms = this.#longForms(key);
    this.#told.set(key, longForms.join('\n'));
    return longForms;
  }

  /** The papers that were told something else of one of these keys than they would be told today. */
  misled(keys: Iterable<string>): readonly string[] {
    return [...keys].flatMap((key) => {
      const asking = this.#asking.get(key);
      return asking && this.#told.get(key) !== this.#longForms(key).join('\n') ? [...asking] : [];
    });
  }
}
