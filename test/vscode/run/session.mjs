import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';

/**
 * A temporary folder, and what has to be undone at the end.
 *
 * @returns `temp`; `defer(undo)`; `close`, which undoes all, latest first, and then takes the folder away
 */
export function openSession() {
  const temp = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'ibid-')));
  const undos = [() => fs.rmSync(temp, { recursive: true, force: true, maxRetries: 5 })];
  const close = async () => {
    for (const undo of undos.splice(0).reverse()) {
      try {
        await undo();
      } catch (error) {
        console.error(`While ending: ${error.message}`);
      }
    }
  };
  return { temp, defer: (undo) => undos.push(undo), close };
}

/**
 * Runs `work` in a session and ends the process with the exit code that it returns, whatever happens meanwhile: an
 * error, Ctrl-C, a hang.
 *
 * @param {(session: { temp: string, defer: (undo: () => unknown) => void }) => Promise<number>} work
 * @param options `minutes` that it may take, without limit where left out; `interrupted`: the exit code of Ctrl-C
 */
export async function session(work, { minutes, interrupted = 130 } = {}) {
  const { temp, defer, close } = openSession();
  let code;
  try {
    code = await Promise.race([work({ temp, defer }), ended(interrupted), timedOut(minutes)]);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    code = error.exitCode ?? 1;
  }
  await close();
  process.exit(code);
}

/** Settles when the process is told to end; fails on an error that nothing else catches. */
function ended(code) {
  process.stdout.on('error', () => {}); // whoever reads our words may end before we do
  return new Promise((resolve, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.on(signal, () => resolve(code));
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
