import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** Starts the language server for Markdown and plain text. */
export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const debug = { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  client = new LanguageClient(
    'ibid',
    'Ibid',
    { run: { module, transport: TransportKind.ipc }, debug },
    {
      documentSelector: PAPERS,
      diagnosticPullOptions: { onChange: true, onTabs: false },
      markdown: { isTrusted: false, supportHtml: false },
      outputChannelName: 'Ibid',
    },
  );
  await client.start();
}

/** What the user writes; not the other side of a comparison, nor an output channel. */
const PAPERS = ['file', 'untitled'].flatMap((scheme) => [
  { scheme, language: 'markdown' },
  { scheme, language: 'plaintext' },
]);

export async function deactivate(): Promise<void> {
  await client?.stop();
}
