/**
 * A function that remembers what it gave for a value, as long as `given` is the same. Values are told apart by their
 * identity: what is found in a paragraph that did not change is found once, however often the paper around it is read
 * again. Weak: a value that nobody holds any longer takes along what was remembered of it.
 *
 * @param same tells whether one `given` is as good as another
 */
export function remembering<Value extends object, Result, Given = void>(
  compute: (value: Value, given: Given) => Result,
  same: (one: Given, other: Given) => boolean = Object.is,
): (value: Value, given: Given) => Result {
  const known = new WeakMap<Value, { readonly given: Given; readonly result: Result }>();
  return (value, given) => {
    const last = known.get(value);
    if (last && same(last.given, given)) return last.result;
    const result = compute(value, given);
    known.set(value, { given, result });
    return result;
  };
}
