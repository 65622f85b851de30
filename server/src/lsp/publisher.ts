import { CancellationToken } from 'vscode-languageserver';
import { pullsDiagnostics } from './capabilities';
import { errorText } from './error-text';
import { REST } from './hand';
import { LibraryNotReady } from './library-views';
import { withPauses } from './pauses';
import type { Report } from './reports';
import type { Session } from './session';

/** Keeps the client's findings up to date: asks a client that pulls to pull again, sends them to one that does not. */
export class Publisher {
  readonly #session: Session;
  readonly #pulls: boolean;
  /** What was sent last, by URI. */
  readonly #sent = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.#session = session;
    this.#pulls = pullsDiagnostics(session.capabilities);
  }

  /** Whether the client hears of findings that change while nobody types. */
  get tellsLater(): boolean {
    return !this.#pulls || this.#session.capabilities.workspace?.diagnostics?.refreshSupport === true;
  }

  /** A document was opened or edited. A client that pulls does so by itself. */
  typed(): void {
    if (!this.#pulls) this.#schedule(PAUSE_IN_TYPING);
  }

  /** Something was held back from whoever is typing. */
  resting(): void {
    if (this.#timer === undefined) this.#schedule(REST);
  }

  /** Settings, or other papers than the one in hand, have changed. */
  changed(): void {
    this.#schedule(PAUSE_IN_EVENTS);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void (this.#pulls ? this.#refresh() : this.#send());
    }, milliseconds);
    // Behind Node a timer would keep the process alive; in a browser it is a mere number.
    if (typeof this.#timer === 'object') this.#timer.unref();
  }

  async #refresh(): Promise<void> {
    const { connection, capabilities } = this.#session;
    if (!capabilities.workspace?.diagnostics?.refreshSupport) return;
    try {
      await connection.languages.diagnostics.refresh();
    } catch (error) {
      // A client that is shutting down answers nothing more.
      this.#session.log(`diagnostics: ${String(error)}`);
    }
  }

  async #send(): Promise<void> {
    try {
      await this.#sendShown();
    } catch (error) {
      // Once the folders have been read, the workspace says that it has changed.
      if (!(error instanceof LibraryNotReady)) this.#session.log(`diagnostics: ${errorText(error)}`);
    }
  }

  async #sendShown(): Promise<void> {
    const session = this.#session;
    await session.configured;
    await session.needLibrary();
    const gone = new Set(this.#sent.keys());
    const send = (uri: string, { resultId, diagnostics }: Report): void => {
      gone.delete(uri);
      if (this.#sent.get(uri) === resultId) return;
      this.#sent.set(uri, resultId);
      session.publish(uri, diagnostics);
    };
    for await (const paper of withPauses(session.shownPapers(), CancellationToken.None)) {
      send(paper.uri, session.shownReport(paper));
    }
    for (const file of session.shownBibliographies()) send(file.uri, session.fileReport(file));
    for (const uri of gone) {
      this.#sent.delete(uri);
      session.publish(uri, []);
    }
  }
}

/** Milliseconds; shorter than the pause between two words. */
const PAUSE_IN_TYPING = 150;

/** Many files change at once, and one answer does for them all. */
const PAUSE_IN_EVENTS = 50;
