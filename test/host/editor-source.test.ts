import { strict as assert } from 'node:assert';
import type { EditorFiles, FileBytes, FolderEntry } from '../../server/src/host/browser/editor-files';
import { editorSource } from '../../server/src/host/browser/editor-source';
import { PAPER_FILES } from '../../server/src/host/source';

const ROOT = 'vscode-vfs://github/ana/ports';

/** Files in memory by path, and how many messages it took to ask for them. */
class MemoryFiles implements EditorFiles {
  readonly files: Map<string, string>;
  readonly reads: (readonly string[])[] = [];
  lists = 0;

  constructor(files: Readonly<Record<string, string>>) {
    this.files = new Map(Object.entries(files));
  }

  async list(folders: readonly string[]): Promise<readonly (readonly FolderEntry[] | undefined)[]> {
    this.lists++;
    return folders.map((folder) => {
      const inside = `${decodeURIComponent(folder.slice(ROOT.length + 1))}/`.replace(/^\//, '');
      const names = new Map<string, FolderEntry>();
      for (const path of this.files.keys()) {
        if (!path.startsWith(inside)) continue;
        const [name = '', ...rest] = path.slice(inside.length).split('/');
        names.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return names.size > 0 ? [...names.values()] : undefined;
    });
  }

  async read(files: readonly string[]): Promise<readonly FileBytes[]> {
    this.reads.push(files);
    return files.map((uri) => {
      const text = this.files.get(decodeURIComponent(uri.slice(ROOT.length + 1)));
      if (text === undefined) return { skipped: { reason: 'gone', detail: 'no such file' } };
      return { bytes: new TextEncoder().encode(text) };
    });
  }
}

describe('papers in an editor’s own file system', () => {
  const start = (files: Readonly<Record<string, string>>, onLinksChanged = () => {}) => {
    const editor = new MemoryFiles(files);
    return { editor, source: editorSource(editor, onLinksChanged) };
  };

  it('are listed level by level, by the patterns and .gitignore', async () => {
    const { editor, source } = start({
      'a b.md': '',
      'tool.ts': '',
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'x.tmp.md': '',
      'drafts/no.md': '',
      'more/deep/c.TXT': '',
      'more/.gitignore': 'deep/d.md\n',
      'more/deep/d.md': '',
      'node_modules/readme.md': '',
      '.git/e.md': '',
    });
    const { files, skipped } = await source.list(ROOT, PAPER_FILES);
    assert.deepEqual(files, [`${ROOT}/a%20b.md`, `${ROOT}/more/deep/c.TXT`]);
    assert.deepEqual(skipped, []);
    assert.equal(editor.lists, 3);
  });

  it('are admitted one by one as the listing would', async () => {
    const { source } = start({ '.gitignore': 'drafts/\n', 'more/.gitignore': 'd.md\n' });
    const admits = (path: string) => source.admits(ROOT, PAPER_FILES, `${ROOT}/${path}`);
    assert.deepEqual(
      await Promise.all(['a.md', 'more/c.md', 'more/d.md', 'drafts/e.md', 'node_modules/f.md', 'g.ts'].map(admits)),
      [true, true, false, false, false, false],
    );
    assert.equal(await source.admits(ROOT, PAPER_FILES, 'file:///elsewhere/a.md'), false);
  });

  it('come many to a message when they are expected, each once, and fresh afterwards', async () => {
    const names = Array.from({ length: 70 }, (_, index) => `${String(index).padStart(2, '0')}.md`);
    const { editor, source } = start(Object.fromEntries(names.map((name) => [name, `Text of ${name}.`])));
    const uris = names.map((name) => `${ROOT}/${name}`);
    source.expect!(uris);
    for (const [index, uri] of uris.entries())
      assert.deepEqual(await source.read(uri), { text: `Text of ${names[index]}.` });
    assert.deepEqual(
      editor.reads.map((files) => files.length),
      [32, 32, 6],
    );
    editor.files.set('03.md', 'New.');
    assert.deepEqual(await source.read(uris[3]!), { text: 'New.' });
    assert.equal(editor.reads.at(-1)!.length, 1);
  });

  it('say why they cannot be read', async () => {
    const { source } = start({ 'binary.md': '\0\0\0\0\0' });
    assert.deepEqual(await source.read(`${ROOT}/gone.md`), { skipped: { reason: 'gone', detail: 'no such file' } });
    const binary = await source.read(`${ROOT}/binary.md`);
    assert.ok('skipped' in binary && binary.skipped.reason === 'binary');
  });

  it('have one spelling, whatever the editor escapes', () => {
    const { source } = start({});
    assert.equal(source.canonical(`${ROOT}/a(1) b.md`), source.canonical(`${ROOT}/a%281%29%20b.md`));
    assert.equal(source.canonical('untitled:Untitled-1'), 'untitled:Untitled-1');
    assert.equal(source.canonical(`${ROOT}/100%`), `${ROOT}/100%25`);
  });

  it('that are linked to count as there until the editor says no', async () => {
    let changed = () => {};
    const told = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const { source } = start({ 'there.md': '' }, () => changed());
    assert.equal(source.exists(`${ROOT}/there.md`), true);
    assert.equal(source.exists(`${ROOT}/gone.md`), true);
    await told;
    assert.equal(source.exists(`${ROOT}/there.md`), true);
    assert.equal(source.exists(`${ROOT}/gone.md`), false);
  });
});
