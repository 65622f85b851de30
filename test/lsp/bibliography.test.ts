import { strict as assert } from 'node:assert';
import picomatch from 'picomatch';
import type {
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  Location,
  LocationLink,
  PublishDiagnosticsParams,
  RegistrationParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver';
import { EDITOR, LspClient } from '../support/lsp-client';
import { MemorySource } from '../support/memory-source';

const PAPER = 'file:///papers/harbor.md';
const BIB = 'file:///papers/ports.bib';

const TEXT = `---
bibliography: ports.bib
---

Pilots are dear [@marsh2004, p. 3] and tugs are not [@bloem2010].
`;

const ENTRY = '@book{marsh2004, author = {Marsh, Olga}, title = {Pilots}, year = 2004}\n';

/** The line of the paper that cites. */
const CITING = 4;

describe('language server, with bibliography files', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  async function start(files: Readonly<Record<string, string>>, more: object = {}): Promise<MemorySource> {
    const source = new MemorySource(files);
    client = await LspClient.start({ host: { source }, ...more });
    return source;
  }

  async function codes(uri: string): Promise<readonly unknown[]> {
    const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return (report as { items: Diagnostic[] }).items.map(({ code, range }) => `${code} ${range.start.line}`);
  }

  async function target(uri = PAPER, line = CITING, character = 20): Promise<string | undefined> {
    const links = await client.at<LocationLink[] | null>('textDocument/definition', uri, line, character);
    return links?.[0] && `${links[0].targetUri}:${links[0].targetSelectionRange.start.line}`;
  }

  it('lead from a key to the entry', async () => {
    await start({ [BIB]: `\n${ENTRY}` });
    client.open(PAPER, TEXT);
    assert.equal(await target(), `${BIB}:1`);
    const { contents } = await client.at<Hover>('textDocument/hover', PAPER, CITING, 20);
    assert.match((contents as { value: string }).value, /Marsh, Olga\. 2004\. Pilots\.\n\n@marsh2004 in ports\.bib/);
    assert.deepEqual(await codes(PAPER), ['citation-missing 4']);
  });

  it('follow the file on the disk', async () => {
    const source = await start({ [BIB]: ENTRY });
    client.open(PAPER, TEXT);
    assert.deepEqual(await codes(PAPER), ['citation-missing 4']);
    source.files.set(BIB, `${ENTRY}@book{bloem2010, title = {Tugs}}`);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: BIB, type: 2 }] });
    await client.next('workspace/diagnostic/refresh');
    while ((await codes(PAPER)).length > 0) await client.next('workspace/diagnostic/refresh');
    source.files.delete(BIB);
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: BIB, type: 3 }] });
    while ((await codes(PAPER)).length === 0) await client.next('workspace/diagnostic/refresh');
    assert.deepEqual(await codes(PAPER), ['bibliography-missing 1']);
  });

  it('take what is typed in the file before it is saved', async () => {
    await start({ [BIB]: ENTRY });
    client.open(PAPER, TEXT);
    client.open(BIB, ENTRY);
    assert.deepEqual(await codes(PAPER), ['citation-missing 4']);
    client.notify('textDocument/didChange', {
      textDocument: { uri: BIB, version: 2 },
      contentChanges: [
        { range: { start: { line: 0, character: 6 }, end: { line: 0, character: 15 } }, text: 'bloem2010' },
      ],
    });
    assert.equal(await target(PAPER, CITING, 57), `${BIB}:0`);
    assert.equal(await target(), undefined);
    client.notify('textDocument/didClose', { textDocument: { uri: BIB } });
    while ((await target()) === undefined) await client.next('workspace/diagnostic/refresh');
    assert.equal(await target(PAPER, CITING, 57), undefined);
  });

  it('answer hover and references in the file itself', async () => {
    await start({ [BIB]: ENTRY, 'file:///papers/other.md': 'Dear, but not too dear [@marsh2004].\n' });
    client.open(PAPER, TEXT);
    client.open(BIB, ENTRY);
    const shown = await client.at<Hover>('textDocument/hover', BIB, 0, 30);
    assert.equal(
      (shown.contents as { value: string }).value,
      '**Marsh 2004**\n\nMarsh, Olga. 2004. Pilots.\n\nCited 2 times.',
    );
    const context = { includeDeclaration: false };
    const places = await client.at<Location[]>('textDocument/references', BIB, 0, 8, { context });
    assert.deepEqual(
      places.map(({ uri, range }) => `${uri}:${range.start.line}`),
      ['file:///papers/other.md:0', `${PAPER}:4`],
    );
    const same = await client.at<Location[]>('textDocument/references', PAPER, CITING, 20, { context });
    assert.deepEqual([...same].reverse(), places); // the paper's own come first
    assert.equal(await client.at('textDocument/hover', PAPER, 3, 0), null);
  });

  it('show errors at their own lines in the file, to a client that pulls', async () => {
    await start({ [BIB]: `${ENTRY}@book{open, title = {Never\n`, 'file:///papers/unnamed.bib': '@book{a' });
    client.open(PAPER, TEXT);
    const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: [],
    });
    const shown = items.flatMap((item) =>
      (item as { items: Diagnostic[] }).items.map(({ code, range }) => `${item.uri} ${code} ${range.start.line}`),
    );
    assert.deepEqual(shown, [`${PAPER} citation-missing 4`, `${BIB} bibliography-malformed 1`]);
    assert.deepEqual(await codes(BIB), ['bibliography-malformed 1']);
    const again = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
      previousResultIds: items.map(({ uri, resultId }) => ({ uri, value: resultId! })),
    });
    assert.deepEqual(
      again.items.map(({ kind }) => kind),
      ['unchanged', 'unchanged'],
    );
  });

  it('and to one that does not', async () => {
    const capabilities = { ...EDITOR, textDocument: {} };
    await start({ [BIB]: '@book{open, title = {Never\n' }, { capabilities });
    client.open(PAPER, TEXT);
    const shown = new Map<string, readonly unknown[]>();
    while (!shown.get(BIB)?.length) {
      const { uri, diagnostics } = await client.next<PublishDiagnosticsParams>('textDocument/publishDiagnostics');
      shown.set(
        uri,
        diagnostics.map(({ code }) => code),
      );
    }
    assert.deepEqual(shown.get(BIB), ['bibliography-malformed']);
  });

  it('read a named file outside the folders, and one that comes to be named', async () => {
    await start({ 'file:///shelf/far.bib': ENTRY, 'file:///shelf/more.json': '[{"id": "bloem2010"}]' });
    client.open(PAPER, TEXT.replace('ports.bib', '../shelf/far.bib'));
    assert.equal(await target(), 'file:///shelf/far.bib:0');
    assert.equal(await target(PAPER, CITING, 57), undefined);
    client.notify('textDocument/didChange', {
      textDocument: { uri: PAPER, version: 2 },
      contentChanges: [{ text: TEXT.replace('ports.bib', '[../shelf/far.bib, ../shelf/more.json]') }],
    });
    await codes(PAPER);
    await client.next('workspace/diagnostic/refresh');
    while ((await target(PAPER, CITING, 57)) === undefined) await client.next('workspace/diagnostic/refresh');
    assert.equal(await target(PAPER, CITING, 57), 'file:///shelf/more.json:0');
  });

  it('read what a setting names', async () => {
    const settings = { bibliography: { files: ['../shelf/far.bib', 'sources/*.json'] } };
    const files = {
      'file:///shelf/far.bib': ENTRY,
      'file:///papers/sources/a.json': '[{"id": "bloem2010", "title": "Tugs"}]',
    };
    await start(files, { settings });
    client.open(PAPER, TEXT.replace('bibliography: ports.bib', 'title: Pilots'));
    assert.equal(await target(), 'file:///shelf/far.bib:0');
    assert.equal(await target(PAPER, CITING, 57), 'file:///papers/sources/a.json:0');
  });

  it('answer a hover while a large file is read', async () => {
    const entries = Array.from({ length: 20_000 }, (_, i) => `@book{key${i}, title = {Cargo ${i}}, year = 2001}`);
    await start({ [BIB]: `${ENTRY}${entries.join('\n')}` });
    client.open(PAPER, `${TEXT}\nTugs are cheap.[^1]\n\n[^1]: Or so they say.\n`);
    const answered: string[] = [];
    const all = client.request('workspace/symbol', { query: 'nothing' }).then(() => answered.push('everything'));
    const note = client.at('textDocument/hover', PAPER, 6, 17).then(() => answered.push('note'));
    await Promise.all([all, note]);
    assert.deepEqual(answered, ['note', 'everything']);
    assert.equal(await target(), `${BIB}:0`);
  });

  it('stand among the works of the paper: in the view, in the list, where the cited work is peeked at', async () => {
    await start({ [BIB]: ENTRY });
    client.open(PAPER, `# Pilots\n\n${TEXT.slice(TEXT.indexOf('Pilots'))}`);
    const of = { textDocument: { uri: PAPER } };
    const rows = await client.request<readonly { label: string; count: number; target: { uri: string } }[]>(
      'ibid/view',
      { ...of, view: 'works' },
    );
    assert.deepEqual(
      rows.map(({ label, count, target }) => [label, count, target.uri]),
      [
        ['Marsh 2004', 1, BIB],
        ['@bloem2010', 0, PAPER],
      ],
    );
    const everywhere = await client.request<readonly { label: string }[]>('ibid/view', { view: 'works' });
    assert.deepEqual(
      everywhere.map(({ label }) => label),
      ['Marsh 2004'],
    );
    const list = await client.request<string>('ibid/bibliography', { ...of, markup: 'plain' });
    assert.match(list, /\n\nMarsh, Olga\. 2004\. Pilots\.\n$/);
    const works = await client.at<readonly { uri: string; reference: string }[]>('ibid/worksAt', PAPER, 2, 20);
    assert.deepEqual(
      works.map(({ uri, reference }) => [uri, reference]),
      [[BIB, 'Marsh, Olga. 2004. Pilots.']],
    );
  });

  it('go with their folder', async () => {
    const kept = 'file:///papers/kept/ports.bib';
    const source = await start({ 'file:///papers/old/ports.bib': ENTRY, [kept]: ENTRY.replace('Pilots', 'Tugs') });
    client.open(PAPER, TEXT.replace('ports.bib', 'old/ports.bib'));
    assert.equal(await target(), 'file:///papers/old/ports.bib:0');
    source.files.delete('file:///papers/old/ports.bib');
    client.notify('workspace/didDeleteFiles', { files: [{ uri: 'file:///papers/old' }] });
    assert.equal(await target(), `${kept}:0`);
  });

  it('are watched, JSON and YAML where a paper names them', async () => {
    await start({
      [PAPER]: TEXT.replace('ports.bib', 'zotero.json'),
      'file:///papers/zotero.json': '[{"id": "marsh2004"}]',
    });
    client.open(PAPER, TEXT.replace('ports.bib', 'zotero.json'));
    const watches = async (path: string): Promise<boolean> => {
      const { registrations } = await client.next<RegistrationParams>('client/registerCapability');
      const watchers = registrations.flatMap(({ registerOptions }) => registerOptions?.watchers ?? []);
      return watchers.some(({ globPattern }: { globPattern: string }) => picomatch(globPattern)(path));
    };
    while (!(await watches('refs/A.BIB')));
    while (!(await watches('zotero.json')));
    assert.equal(await target(), 'file:///papers/zotero.json:0');
  });

  it('may be in no file yet', async () => {
    await start({});
    const untitled = 'untitled:Untitled-1';
    client.open(PAPER, TEXT.replace('bibliography: ports.bib', 'title: Pilots'));
    client.notify('textDocument/didOpen', {
      textDocument: { uri: untitled, languageId: 'bibtex', version: 1, text: ENTRY },
    });
    assert.equal(await target(), `${untitled}:0`);
    client.notify('textDocument/didClose', { textDocument: { uri: untitled } });
    while ((await target()) !== undefined) await client.next('workspace/diagnostic/refresh');
  });
});
