import { spawn } from 'node:child_process';

/**
 * Starts a program in a process group of its own, so that what it starts ends with it.
 *
 * @param options `env`; `grace`: the milliseconds that the group has to end by itself
 * @returns the child, and `stop`, which asks the group to end and then makes it
 */
export function start(command, args, { env = process.env, grace = 3000 } = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, detached: true });
  const ended = new Promise((resolve) => child.on('close', resolve).on('error', resolve));
  const stop = async () => {
    const end = Date.now() + grace;
    signal(child.pid, 'SIGTERM');
    while (signal(child.pid, 0) && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    signal(child.pid, 'SIGKILL');
  };
  return { child, ended, stop };
}

/** Sends a signal to all of a group (0 only asks); whether there is anybody left in it. */
function signal(group, name) {
  try {
    process.kill(-group, name);
    return true;
  } catch {
    return false;
  }
}

/** Calls `take` with each whole line of a stream. */
export function eachLine(stream, take) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop();
    for (const line of lines) {
      take(line);
    }
  });
  stream.on('end', () => rest && take(rest));
}
