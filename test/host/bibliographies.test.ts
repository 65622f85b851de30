import { strict as assert } from 'node:assert';
import { indexBibliographies } from '../../server/src/host/bibliographies';
import { editorSource } from '../../server/src/host/browser/editor-source';
import { giveWay } from '../../server/src/host/give-way';
import { BIBLIOGRAPHY_FILES, type PaperSource } from '../../server/src/host/source';
import { unreadFilesOf } from '../../server/src/library/bibliography/unread-files';
import { Library } from '../../server/src/library/library';
import { readPaper } from '../../server/src/paper/read-paper';
import { MemorySource } from '../support/memory-source';

const ENTRY = '@book{marsh2004, title = {Pilots}}';

describe('reading bibliography files', () => {
  async function index(source: PaperSource, files: readonly string[], isNamed = false): Promise<Library> {
    const library = new Library();
    await indexBibliographies(files, { source, library, isNamed: () => isNamed });
    return library;
  }

  it('takes JSON and YAML that nobody names only where it looks like a bibliography', async () => {
    const source = new MemorySource({
      'file:///p/references.json': '[{"id": "a", "author": [{"family": "Marsh"}]}]',
      'file:///q/references.json': '[{"id": 1, "name": "a.ts"}]',
      'file:///p/references.yaml': 'references:\n- id: a\n  editor: Port of Delfzijl\n',
      'file:///p/a.bib': ENTRY,
      'file:///p/a.md': '# A',
    });
    const files = [...source.files.keys()];
    const names = (library: Library) => [...library.bibliographies.files.keys()];
    assert.deepEqual(
      names(await index(source, files)),
      files.filter((uri) => uri !== 'file:///q/references.json' && !uri.endsWith('.md')),
    );
    assert.equal(names(await index(source, files, true)).length, 4);
  });

  it('lets other work be done meanwhile', async () => {
    const big = Array.from({ length: 20_000 }, (_, i) => `@book{key${i}, author = {Quist, P.}, title = {Cargo}}`).join(
      '\n',
    );
    const source = new MemorySource({ 'file:///p/a.bib': big });
    let isDone = false;
    const reading = index(source, ['file:///p/a.bib']).then((library) => {
      isDone = true;
      return library.bibliographies.files.get('file:///p/a.bib')!.entries.length;
    });
    let turns = 0;
    while (!isDone) {
      await giveWay();
      turns++;
    }
    assert.equal(await reading, 20_000);
    assert.ok(turns > 3, `${turns} turns`);
  });

  it('finds them in an editor’s own file system, and what papers there name', async () => {
    const root = 'vscode-vfs://github/ana/ports';
    const texts = new Map([
      ['/refs/a b@c.bib', ENTRY],
      ['/.gitignore', 'old\n'],
      ['/old/lost.bib', ENTRY],
      ['/kept/more.RIS', 'TY  - BOOK\nID  - x\nER  - \n'],
    ]);
    const pathOf = (uri: string) => decodeURIComponent(uri.slice(root.length));
    const source = editorSource(
      {
        list: async (folders) =>
          folders.map((folder) => {
            const inside = `${pathOf(folder)}/`;
            const paths = [...texts.keys()].filter((path) => path.startsWith(inside));
            const names = paths.map((path) => path.slice(inside.length).split('/'));
            return names.map(([name = '', rest]) => ({ name, kind: rest === undefined ? 'file' : 'folder' }));
          }),
        read: async (files) => files.map((uri) => ({ bytes: new TextEncoder().encode(texts.get(pathOf(uri)) ?? '') })),
      },
      () => {},
    );
    const { files } = await source.list(root, { include: BIBLIOGRAPHY_FILES, exclude: [] });
    assert.deepEqual(files, [`${root}/kept/more.RIS`, `${root}/refs/a%20b%40c.bib`]);
    const paper = readPaper(`${root}/refs/a.md`, '---\nbibliography: a b@c.bib\n---\n\nPilots [@marsh2004].\n');
    const [named] = unreadFilesOf(paper, new Library());
    const library = await index(source, [source.canonical(named!)]);
    assert.deepEqual([...library.bibliographies.files.keys()], [`${root}/refs/a%20b%40c.bib`]);
    assert.deepEqual(unreadFilesOf(paper, library), []);
  });
});
