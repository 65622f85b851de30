import { strict as assert } from 'node:assert';
import type { ServerRequests } from '../../server/src/lsp/custom-requests';
import { LspClient } from '../support/lsp-client';
import { MemorySource } from '../support/memory-source';

const URI = 'file:///papers/harbor.md';
const OTHER = 'file:///papers/docks.md';

const TEXT = `# Harbors

The Joint Harbor Office (JHO) counts crates. The JHO grows.[^1] Nobody minds.[^2]

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.
`;

describe('requests of this project’s own client', () => {
  let client: LspClient;
  const textDocument = { uri: URI };
  const ask = <Method extends keyof ServerRequests>(method: Method, params: ServerRequests[Method]['params']) =>
    client.request<ServerRequests[Method]['answer'] | null>(method, params);

  beforeEach(async () => {
    const source = new MemorySource({ [OTHER]: TEXT.replace('Joint Harbor Office', 'Junior Harbor Orchestra') });
    client = await LspClient.start({ host: { source } });
    client.open(URI, TEXT);
  });
  afterEach(() => client.stop());

  it('give the rows of a paper, with ranges', async () => {
    const [acronym] = (await ask('ibid/view', { view: 'acronyms', textDocument }))!;
    assert.equal(acronym!.label, 'JHO');
    assert.equal(acronym!.state, 'conflict');
    assert.deepEqual(acronym!.target, {
      uri: URI,
      range: { start: { line: 2, character: 25 }, end: { line: 2, character: 28 } },
    });
    const notes = (await ask('ibid/view', { view: 'notes', textDocument }))!;
    assert.deepEqual(
      notes.map(({ label, state }) => `${label} ${state}`),
      ['1 plain', '2 unresolved'],
    );
  });

  it('give the rows of the library', async () => {
    const works = (await ask('ibid/view', { view: 'works' }))!;
    assert.deepEqual(
      works.map(({ label, count }) => `${label} ${count}`),
      ['Marlow 2001 2'],
    );
    assert.deepEqual(new Set(works[0]!.children.map(({ target }) => target?.uri)), new Set([URI, OTHER]));
  });

  it('give a document that is no paper no rows, and one that is unknown no answer', async () => {
    client.open('file:///papers/tool.md', '# Tool\n\nCall the API twice.\n');
    const rows = await ask('ibid/view', { view: 'acronyms', textDocument: { uri: 'file:///papers/tool.md' } });
    assert.deepEqual(rows, []);
    assert.equal(await ask('ibid/status', { textDocument: { uri: 'file:///elsewhere.md' } }), null);
  });

  it('count words and things', async () => {
    const status = (await ask('ibid/status', { textDocument }))!;
    assert.deepEqual(status, { isPaper: true, words: { body: 13, notes: 8 }, notes: 1, works: 1, acronyms: 1 });
  });

  it('find what leads nowhere, as the findings say', async () => {
    assert.deepEqual(await ask('ibid/unresolved', { textDocument }), [
      { start: { line: 2, character: 77 }, end: { line: 2, character: 81 } },
    ]);
  });

  it('give the works that are meant at a place', async () => {
    const works = (await ask('ibid/worksAt', { textDocument, position: { line: 2, character: 60 } }))!;
    assert.deepEqual(
      works.map(({ reference, range }) => [reference, range.start.line]),
      [['Marlow, Ana. 2001. Quiet Docks. Lisbon: Farol.', 4]],
    );
  });

  it('make a note, with the place for its words in the text after the edits', async () => {
    const note = (await ask('ibid/insertNote', { textDocument, position: { line: 2, character: 44 } }))!;
    assert.equal(note.version, 1);
    assert.deepEqual(
      note.edits.map(({ newText }) => newText),
      ['[^3]', '[^3]: \n\n'],
    );
    assert.deepEqual(note.cursor, { line: 4, character: 6 });
    assert.equal(await ask('ibid/insertNote', { textDocument, position: { line: 4, character: 20 } }), null);
  });

  it('read the folders again', async () => {
    assert.deepEqual(await ask('ibid/reindex', {}), { papers: 2 });
    client.source.files.set('file:///papers/late.md', TEXT);
    assert.deepEqual(await ask('ibid/reindex', {}), { papers: 3 });
  });

  it('make lists to read', async () => {
    const markup = 'plain';
    assert.equal(await ask('ibid/abbreviations', { markup, textDocument }), 'JHO  Joint Harbor Office\n');
    const works = 'Works cited\n===========\n\nMarlow, Ana. 2001. Quiet Docks. Lisbon: Farol.\n';
    assert.equal(await ask('ibid/bibliography', { markup, textDocument }), works);
    assert.equal(await ask('ibid/bibliography', { markup }), works);
  });

  it('write works, acronyms and the graph for other programs, of one paper or of all', async () => {
    const own = await ask('ibid/export', { what: 'acronyms', format: 'md', textDocument });
    assert.equal(own, '- **JHO**: Joint Harbor Office\n');
    const all = await ask('ibid/export', { what: 'acronyms', format: 'csv' });
    assert.match(all!, /JHO,Joint Harbor Office,2,harbor\.md\r\nJHO,Junior Harbor Orchestra,2,docks\.md\r\n/);
    assert.match((await ask('ibid/export', { what: 'works', format: 'bibtex' }))!, /^@book\{marlow-2001-/);
    assert.match(
      (await ask('ibid/export', { what: 'graph', format: 'dot' }))!,
      /"paper:docks\.md" -> "work:marlow-2001/,
    );
    const nowhere = { uri: 'file:///elsewhere.md' };
    assert.equal(await ask('ibid/export', { what: 'works', format: 'ris', textDocument: nowhere }), null);
  });

  it('give the citation graph, its places as ranges', async () => {
    const { nodes, links } = (await ask('ibid/graph', { acronyms: true, leastCited: 2 }))!;
    assert.deepEqual(
      nodes.map(({ kind, label, papers }) => `${kind} ${label} ${papers}`),
      ['acronym JHO 2', 'paper Harbors 0', 'paper Harbors 0', 'work Marlow 2001 2'],
    );
    const cites = links.find(({ source, target }) => source === 'paper:harbor.md' && target.startsWith('work:'))!;
    assert.equal(cites.count, 1);
    assert.equal(cites.place.uri, URI);
    assert.deepEqual(cites.place.range.start, { line: 4, character: 6 });
  });
});
