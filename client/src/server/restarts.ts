import { commands, window } from 'vscode';
import { CloseAction, type CloseHandlerResult, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { words } from '../words';
import { isTooOften } from './too-often';

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
    // The language client itself would only log it.
    void window.showWarningMessage(words.server.restarted);
    return { action: CloseAction.Restart, message: words.server.restarted, handled: true };
  }
}

async function offerRestart(): Promise<void> {
  const { gaveUp, restart, showLog } = words.server;
  const chosen = await window.showErrorMessage(gaveUp, restart, showLog);
  if (chosen === restart) await commands.executeCommand('ibid.restartServer');
  if (chosen === showLog) await commands.executeCommand('ibid.showLog');
}
