/**
 * The notes that lead from a back-reference to the full citation, nearest first. A chain that goes by way of another
 * shares it, so that all of a run of _Ibid._ take no more room than the longest of them.
 */
export interface Chain {
  /** Of the nearest note. */
  readonly label: string;
  readonly rest: Chain | undefined;
}

/** The chain of the notes with these labels, nearest first. */
export function chainOf(labels: readonly string[]): Chain | undefined {
  return labels.reduceRight<Chain | undefined>((rest, label) => ({ label, rest }), undefined);
}

/** The labels of a chain's notes, nearest first; none of no chain. */
export function labelsOf(chain: Chain | undefined): readonly string[] {
  const labels: string[] = [];
  for (let at = chain; at; at = at.rest) labels.push(at.label);
  return labels;
}
