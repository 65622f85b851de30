import { type CancellationToken, type Disposable, type DocumentSymbol, languages, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions, Middleware } from 'vscode-languageclient';
import { DocumentSymbolRequest } from 'vscode-languageclient';

/** Keeps the language client from giving the outline itself, which it would do too late. */
export const withoutOutline: Middleware = { provideDocumentSymbols: () => [] };

/**
 * Gives the outline. VS Code shows what came last first: an outline that is registered before the server has started
 * stands below the headings that the Markdown extension lists, where a reader looks for notes and works.
 */
export function provideOutline(
  client: BaseLanguageClient,
  selector: LanguageClientOptions['documentSelector'],
): Disposable {
  const provideDocumentSymbols = async (
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | undefined> => {
    const params = client.code2ProtocolConverter.asDocumentSymbolParams(document);
    const symbols = await client.sendRequest(DocumentSymbolRequest.type, params, token);
    // Ours have children; the protocol allows for flat ones.
    const nested = symbols?.flatMap((symbol) => ('location' in symbol ? [] : symbol));
    return nested && client.protocol2CodeConverter.asDocumentSymbols(nested, token);
  };
  return languages.registerDocumentSymbolProvider(selector ?? [], { provideDocumentSymbols }, { label: 'Ibid' });
}
