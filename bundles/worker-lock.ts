/**
 * Settles when the worker holds a lock under its name: it keeps it for as long as it lives, and server-worker.ts of the
 * client waits for it.
 */
export async function holdLock(): Promise<void> {
  const name = /ibid-[\da-z]+(?= |$)/.exec(self.name)?.[0]; // "WorkerExtensionHost -> ibid-k3f9… https://…"
  const { locks } = navigator;
  if (name && locks) await new Promise<void>((resolve) => void locks.request(name, () => forever(resolve)));
}

function forever(begun: () => void): Promise<never> {
  begun();
  return new Promise(() => {});
}

declare const self: { readonly name: string };

declare const navigator: {
  readonly locks?: { readonly request: (name: string, granted: () => Promise<never>) => Promise<void> };
};
