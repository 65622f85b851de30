import { strict as assert } from 'node:assert';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeSource, pathOf, uriOf } from '../../server/src/host/node/node-source';
import { PAPER_FILES } from '../../server/src/host/source';

describe('papers on the disk', () => {
  let root: string;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const list = async (patterns = PAPER_FILES) => {
    const { files } = await nodeSource.list(uriOf(root), patterns);
    return files.map((uri) => pathOf(uri)!.slice(root.length + 1));
  };
  const admits = (path: string) => nodeSource.admits(uriOf(root), PAPER_FILES, uriOf(join(root, path)));

  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'ibid-papers-')));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds Markdown and plain text in any case, sorted, and nothing else', async () => {
    for (const path of ['b.TXT', 'a.md', 'deep/er/c.Rmd', 'd.qmd', 'e.markdown', 'f.pdf', 'g.mdx']) write(path, '');
    assert.deepEqual(await list(), ['a.md', 'b.TXT', 'd.qmd', 'deep/er/c.Rmd', 'e.markdown']);
  });

  it('leaves out node_modules, dot folders and dot files', async () => {
    for (const path of ['node_modules/x/README.md', '.git/x.md', '.draft.md', 'a.md']) write(path, '');
    assert.deepEqual(await list(), ['a.md']);
    assert.equal(await admits('node_modules/x/README.md'), false);
    assert.equal(await admits('.git/x.md'), false);
  });

  it('honors .gitignore, the inner one over the outer one', async () => {
    write('.gitignore', 'drafts/\n*.old.md\n/top.md\n');
    write('sub/.gitignore', '!keep.old.md\nnotes.txt\n');
    const paths = ['drafts/a.md', 'x.old.md', 'top.md', 'sub/top.md', 'sub/keep.old.md', 'sub/notes.txt', 'notes.txt'];
    for (const path of paths) write(path, '');
    assert.deepEqual(await list(), ['notes.txt', 'sub/keep.old.md', 'sub/top.md']);
    const admitted = await Promise.all(paths.map(admits));
    assert.deepEqual(paths.filter((_, index) => admitted[index]).sort(), await list());
  });

  it('takes other patterns', async () => {
    for (const path of ['a.md', 'b.rst', 'old/c.md']) write(path, '');
    assert.deepEqual(await list({ include: ['**/*.{md,rst}'], exclude: ['old/**'] }), ['a.md', 'b.rst']);
  });

  it('follows a link to a file and no link to a folder', async () => {
    write('a/paper.md', '');
    symlinkSync(join(root, 'a'), join(root, 'circle'));
    symlinkSync(join(root, 'a/paper.md'), join(root, 'linked.md'));
    symlinkSync(join(root, 'nowhere.md'), join(root, 'broken.md'));
    assert.deepEqual(await list(), ['a/paper.md', 'linked.md']);
  });

  it('admits nothing outside the folder', async () => {
    assert.equal(await nodeSource.admits(uriOf(join(root, 'a')), PAPER_FILES, uriOf(join(root, 'b.md'))), false);
  });

  it('says of a folder that is not there that it could not be listed', async () => {
    const { files, skipped } = await nodeSource.list(uriOf(join(root, 'gone')), PAPER_FILES);
    assert.deepEqual(files, []);
    assert.match(skipped[0]!.skipped.detail, /ENOENT/);
  });

  it('says why a file is not read', async () => {
    write('picture.md', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR');
    write('huge.txt', '');
    truncateSync(join(root, 'huge.txt'), 20_000_000);
    const reason = async (path: string) => {
      const file = await nodeSource.read(uriOf(join(root, path)));
      return 'skipped' in file ? `${file.skipped.reason}: ${file.skipped.detail}` : file.text;
    };
    assert.equal(await reason('picture.md'), 'binary: zero bytes or control characters');
    assert.equal(await reason('huge.txt'), 'too-large: 20.0 MB');
    assert.match(await reason('gone.md'), /^gone: /);
  });

  it('spells the URI of a file in one way', () => {
    assert.equal(nodeSource.canonical('file:///a/b%28c%29%20d.md'), nodeSource.canonical('file:///a/b(c)%20d.md'));
    assert.equal(nodeSource.canonical('untitled:Untitled-1'), 'untitled:Untitled-1');
  });
});
