/**
 * What other papers say against a paper: the values that at least as many of them give as give the paper's own, the most
 * frequent first. Empty where the paper is in the majority: then it has nothing to mend.
 *
 * @param others what each other paper says
 */
export function outvoting<Value>(own: Value, others: readonly Value[]): readonly Vote<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of others) counts.set(value, (counts.get(value) ?? 0) + 1);
  const agreeing = 1 + (counts.get(own) ?? 0);
  return [...counts]
    .filter(([value, count]) => value !== own && count >= agreeing)
    .sort(([, a], [, b]) => b - a)
    .map(([value, count]) => ({ value, isTie: count === agreeing }));
}

export interface Vote<Value> {
  readonly value: Value;
  /** As many papers say the one as the other. */
  readonly isTie: boolean;
}
