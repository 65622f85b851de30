/**
 * Put before each line of the suite's own, so that whoever runs it can tell them from the rest of the window's log.
 * Must agree with `../run/outcome.mjs`.
 */
const MARK = 'mocha| ';

/** The part of mocha that both of its builds have. */
interface Reporters {
  readonly reporters: { readonly Base: { consoleLog: (...values: unknown[]) => void } };
}

interface Runner {
  readonly stats?: { readonly passes: number; readonly failures: number; readonly pending: number };
  on(event: 'fail', listener: (test: unknown, error: Error) => void): unknown;
  on(event: 'end', listener: () => void): unknown;
}

/** Marks what mocha prints. */
export function markLines({ reporters }: Reporters): void {
  reporters.Base.consoleLog = (pattern: unknown = '', ...values: unknown[]) => {
    const filled = String(pattern).replace(/%[sd]/g, () => String(values.shift() ?? '')); // "  %s passing (%s)"
    for (const line of filled.split('\n')) console.log(MARK + line);
  };
}

/** Ends with a line of counts, so that a run that executed nothing cannot pass for a green one. */
export function finish(runner: Runner): Promise<void> {
  // A run that hangs later must not hide it.
  runner.on('fail', (_test, { message }) => console.log(`${MARK}       ${message.slice(0, 1000)}`));
  return new Promise((resolve, reject) => {
    runner.on('end', () => {
      const { passes = 0, failures = 0, pending = 0 } = runner.stats ?? {};
      console.log(`${MARK}@@counts ${JSON.stringify({ passes, failures, pending })}`);
      const settle = (): void => (failures > 0 || passes === 0 ? reject(new Error(`${failures} failed`)) : resolve());
      setTimeout(settle, 200);
    });
  });
}
