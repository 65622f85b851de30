import { strict as assert } from 'node:assert';
import type { DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver';
import { LspClient } from '../support/lsp-client';
import { MemorySource } from '../support/memory-source';

const OPEN = 'file:///papers/harbor.md';
const FILES: Readonly<Record<string, string>> = {
  'file:///papers/locks.md': '# Harbor Locks\n\nCrews sleep aboard.[^1]\n\n[^1]: Ana Marlow saw them.\n',
  'file:///papers/tides.txt': '# Harbor Tides\n\nNobody counts them.[^1]\n\n[^1]: Ana Marlow did.\n',
};

describe('headings with number signs', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function listed(options: { readonly listsMarkdownHeadings: boolean }): Promise<[string[], string[]]> {
    client = await LspClient.start({
      host: { source: new MemorySource(FILES) },
      initializationOptions: options,
    });
    client.open(OPEN, '# Harbor Crates\n\nCrates pile up.[^1]\n\n[^1]: Eva Reyes saw them.\n');
    const outline = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: OPEN },
    });
    const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'Harbor' });
    return [outline.map(({ name }) => name), found.map(({ name }) => name).sort()];
  }

  it('are listed', async () => {
    const [outline, found] = await listed({ listsMarkdownHeadings: false });
    assert.ok(outline.includes('Harbor Crates'));
    assert.deepEqual(found, ['Harbor Crates', 'Harbor Locks', 'Harbor Tides']);
  });

  it('are left to an editor that lists those of Markdown by itself', async () => {
    const [outline, found] = await listed({ listsMarkdownHeadings: true });
    assert.ok(!outline.includes('Harbor Crates'));
    assert.deepEqual(found, ['Harbor Tides']);
  });
});
