import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { errorText } from './error-text';
import { LibraryNotReady } from './library-views';

export interface Guarded {
  readonly name: string;
  readonly token: CancellationToken;
  /** Settles when the library may be asked. */
  readonly ready: () => Promise<void>;
  /** What must not change while the request waits: the version of its document. */
  readonly version: () => number | undefined;
  readonly log: (line: string) => void;
}

/**
 * Answers one request: waits where the library is not ready and asks again, says so where the request was cancelled
 * or its document changed meanwhile, and logs a bug and answers null, so that the server goes on.
 */
export async function guard<Answer>(request: Guarded, answer: () => Answer | Promise<Answer>): Promise<Answer | null> {
  const version = request.version();
  for (;;) {
    throwIfCancelled(request.token);
    try {
      const answered = await answer();
      throwIfCancelled(request.token);
      if (request.version() !== version) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document changed');
      return answered;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      if (!(error instanceof LibraryNotReady)) {
        request.log(`${request.name}: ${errorText(error)}`);
        return null;
      }
      await unlessCancelled(request.token, request.ready());
    }
  }
}

export function throwIfCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Waits for `work`, or until the request is cancelled. */
async function unlessCancelled(token: CancellationToken, work: Promise<void>): Promise<void> {
  let stop: { dispose(): void } | undefined;
  const cancel = new Promise<void>((resolve) => {
    stop = token.onCancellationRequested(() => resolve());
  });
  await Promise.race([work, cancel]);
  stop?.dispose();
}
