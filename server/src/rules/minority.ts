/**
 * Whether what a paper says stands against what others say: they disagree, and no fewer of them agree among themselves
 * than agree with it. Whoever is in the majority has nothing to mend.
 *
 * @param others what each other paper says
 */
export function isMinority<Value>(own: Value, others: readonly Value[]): boolean {
  const counts = new Map<Value, number>();
  for (const value of others) counts.set(value, (counts.get(value) ?? 0) + 1);
  const agreeing = 1 + (counts.get(own) ?? 0);
  return [...counts].some(([value, count]) => value !== own && count >= agreeing);
}
