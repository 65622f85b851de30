import { type Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { PAPER_LANGUAGES, paperSchemes } from './server/schemes';

/**
 * The document that views and the status bar are about: that of the active editor, and the last one while an output
 * channel, a setting or nothing at all has the focus.
 */
export class ActivePaper {
  readonly #switched = new EventEmitter<TextDocument | undefined>();
  readonly #edited = new EventEmitter<TextDocument>();
  /** Another document, or none any more. */
  readonly onSwitched = this.#switched.event;
  /** Edited, after a pause in the typing. */
  readonly onEdited = this.#edited.event;
  readonly #disposables: readonly Disposable[];
  #document: TextDocument | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#document = documentOf(window.activeTextEditor);
    this.#disposables = [
      this.#switched,
      this.#edited,
      window.onDidChangeActiveTextEditor((editor) => this.#turnTo(documentOf(editor))),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.#document) this.#switch(documentOf(window.activeTextEditor));
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === this.#document && contentChanges.length > 0) this.#wait(document);
      }),
    ];
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** The editor that shows it, where it is the one with the cursor. */
  get editor(): TextEditor | undefined {
    const editor = window.activeTextEditor;
    return editor && editor.document === this.#document ? editor : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #turnTo(document: TextDocument | undefined): void {
    if (document && document !== this.#document) this.#switch(document);
  }

  #switch(document: TextDocument | undefined): void {
    this.#document = document;
    this.#switched.fire(document);
  }

  #wait(document: TextDocument): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#edited.fire(document), PAUSE);
  }
}

/** Milliseconds: about the pause between two sentences. */
const PAUSE = 400;

function documentOf(editor: TextEditor | undefined): TextDocument | undefined {
  const document = editor?.document;
  const isOurs = document && PAPER_LANGUAGES.includes(document.languageId);
  return isOurs && paperSchemes().includes(document.uri.scheme) ? document : undefined;
}
