/** Values that take time to make and room to keep: only those that were asked for last are kept. */
export class LastUsed<Key, Value> {
  readonly #most: number;
  /** The one that was asked for last comes last. */
  readonly #kept = new Map<Key, Value>();

  /** @param most how many are kept */
  constructor(most: number) {
    this.#most = most;
  }

  /** The value of that key, made where it is not kept. */
  get(key: Key, make: () => Value): Value {
    const kept = this.#kept.get(key);
    const value = kept === undefined ? make() : kept;
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#most) this.#kept.delete(oldest!);
    return value;
  }
}
