/**
 * A function that remembers what it gave for a value, as long as `given` is the same. Values are told apart by their
 * identity: what is found in a paragraph that did not change is found once, however often the paper around it is read
 * again. Outside `rememberedBy` it remembers nothing.
 *
 * @param same tells whether one `given` is as good as another
 */
export function remembering<Value extends object, Result, Given = void>(
  compute: (value: Value, given: Given) => Result,
  same: (one: Given, other: Given) => boolean = Object.is,
): (value: Value, given: Given) => Result {
  return (value, given) => {
    if (!memory) return compute(value, given);
    const known = knownOf(memory, compute) as WeakMap<Value, { readonly given: Given; readonly result: Result }>;
    const last = known.get(value);
    if (last && same(last.given, given)) return last.result;
    const result = compute(value, given);
    known.set(value, { given, result });
    return result;
  };
}

/**
 * A function that remembers what it gave last, for what is made of many values: it is made again when one of them is
 * another. Outside `rememberedBy` it remembers nothing.
 *
 * @param keyOf everything that the result follows from: texts, numbers, and objects that stay the same while what they
 * say does
 */
export function rememberingLast<Inputs extends readonly unknown[], Result>(
  compute: (...inputs: Inputs) => Result,
  keyOf: (...inputs: Inputs) => readonly unknown[],
): (...inputs: Inputs) => Result {
  return (...inputs) => {
    if (!memory) return compute(...inputs);
    const key = keyOf(...inputs);
    const last = memory.get(compute) as { readonly key: readonly unknown[]; readonly result: Result } | undefined;
    if (last && areSame(last.key, key)) return last.result;
    const result = compute(...inputs);
    memory.set(compute, { key, result });
    return result;
  };
}

function areSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

/**
 * Does work with what is remembered of one document. It lives as long as its owner (the cache of an open document), and
 * what is remembered of a value no longer than the value: papers that only lie in the library carry none of it.
 */
export function rememberedBy<Result>(owner: object, work: () => Result): Result {
  const outer = memory;
  memory = memories.get(owner);
  if (!memory) {
    memory = new Map();
    memories.set(owner, memory);
  }
  try {
    return work();
  } finally {
    memory = outer;
  }
}

/** For each function what it gave: by value, or last. */
type Memory = Map<unknown, unknown>;

const memories = new WeakMap<object, Memory>();

/** The memory that is worked with now. */
let memory: Memory | undefined;

function knownOf(memory: Memory, compute: unknown): WeakMap<object, unknown> {
  const known = memory.get(compute);
  if (known) return known as WeakMap<object, unknown>;
  const empty = new WeakMap<object, unknown>();
  memory.set(compute, empty);
  return empty;
}
