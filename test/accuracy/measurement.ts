/** Something that is measured: what it asks, on which texts, and how an answer counts. */
export interface Measurement {
  readonly title: string;
  /** The texts and their labels, by their public name, and who labeled them. */
  readonly set: string;
  /** What counts as right. */
  readonly method: string;
  /** What the simplest rival does, where there is one. */
  readonly rival?: string;
  /** A figure that others have published for this task, with its source. */
  readonly published?: string;
  /** The rows; undefined where the data is not here. */
  measure(): readonly Row[] | undefined;
}

/** One line of a table. Figures are of 100, by name: `precision`, `recall`, `F1`, `right`. */
export interface Row {
  readonly name: string;
  /** How many cases the labels hold: one of them is the step in which a figure can move. */
  readonly cases: number;
  readonly ours: Figures;
  readonly rival?: Figures;
}

export type Figures = Readonly<Record<string, number>>;

/** How many things were right, how many were given, and how many were wanted. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

export function newTally(): Tally {
  return { right: 0, given: 0, wanted: 0 };
}

/** Counts what is given against what is wanted; both are sets of keys. */
export function count(tally: Tally, wanted: Iterable<string>, given: Iterable<string>): void {
  const truth = new Set(wanted);
  const answers = new Set(given);
  tally.wanted += truth.size;
  tally.given += answers.size;
  for (const answer of answers) if (truth.has(answer)) tally.right++;
}

/** Precision, recall and their harmonic mean; the mean of several tallies is taken before F1 (macro average). */
export function figuresOf(...tallies: readonly Tally[]): Figures {
  const mean = (of: 'given' | 'wanted') =>
    tallies.reduce((sum, tally) => sum + percent(tally.right, tally[of]), 0) / tallies.length;
  const [precision, recall] = [mean('given'), mean('wanted')];
  return { precision, recall, F1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The share of cases that are right. */
export function shareOf(right: number, cases: number): Figures {
  return { right: percent(right, cases) };
}

/** With nothing given or wanted, nothing is wrong. */
function percent(part: number, whole: number): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
