// A web worker has no `node:assert`.

export function equal(actual: unknown, expected: unknown): void {
  const [left, right] = [show(actual), show(expected)];
  if (left !== right) throw new Error(`expected ${right}, got ${left}`);
}

/** Holds where every one of the words stands in the text. */
export function includes(text: string, ...words: readonly string[]): void {
  const missing = words.filter((word) => !text.includes(word));
  if (missing.length > 0) throw new Error(`expected ${missing.map(show).join(', ')} in ${show(text)}`);
}

export function isTrue(condition: boolean, otherwise: string): void {
  if (!condition) throw new Error(otherwise);
}

/** Tries again until it no longer throws, and gives what it returns; throws as it last did when the time is over. */
export async function eventually<T>(attempt: () => T | Promise<T>, seconds = 15): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
