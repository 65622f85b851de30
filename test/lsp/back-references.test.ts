import { strict as assert } from 'node:assert';
import type { DocumentDiagnosticReport, InlayHint } from 'vscode-languageserver';
import { LspClient } from '../support/lsp-client';

const URI = 'file:///papers/harbor.md';

const TEXT = `# Harbors

The tide came early.[^a] Nobody had counted on it.[^b] The pilots knew.[^c]

[^a]: Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003), 12.
[^b]: The pilots were never asked about it.
[^c]: Ibid., 19.
`;

describe('language server, back-references', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  const start = async (backReferences: object): Promise<void> => {
    client = await LspClient.start({ settings: { backReferences } });
    await client.next('workspace/configuration');
    client.open(URI, TEXT);
  };
  const change = async (backReferences: object): Promise<void> => {
    client.settings = { backReferences };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/configuration');
    client.forget('workspace/diagnostic/refresh'); // for what was before
    await client.next('workspace/diagnostic/refresh');
  };
  const hints = async (): Promise<readonly string[] | undefined> => {
    const range = { start: { line: 0, character: 0 }, end: { line: 8, character: 0 } };
    const found = await client.request<InlayHint[] | null>('textDocument/inlayHint', {
      textDocument: { uri: URI },
      range,
    });
    return found?.map(({ label, position }) => `${position.line}:${position.character} ${label}`);
  };
  const findings = async (): Promise<readonly unknown[]> => {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: URI },
    });
    return report.kind === 'full' ? report.items.map(({ code }) => code) : [];
  };

  it('shows what they stand for, unless the user does not want it', async () => {
    await start({ commentNotes: 'skip' });
    assert.deepEqual(await hints(), ['6:15 → Marlow 2003']);
    await change({ commentNotes: 'skip', inlayHints: false });
    assert.equal(await hints(), undefined);
  });

  it('reads open papers anew when comments are to be passed over', async () => {
    await start({});
    assert.deepEqual(await findings(), ['ibid-without-antecedent']);
    assert.deepEqual(await hints(), []);
    await change({ commentNotes: 'skip' });
    assert.deepEqual(await findings(), []);
    assert.deepEqual(await hints(), ['6:15 → Marlow 2003']);
  });
});
