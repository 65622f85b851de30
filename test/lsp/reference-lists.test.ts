import { strict as assert } from 'node:assert';
import type { Diagnostic, DocumentDiagnosticReport, Hover, Location, LocationLink } from 'vscode-languageserver';
import { LspClient } from '../support/lsp-client';
import { MemorySource } from '../support/memory-source';

const CHAPTER = 'file:///papers/tides.md';
const LIST = 'file:///papers/back/works.md';

const TEXT = `---
bibliography: back/works.md
---

Pilots are dear (Marsh 2004). Dikes are not (Bloem 2010). Oil floats (Stone 2001).
`;

const ENTRIES = `# References

Bloem, Ida. 2010. *Dikes*. Leiden: Tide Books.

Marsh, Olga. 2004. *The Price of a Pilot*. Boston: Harbor Press.

Stone, Paul. 1999. *Oil and Water*. Boston: Harbor Press.
`;

describe('language server, with a list of references in another file', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function codes(uri: string): Promise<readonly unknown[]> {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return (report as { items: Diagnostic[] }).items.map(({ code, range }) => `${code} ${range.start.line}`);
  }

  it('answers from the chapter and from the list', async () => {
    client = await LspClient.start({ host: { source: new MemorySource({ [LIST]: ENTRIES }) } });
    client.open(CHAPTER, TEXT);
    const [link] = await client.at<LocationLink[]>('textDocument/definition', CHAPTER, 4, 20);
    assert.deepEqual([link!.targetUri, link!.targetSelectionRange.start.line], [LIST, 4]);
    client.open(LIST, ENTRIES);
    const shown = await client.at<Hover>('textDocument/hover', LIST, 4, 3);
    assert.equal((shown.contents as { value: string }).value, '**Marsh 2004**\n\nCited once.\n\nCited by tides.md.');
    const context = { includeDeclaration: false };
    const places = await client.at<Location[]>('textDocument/references', LIST, 4, 3, { context });
    assert.deepEqual(
      places.map(({ uri, range }) => `${uri}:${range.start.line}:${range.start.character}`),
      [`${CHAPTER}:4:17`],
    );
    assert.deepEqual(await codes(LIST), []);
  });

  it('takes what is typed in the list for what the chapter cites', async () => {
    client = await LspClient.start({ host: { source: new MemorySource({ [LIST]: ENTRIES }) } });
    client.open(CHAPTER, TEXT);
    assert.deepEqual(await codes(CHAPTER), ['citation-year-mismatch 4']);
    client.open(LIST, ENTRIES);
    client.notify('textDocument/didChange', {
      textDocument: { uri: LIST, version: 2 },
      contentChanges: [{ text: ENTRIES.replace('1999', '2001') }],
    });
    assert.deepEqual(await codes(CHAPTER), []);
    client.notify('textDocument/didChange', {
      textDocument: { uri: LIST, version: 3 },
      contentChanges: [{ text: ENTRIES.replace(/Stone.*\n/, '') }],
    });
    assert.deepEqual(await codes(CHAPTER), ['citation-missing 4']);
  });
});
