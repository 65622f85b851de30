import { format } from 'node:util';

/**
 * Ties a page to VS Code's own test driver: a window that was given tests calls two functions where the page has them,
 * one for each line of its log and one at the end.
 *
 * @param take gets each line
 * @returns the exit code of the tests, once they have ended
 */
export async function driveTests(page, take) {
  page.on('pageerror', (error) => take(`page error: ${error.message}`));
  await page.exposeFunction('codeAutomationLog', (_type, values) => {
    for (const line of format(...values).split('\n')) {
      take(line);
    }
  });
  const crashed = new Promise((_, reject) => page.on('crash', () => reject(new Error('The page crashed.'))));
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  return { ended: Promise.race([ended, crashed]) };
}
