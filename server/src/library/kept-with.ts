/** A function that computes its result for a value once, and keeps it as long as the value is there. */
export function keptWith<Value extends object, Result>(compute: (value: Value) => Result): (value: Value) => Result {
  const kept = new WeakMap<Value, { readonly result: Result }>();
  return (value) => {
    const known = kept.get(value) ?? { result: compute(value) };
    kept.set(value, known);
    return known.result;
  };
}
