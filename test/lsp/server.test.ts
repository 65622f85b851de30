import { strict as assert } from 'node:assert';
import type {
  DocumentDiagnosticReport,
  DocumentHighlight,
  Hover,
  Location,
  LocationLink,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import type { BeginPaper } from '../../server/src/lsp/open-papers';
import { PaperReading } from '../../server/src/paper/read-paper';
import { EDITOR, LspClient } from '../support/lsp-client';
import { MemorySource } from '../support/memory-source';
import { readThrough } from '../support/read';

const URI = 'file:///papers/harbor.md';

const TEXT = `# Harbors

Crates pile up.[^1] Nobody counts them.[^2]

[^1]: Ana Marlow saw them.
`;

describe('language server', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  it('says who it is and what it can do', async () => {
    client = await LspClient.start();
    const { serverInfo, capabilities } = client.result;
    assert.equal(serverInfo?.name, 'ibid');
    assert.ok(capabilities.hoverProvider && capabilities.definitionProvider && capabilities.diagnosticProvider);
  });

  it('answers hover and definition in an open document', async () => {
    client = await LspClient.start();
    client.open(URI, TEXT);
    const shown = await client.at<Hover>('textDocument/hover', URI, 2, 17);
    assert.match((shown.contents as { value: string }).value, /Ana Marlow saw them/);
    assert.deepEqual(shown.range, { start: { line: 2, character: 15 }, end: { line: 2, character: 19 } });
    const [link] = await client.at<LocationLink[]>('textDocument/definition', URI, 2, 17);
    assert.equal(link!.targetUri, URI);
    assert.equal(link!.targetSelectionRange.start.line, 4);
  });

  it('lights up what means the same', async () => {
    client = await LspClient.start();
    client.open(URI, TEXT);
    const places = await client.at<DocumentHighlight[]>('textDocument/documentHighlight', URI, 2, 17);
    assert.deepEqual(
      places.map(({ range: { start, end } }) => [start.line, start.character, end.character]),
      [
        [2, 15, 19],
        [4, 0, 5],
      ],
    );
  });

  it('gives plain locations to a client that knows no links', async () => {
    client = await LspClient.start({ capabilities: {} });
    client.open(URI, TEXT);
    const [location] = await client.at<Location[]>('textDocument/definition', URI, 2, 17);
    assert.equal(location!.uri, URI);
    assert.equal(location!.range.start.line, 4);
  });

  it('counts positions in UTF-16 and lines by CRLF', async () => {
    client = await LspClient.start();
    client.open(URI, '# Año 🚢\r\n\r\nEl niño 🚢 y 🚢.[^a] Sí.\r\n\r\n[^a]: Ñandú.\r\n');
    const shown = await client.at<Hover>('textDocument/hover', URI, 2, 18);
    assert.deepEqual(shown.range, { start: { line: 2, character: 16 }, end: { line: 2, character: 20 } });
    assert.match((shown.contents as { value: string }).value, /Ñandú/);
    assert.equal(await client.at('textDocument/hover', URI, 2, 3), null);
  });

  it('takes edits one by one and answers for the text as it then is', async () => {
    client = await LspClient.start();
    client.open(URI, TEXT);
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Two lines\n\n' },
        { range: { start: { line: 6, character: 6 }, end: { line: 6, character: 16 } }, text: 'Eva Reyes' },
      ],
    });
    const shown = await client.at<Hover>('textDocument/hover', URI, 4, 17);
    assert.match((shown.contents as { value: string }).value, /Eva Reyes saw them/);
  });

  it('answers for a file that is not open, by its own text', async () => {
    client = await LspClient.start({ host: { source: new MemorySource({ [URI]: TEXT }) } });
    await client.request('workspace/symbol', { query: '' });
    assert.notEqual(await client.at('textDocument/hover', URI, 2, 17), null);
  });

  it('keeps its own spelling of a URI apart from the client’s', async () => {
    const spelled = 'file:///papers/harbor%20%28old%29.md';
    client = await LspClient.start({
      host: { source: new MemorySource({ 'file:///papers/harbor (old).md': 'On disk.' }) },
    });
    client.open(spelled, TEXT);
    const [link] = await client.at<LocationLink[]>('textDocument/definition', spelled, 2, 17);
    assert.equal(link!.targetUri, spelled);
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'harb' });
    assert.deepEqual(
      symbols.map(({ location }) => location.uri),
      [spelled],
    );
  });

  it('speaks Spanish to a Spanish editor', async () => {
    client = await LspClient.start({ locale: 'es-MX' });
    client.open(URI, TEXT);
    const shown = await client.at<Hover>('textDocument/hover', URI, 2, 17);
    assert.match((shown.contents as { value: string }).value, /\*\*Nota 1\*\*/);
  });

  it('answers nothing about a document that it does not know', async () => {
    client = await LspClient.start();
    assert.equal(await client.at('textDocument/hover', 'file:///elsewhere.md', 0, 0), null);
  });

  it('logs a bug by the request’s name, answers null and goes on', async () => {
    const begin: BeginPaper = (uri, text, cache) => {
      const reading = new PaperReading(uri, text, cache);
      if (!text.includes('trap')) return reading;
      const trap = {
        get() {
          throw new Error('a bug in a feature');
        },
      };
      return readThrough(Object.defineProperty({ ...reading.paper() }, 'markers', trap));
    };
    client = await LspClient.start({ host: { begin } });
    client.open(URI, 'A trap.');
    assert.equal(await client.at('textDocument/hover', URI, 0, 2), null);
    const { message } = await client.next<{ message: string }>('window/logMessage');
    assert.match(message, /^textDocument\/hover: Error: a bug in a feature/);
    client.open(URI, TEXT);
    assert.notEqual(await client.at('textDocument/hover', URI, 2, 17), null);
  });

  it('survives a reading that fails', async () => {
    const begin: BeginPaper = (uri, text, cache) => {
      if (text.includes('trap')) throw new Error('a bug in the reading');
      return new PaperReading(uri, text, cache);
    };
    const source = new MemorySource({ [URI]: 'A trap.', 'file:///papers/other.md': '# Other\n' });
    client = await LspClient.start({ host: { begin, source } });
    const symbols = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'other' });
    assert.equal(symbols.length, 1);
    assert.match(
      (await client.next<{ message: string }>('window/logMessage')).message,
      /reading file:.*a bug in the reading/,
    );
  });
});

