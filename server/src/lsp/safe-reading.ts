import type { Paper, Structure } from '../paper/paper';
import type { BeginPaper } from './open-papers';

export interface ReadingEvents {
  readonly onBug: (error: unknown) => void;
  /** A paper has been read to its end. */
  readonly onRead: (paper: Paper) => void;
}

/**
 * The reading of a paper in which a bug costs the paper that shows it, not the session: it is told, and the paper is
 * read as if it were empty.
 */
export class SafeReading {
  #reading: ReturnType<BeginPaper>;
  readonly #beginEmpty: () => ReturnType<BeginPaper>;
  readonly #events: ReadingEvents;

  constructor(begin: (text: string) => ReturnType<BeginPaper>, text: string, events: ReadingEvents) {
    this.#beginEmpty = () => begin('');
    this.#events = events;
    try {
      this.#reading = begin(text);
    } catch (error) {
      events.onBug(error);
      this.#reading = begin('');
    }
  }

  get structure(): Structure {
    return this.#reading.structure;
  }

  step(): boolean {
    return this.#attempt(() => this.#reading.step());
  }

  paper(): Paper {
    const paper = this.#attempt(() => this.#reading.paper());
    this.#events.onRead(paper);
    return paper;
  }

  #attempt<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.#events.onBug(error);
      this.#reading = this.#beginEmpty();
      return work();
    }
  }
}
