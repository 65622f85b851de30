import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/**
 * Runs `work` with a temporary folder of its own and ends the process with the exit code that it returns. Whatever
 * happens (an error, Ctrl-C, a hang), what was registered with `defer` is undone, latest first, and the folder goes.
 *
 * @param {(session: { temp: string, defer: (undo: () => unknown) => void }) => Promise<number>} work
 * @param {number} [minutes] how long it may take; no limit where left out
 */
export async function session(work, minutes) {
  const temp = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ibid-')));
  const undos = [() => fs.rmSync(temp, { recursive: true, force: true, maxRetries: 5 })];
  let code;
  try {
    code = await Promise.race([work({ temp, defer: (undo) => undos.push(undo) }), interrupted(), timedOut(minutes)]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    code = error.exitCode ?? 1;
  }
  for (const undo of undos.reverse()) {
    try {
      await undo();
    } catch (error) {
      console.error(`while ending: ${error.message}`);
    }
  }
  process.exit(code);
}

/** Settles when the process is told to end; fails on an error that nothing else catches. */
function interrupted() {
  process.stdout.on('error', () => {}); // whoever reads our words may end before we do
  return new Promise((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => resolve(130));
    }
    process.on('uncaughtException', reject);
    process.on('unhandledRejection', reject);
  });
}

function timedOut(minutes) {
  return new Promise((_, reject) => {
    if (minutes !== undefined) {
      const late = Object.assign(new Error(`Timed out after ${minutes} minutes.`), { exitCode: 124 });
      setTimeout(() => reject(late), minutes * 60_000).unref();
    }
  });
}
