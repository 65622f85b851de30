/** The works cited so far, by when each was cited last. */
export class LastCited {
  readonly #times = new Map<number, number>();
  #time = 0;

  constructor(works: readonly number[] = []) {
    for (const work of works) this.add(work);
  }

  add(work: number): void {
    this.#times.set(work, this.#time++);
  }

  /** How many works there are. */
  get size(): number {
    return this.#times.size;
  }

  /** All of them, in the order in which they were first cited. */
  works(): Iterable<number> {
    return this.#times.keys();
  }

  /** Those of the works that were cited, nearest first. */
  nearestFirst(works: Iterable<number>): number[] {
    const cited = [...works].filter((work) => this.#times.has(work));
    return cited.sort((a, b) => this.#times.get(b)! - this.#times.get(a)!);
  }
}
