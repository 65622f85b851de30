import { strict as assert } from 'node:assert';
import type { ClientCapabilities, CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { EDITOR, LspClient } from '../support/lsp-client';

const URI = 'file:///papers/harbor.md';

const TEXT = `# Harbors

The tide came early.[^a] Nobody had counted on it.[^b] The pilots knew.[^c]

[^a]: Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003), 12.
[^b]: Ibid., 14.
[^c]: See ibid.
`;

/** An editor that shows edits before it makes them, and asks for those of an action once it is chosen. */
const PREVIEWING: ClientCapabilities = {
  ...EDITOR,
  workspace: {
    ...EDITOR.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    ...EDITOR.textDocument,
    codeAction: { dataSupport: true, resolveSupport: { properties: ['edit'] } },
  },
};

describe('language server, refactoring of back-references', () => {
  let client: LspClient;
  afterEach(() => client.stop());

  const start = async (capabilities: ClientCapabilities, text = TEXT): Promise<void> => {
    client = await LspClient.start({ capabilities });
    client.open(URI, text);
  };
  const actions = (line: number, character: number): Promise<readonly CodeAction[]> => {
    const at = { line, character };
    return client.request('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start: at, end: at },
      context: { diagnostics: [], only: ['refactor'] },
    });
  };
  const titles = (found: readonly CodeAction[]): readonly string[] => found.map(({ title }) => title);

  it('offers the other forms of what stands at the cursor, and of all', async () => {
    await start(PREVIEWING);
    assert.deepEqual(titles(await actions(5, 8)), [
      'Write “Marlow, *Harbors at Night*”',
      'Write the full reference',
      'Write every later citation of this paper in its short form',
      'Write every later citation of this paper out in full',
    ]);
    assert.deepEqual(titles(await actions(2, 8)), []);
  });

  it('gives the edits of the action that is chosen, to be shown first', async () => {
    await start(PREVIEWING);
    const [, , all] = await actions(5, 8);
    assert.equal(all!.edit, undefined);
    assert.equal(all!.kind, 'refactor.rewrite');
    const { edit } = await client.request<CodeAction>('codeAction/resolve', all!);
    const [change] = edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(
      change!.edits.map((each) => 'newText' in each && each.newText),
      ['Marlow, *Harbors at Night*', 'Marlow, *Harbors at Night*, 14.'],
    );
    assert.deepEqual(edit!.changeAnnotations, {
      rewriting: {
        label: 'Write every later citation of this paper in its short form',
        description: '2 places; every citation means the same as before.',
        needsConfirmation: true,
      },
    });
    assert.ok(change!.edits.every((each) => 'annotationId' in each && each.annotationId === 'rewriting'));
  });

  it('does not give edits for a text that has changed since', async () => {
    await start(PREVIEWING);
    const [short] = await actions(5, 8);
    client.notify('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: `${TEXT}\n` }],
    });
    await assert.rejects(client.request('codeAction/resolve', short!), { code: -32801 });
  });

  const TWINS = TEXT.replace('Night* (', 'Night: A History* (').replace(
    '[^b]: Ibid., 14.',
    '[^b]: Ana Marlow, *Harbors at Night: A Memoir* (Boston: Quay Press, 2009), 3.',
  );

  it('says why it does nothing where a citation would mean something else', async () => {
    await start(PREVIEWING, TWINS);
    const [short] = await actions(6, 12);
    assert.equal(short!.title, 'Write “Marlow, *Harbors at Night*, 3.”');
    const { edit } = await client.request<CodeAction>('codeAction/resolve', short!);
    assert.equal(edit, undefined);
    const { message } = await client.next<{ message: string }>('window/showMessage');
    assert.equal(message, 'Nothing was written: a back-reference would mean something else.');
  });

  it('offers only what is proved, with its edits, to an editor that does not ask again', async () => {
    await start(EDITOR);
    const [short] = await actions(5, 8);
    const [change] = short!.edit!.documentChanges as TextDocumentEdit[];
    assert.deepEqual(change!.edits, [
      {
        range: { start: { line: 5, character: 6 }, end: { line: 5, character: 11 } },
        newText: 'Marlow, *Harbors at Night*',
      },
    ]);
    await client.stop();
    await start({}, TWINS);
    assert.deepEqual(titles(await actions(6, 12)), [
      'Write the full reference',
      'Write every later citation of this paper out in full',
    ]);
  });
});
