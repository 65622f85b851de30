import type { Chain } from '../chain';
import { addTo } from '../grouping';
import type { Note } from '../paper';
import { LastCited } from './last-cited';
import { type Source, type Standing, worksOf } from './standing';

/**
 * What stands before a point of a paper's notes, in order: the sources that the note in hand has cited so far, what the
 * note before it in its series cites, what every earlier note cites, and the works cited up to here. It is kept while
 * the notes are walked, so that each back-reference is answered from what a reader has read by then.
 */
export class Ledger {
  /** The works that notes have cited. */
  readonly cited = new LastCited();
  /** The works of the bibliography, which any note may call by name. */
  readonly listed: LastCited;
  /** Both: what was cited is nearer than what is only listed. */
  readonly callable: LastCited;
  readonly #notes: readonly Note[];
  readonly #ahead: readonly Standing[];
  readonly #skipsComments: boolean;
  readonly #byPage: boolean;
  readonly #indexes = new Map<string, number[]>();
  /** By series, what its last note that counts cites. */
  readonly #last = new Map<string, Standing>();
  readonly #standings: Standing[] = [];
  #here: Source[] = [];
  #chain: Chain | undefined;

  constructor(notes: readonly Note[], { listed, skipsComments, isByPage, ahead }: Habits) {
    this.listed = new LastCited(listed);
    this.callable = new LastCited(listed);
    this.#notes = notes;
    this.#skipsComments = skipsComments;
    this.#byPage = isByPage;
    this.#ahead = ahead;
    notes.forEach(({ label }, index) => void addTo(this.#indexes, label, index));
  }

  /** What the note in hand has cited so far. */
  get here(): readonly Source[] {
    return this.#here;
  }

  /** What the note before it in its series cites. */
  get before(): Standing | undefined {
    return this.#last.get(this.#chainOf(this.#notes[this.#index]!));
  }

  /** What each note cites, as far as the walk has come. */
  get standings(): readonly Standing[] {
    return this.#standings;
  }

  /**
   * What the earlier note of that number cites: the one of this series, else, where the series has no such number, the
   * nearest of the series before. With `otherSeries` another chapter is meant.
   */
  above(label: string, otherSeries = false): Standing | undefined {
    const all = this.#indexes.get(label) ?? [];
    const own = all.filter((index) => this.#isInSeries(index));
    const candidates = otherSeries || own.length === 0 ? all.filter((index) => !this.#isInSeries(index)) : own;
    const index = candidates.findLast((each) => each < this.#index);
    return index === undefined ? undefined : this.#standings[index];
  }

  /** What the later note of that number cites, in this series or a later one. */
  below(label: string): Standing | undefined {
    const later = (this.#indexes.get(label) ?? []).filter((index) => index > this.#index);
    const index = later.find((each) => this.#isInSeries(each)) ?? later[0];
    return index === undefined ? undefined : (this.#ahead[index] ?? UNREAD);
  }

  /**
   * The note in hand cites one more source. `chain` are the notes that led to it, where a back-reference did. What is
   * only pointed at (`infra`) is given later: no op. cit. means it yet.
   */
  cite(source: Source, chain?: Chain, isGiven = true): void {
    if (this.#here.length === 0) this.#chain = chain;
    this.#here.push(source);
    if (!isGiven) return;
    for (const work of worksOf([source])) {
      if (source.kind === 'several') continue;
      this.cited.add(work);
      this.callable.add(work);
    }
  }

  /** The note in hand ends; the next one begins. */
  turn(): void {
    const note = this.#notes[this.#index]!;
    const standing = { label: note.label, sources: this.#here, chain: this.#chain };
    this.#standings.push(standing);
    if (this.#here.length > 0 || !this.#skipsComments) this.#last.set(this.#chainOf(note), standing);
    this.#here = [];
    this.#chain = undefined;
  }

  get #index(): number {
    return this.#standings.length;
  }

  /** In which notes follow one another: the series, or all of a kind where each page starts anew. */
  #chainOf(note: Note): string {
    return this.#byPage ? kindOf(note) : seriesOf(note);
  }

  #isInSeries(index: number): boolean {
    return seriesOf(this.#notes[index]!) === seriesOf(this.#notes[this.#index]!);
  }
}

/** What is known of a paper's notes before they are walked. */
interface Habits {
  /** The works of the bibliography. */
  readonly listed: readonly number[];
  /** A note that cites nothing is passed over; else it breaks a chain of Ibid. */
  readonly skipsComments: boolean;
  /** The numbers start again on each page. */
  readonly isByPage: boolean;
  /** What all notes cite, where an earlier walk has told, for `infra`. */
  readonly ahead: readonly Standing[];
}

/** A note ahead that no walk has come to yet. */
const UNREAD: Standing = { label: '', sources: [{ kind: 'unknown', reason: 'unknown-source' }] };

function seriesOf(note: Note): string {
  return `${note.series} ${kindOf(note)}`;
}

/** Starred notes and numbered ones do not follow one another. */
function kindOf({ label }: Note): string {
  return /[A-Za-z0-9]/.test(label) ? 'numbered' : 'starred';
}
