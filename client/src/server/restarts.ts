import { commands, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { words } from '../words';

/** Starts a server that has stopped again, and says so; gives up where it stops again and again. */
export class Restarts implements ErrorHandler {
  readonly #stops: number[] = [];

  error(): { readonly action: ErrorAction } {
    return { action: ErrorAction.Continue };
  }

  closed(): CloseHandlerResult {
    this.#stops.push(Date.now());
    if (isTooOften(this.#stops, Date.now())) {
      void offerRestart();
      return { action: CloseAction.DoNotRestart, message: words.server.gaveUp, handled: true };
    }
    return { action: CloseAction.Restart, message: words.server.restarted };
  }
}

/** Whether a server has stopped so often of late that starting it once more is no help. Milliseconds. */
export function isTooOften(stops: readonly number[], now: number): boolean {
  return stops.filter((stop) => now - stop < LATELY).length > MOST_STOPS;
}

const LATELY = 3 * 60_000;
const MOST_STOPS = 4;

async function offerRestart(): Promise<void> {
  const { gaveUp, restart, showLog } = words.server;
  const chosen = await window.showErrorMessage(gaveUp, restart, showLog);
  if (chosen === restart) await commands.executeCommand('ibid.restartServer');
  if (chosen === showLog) await commands.executeCommand('ibid.showLog');
}
