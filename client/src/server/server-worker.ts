/**
 * A web worker that is the language server. A browser does not say that a worker has died; but this one holds a lock
 * under its name for as long as it lives (bundles/worker-lock.ts), and who waits for that lock gets it then.
 */
export class ServerWorker {
  readonly #name = `ibid-${Math.random().toString(36).slice(2)}`;
  readonly port: Worker;
  /** Settles when the worker listens; it says so once. */
  readonly ready: Promise<void>;
  #stopped = false;

  /** @param script bundles/ibid.ts, which without a `require` is the server; what it loads besides stands beside it */
  constructor(script: string) {
    this.port = new Worker(script, { name: `${this.#name} ${script}` });
    this.ready = new Promise((resolve) => {
      this.port.addEventListener('message', () => resolve(), { once: true });
    });
  }

  /** Calls back when the worker, once ready, has died by itself. */
  whenGone(gone: () => void): void {
    void navigator.locks?.request(this.#name, () => {
      if (!this.#stopped) gone();
    });
  }

  stop(): void {
    this.#stopped = true;
    this.port.terminate();
  }
}

/** What VS Code's extension host in a browser has of the web's workers. */
declare class Worker {
  constructor(script: string, options: { readonly name: string });
  addEventListener(type: 'message', listener: () => void, options: { readonly once: boolean }): void;
  terminate(): void;
}

/** A page that came over an unsafe connection has no manager of locks. */
declare const navigator: {
  readonly locks?: { readonly request: (name: string, granted: () => void) => Promise<void> };
};