describe('language server, diagnostics', () => {
  let client: LspClient;
  afterEach(() => client.stop());
  const pull = (uri = URI, previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  const codes = (report: DocumentDiagnosticReport) =>
    report.kind === 'full' ? report.items.map(({ code }) => code) : [report.kind];

  it('are pulled with a result id, and unchanged until something changes', async () => {
    client = await LspClient.start({ host: { rulePage: (code) => `https://example.org/${code}` } });
    client.open(URI, TEXT);
    const report = await pull();
    assert.equal(report.kind, 'full');
    const [missing] = report.kind === 'full' ? report.items : [];
    assert.equal(missing!.code, 'note-missing');
    assert.equal(missing!.source, 'ibid');
    assert.equal(missing!.severity, 1);
    assert.equal(missing!.codeDescription?.href, 'https://example.org/note-missing');
    assert.deepEqual(missing!.range.start, { line: 2, character: 39 });
    assert.deepEqual(codes(await pull(URI, report.resultId)), ['unchanged']);
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: TEXT + '\n[^2]: Eva Reyes did.\n' }],
    });
    assert.deepEqual(codes(await pull(URI, report.resultId)), []);
  });

  it('follow the settings', async () => {
    client = await LspClient.start({ settings: { rules: { 'note-missing': 'off' } } });
    client.open(URI, TEXT);
    assert.deepEqual(codes(await pull()), []);
    client.settings = { rules: { 'note-missing': 'hint' } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    const report = await pull();
    assert.deepEqual(codes(report), ['note-missing']);
    assert.equal(report.kind === 'full' && report.items[0]!.severity, 4);
  });

  it('follow what is typed in another paper', async () => {
    client = await LspClient.start();
    const text =
      '# Ports\n\nThe Harbor Inspection Service (HARIS) counts. HARIS grows, and HARIX too.[^1]\n\n[^1]: So be it.\n';
    client.open(URI, text);
    const alone = await pull();
    assert.deepEqual(codes(alone), ['acronym-misspelled']);
    client.open(
      'file:///papers/other.md',
      '# Docks\n\nThe Harbor Index (HARIX) rose. HARIX fell.[^1]\n\n[^1]: Alas.\n',
    );
    assert.deepEqual(codes(await pull(URI, alone.resultId)), ['acronym-undefined']);
  });

  it('offer the mends of a finding as code actions', async () => {
    client = await LspClient.start();
    client.open(URI, '# Ports\n\nCrates.<sup>1</sup> More.\n\n<sup>&</sup>lt;sup>1</sup> Ana Marlow saw them.\n');
    const report = await pull();
    assert.deepEqual(codes(report), ['note-broken-markup']);
    const range = (report.kind === 'full' && report.items[0]!.range) as { start: object; end: object };
    const actions = await client.request<{ edit: { documentChanges: { edits: { newText: string }[] }[] } }[]>(
      'textDocument/codeAction',
      { textDocument: { uri: URI }, range, context: { diagnostics: [] } },
    );
    assert.equal(actions[0]!.edit.documentChanges[0]!.edits[0]!.newText, '<sup>1</sup>');
    const refactorings = { diagnostics: [], only: ['refactor'] };
    const none = await client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: refactorings,
    });
    assert.deepEqual(none, []);
  });

  it('cover open papers alone, or the whole workspace by a setting', async () => {
    const other = 'file:///papers/other.md';
    client = await LspClient.start({ host: { source: new MemorySource({ [other]: TEXT }) } });
    client.open(URI, TEXT);
    type Items = { items: { uri: string; kind: string; items?: object[]; resultId?: string }[] };
    const pullAll = (previous: { uri: string; value: string }[] = []) =>
      client.request<Items>('workspace/diagnostic', { previousResultIds: previous });
    const open = await pullAll();
    assert.deepEqual(
      open.items.map(({ uri }) => uri),
      [URI],
    );
    client.settings = { diagnostics: { scope: 'workspace' } };
    client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.next('workspace/diagnostic/refresh');
    const all = await pullAll();
    assert.deepEqual(all.items.map(({ uri }) => uri).sort(), [URI, other]);
    const previous = all.items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
    assert.deepEqual(new Set((await pullAll(previous)).items.map(({ kind }) => kind)), new Set(['unchanged']));
    client.source.files.delete(other);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 3 }] });
    const gone = (await pullAll(previous)).items.find(({ uri }) => uri === other);
    assert.deepEqual(gone?.items, []);
  });

  it('are none for a document that is closed again, though its file stays in the folder', async () => {
    client = await LspClient.start({ host: { source: new MemorySource({ [URI]: TEXT }) } });
    client.open(URI, TEXT);
    const pull = () => client.request<{ items: object[] }>('textDocument/diagnostic', { textDocument: { uri: URI } });
    assert.notDeepEqual((await pull()).items, []);
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    assert.deepEqual((await pull()).items, []);
  });

  it('come in parts where the client takes parts', async () => {
    client = await LspClient.start();
    client.open(URI, TEXT);
    const rest = await client.request<{ items: object[] }>('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'parts',
    });
    assert.deepEqual(rest.items, []);
    let part: { token: string; value: { items?: object[] } };
    do part = await client.next('$/progress');
    while (part.token !== 'parts');
    assert.equal(part.value.items!.length, 1);
  });

  it('are sent to a client that does not pull, and taken back when the document is closed', async () => {
    const { diagnostic: _, ...textDocument } = EDITOR.textDocument!;
    client = await LspClient.start({ capabilities: { ...EDITOR, textDocument } });
    client.open(URI, TEXT);
    type Published = { uri: string; diagnostics: { code: string }[] };
    const sent = await client.next<Published>('textDocument/publishDiagnostics');
    assert.deepEqual([sent.uri, sent.diagnostics.map(({ code }) => code)], [URI, ['note-missing']]);
    client.notify('textDocument/didClose', { textDocument: { uri: URI } });
    const cleared = await client.next<Published>('textDocument/publishDiagnostics');
    assert.deepEqual([cleared.uri, cleared.diagnostics], [URI, []]);
  });

  it('say of a document that is too large that it is left out', async () => {
    client = await LspClient.start();
    client.open(URI, TEXT.repeat(70_000));
    const report = await pull();
    assert.deepEqual(codes(report), ['paper-unreadable']);
    assert.match(String(report.kind === 'full' && report.items[0]!.message), /too large .*\(\d+\.\d MB\)/);
  });
});
