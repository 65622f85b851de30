/** Lets other messages be heard before going on, behind Node and in a browser's worker. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else nextTask(resolve);
  });
}

/** A browser's timers wait for 4 ms and more; a message to oneself does not. */
function nextTask(task: () => void): void {
  const { port1, port2 } = new MessageChannel();
  const heard = (): void => {
    port1.close();
    task();
  };
  Object.assign(port1, { onmessage: heard });
  port2.postMessage(null);
}
