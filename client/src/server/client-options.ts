import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/lsp/custom-requests';
import { Restarts } from './restarts';
import { bibliographySelector, paperSelector } from './schemes';

/** What the language client is told on every host. */
export function clientOptions(middleware: Middleware): LanguageClientOptions {
  return {
    documentSelector: [...paperSelector(), ...bibliographySelector()],
    diagnosticPullOptions: { onChange: true, onTabs: false },
    errorHandler: new Restarts(),
    initializationOptions: { listsMarkdownHeadings: true, followsLibrary: true } satisfies InitializationOptions,
    markdown: { isTrusted: false, supportHtml: false },
    middleware,
    outputChannelName: 'Ibid',
  };
}
