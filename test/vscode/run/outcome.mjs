/** What the suite puts before each line of its own, to tell it from the rest of the window's log. */
const MARK = /^\s*mocha\| ?/;

/**
 * Reads a test run's lines: prints the suite's own, keeps the others for the case that it fails, and gives the verdict.
 */
export function readOutcome() {
  const log = [];
  let counts;
  const take = (line) => {
    const mark = MARK.exec(line);
    if (!mark) {
      log.push(line);
      return;
    }
    const words = line.slice(mark[0].length);
    if (words.startsWith('@@counts ')) {
      counts = JSON.parse(words.slice('@@counts '.length));
    } else {
      console.log(words);
    }
  };
  /** The exit code to end with; a run that executed nothing is no success. Prints the line of counts. */
  const verdict = (code) => {
    const passed = counts?.passes ?? 0;
    const failed = (counts?.failures ?? 0) + (counts === undefined || passed === 0 ? 1 : 0);
    const green = code === 0 && failed === 0;
    if (!green) {
      console.error(`--- the window's log, its last lines ---\n${log.slice(-60).join('\n')}\n---`);
      console.error(counts ? `The test run ended with ${code}.` : 'The test run ended without having run a test.');
    }
    console.log(
      `${passed} passed, ${green ? 0 : Math.max(failed, 1)} failed${counts?.pending ? `, ${counts.pending} skipped` : ''}`,
    );
    return green ? 0 : code || 1;
  };
  return { take, verdict };
}
