import type { Paper } from '../paper/paper';

/** When the writer agrees with what the back-references of a paper mean: on saving it, by the fix alone, or never asked. */
export type Guard = 'save' | 'accept' | 'off';

/**
 * The papers as their writers last agreed with them: as they were opened, saved, or accepted by the fix. Only a text is
 * kept until somebody compares with it.
 */
export class AcceptedPapers {
  readonly #read: (uri: string, text: string) => Paper;
  readonly #kept = new Map<string, Kept>();

  constructor(read: (uri: string, text: string) => Paper) {
    this.#read = read;
  }

  has(uri: string): boolean {
    return this.#kept.has(uri);
  }

  /** All that the text says is agreed with. */
  acceptText(uri: string, text: string): void {
    this.#kept.set(uri, { text, paper: undefined });
  }

  /** The paper as it is, or with meanings that its text alone does not have. */
  accept(paper: Paper): void {
    this.#kept.set(paper.uri, { text: paper.text, paper });
  }

  /** What to compare today's paper with. */
  paper(today: Paper): Paper | undefined {
    const kept = this.#kept.get(today.uri);
    if (!kept) return undefined;
    kept.paper ??= kept.text === today.text ? today : this.#read(today.uri, kept.text);
    return kept.paper;
  }

  drop(uri: string): void {
    this.#kept.delete(uri);
  }

  /** Papers are read otherwise than before. */
  readAgain(): void {
    for (const kept of this.#kept.values()) kept.paper = undefined;
  }
}

interface Kept {
  readonly text: string;
  /** Undefined until somebody asks. */
  paper: Paper | undefined;
}
