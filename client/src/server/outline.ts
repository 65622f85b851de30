import { type CancellationToken, type Disposable, type DocumentSymbol, languages, type TextDocument } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import { DocumentSymbolRequest } from 'vscode-languageclient';
import { paperSelector } from './schemes';

/** Keeps the language client from giving the outline itself, which would then stand above that of the Markdown extension. */
export const withoutOutline: Middleware = { provideDocumentSymbols: () => [] };

/**
 * Gives the outline. VS Code puts first who names the document's language, and others before its own extensions. A
 * reader looks for sections first, and for notes and works below them: so this provider names no language, and has
 * nothing to say of documents that are none of ours.
 */
export function provideOutline(client: BaseLanguageClient): Disposable {
  const selector = paperSelector();
  const provideDocumentSymbols = async (
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | undefined> => {
    if (languages.match(selector, document) === 0) return undefined;
    const params = client.code2ProtocolConverter.asDocumentSymbolParams(document);
    // No answer where typing has overtaken the question, or the server starts again; a fault it has logged itself.
    const symbols = await client.sendRequest(DocumentSymbolRequest.type, params, token).catch(() => undefined);
    // Ours have children; the protocol allows for flat ones.
    const nested = symbols?.flatMap((symbol) => ('location' in symbol ? [] : symbol));
    return nested && client.protocol2CodeConverter.asDocumentSymbols(nested, token);
  };
  return languages.registerDocumentSymbolProvider('*', { provideDocumentSymbols }, { label: 'Ibid' });
}
