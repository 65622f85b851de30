import { strict as assert } from 'node:assert';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

const PAPER = `# Ports

The Joint Harbor Office (JHO) counts crates.[^1]

[^1]: Ana Marlow, *Quiet Docks* (Lisbon: Farol, 2001), 4.
`;

describe('ibid export', () => {
  let folder: string;
  const ibid = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [CLI, 'export', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ibid-export-')));
    writeFileSync(join(folder, 'ports.md'), PAPER);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('prints works, acronyms and the graph, each in its first format where none is named', () => {
    assert.match(ibid('works').stdout, /^@book\{marlow-2001-.*\n {2}author = \{Marlow, Ana\},\n/);
    assert.equal(ibid('acronyms', 'ports.md').stdout, '- **JHO**: Joint Harbor Office\n');
    assert.match(ibid('graph', '.').stdout, /^digraph citations \{\n/);
  });

  it('prints every other format that --format names', () => {
    assert.equal(JSON.parse(ibid('works', '--format', 'csl-json').stdout)[0].title, 'Quiet Docks');
    assert.match(ibid('works', '--format', 'ris').stdout, /^TY {2}- BOOK\r\nAU {2}- Marlow, Ana\r\n/);
    assert.match(ibid('acronyms', '--format', 'csv').stdout, /\r\nJHO,Joint Harbor Office,1,ports\.md\r\n/);
    assert.equal(JSON.parse(ibid('acronyms', '--format', 'json').stdout)[0].short, 'JHO');
    assert.match(ibid('graph', '--format', 'graphml').stdout, /<node id="paper:ports\.md">/);
    assert.equal(JSON.parse(ibid('graph', '--format', 'json').stdout).nodes.length, 2);
  });

  it('writes into a file, and over one only where it is told to', () => {
    const written = () => readFileSync(join(folder, 'works.bib'), 'utf8');
    const first = ibid('works', '--output', 'works.bib');
    assert.deepEqual([first.status, first.stdout, first.stderr], [0, '', '']);
    assert.match(written(), /^@book\{/);
    const again = ibid('works', '--format', 'ris', '-o', 'works.bib');
    assert.deepEqual([again.status, again.stdout], [2, '']);
    assert.match(again.stderr, /^ibid: works\.bib: is there already; --force overwrites it\n$/);
    assert.match(written(), /^@book\{/);
    assert.equal(ibid('works', '--format', 'ris', '-o', 'works.bib', '--force').status, 0);
    assert.match(written(), /^TY {2}- BOOK/);
  });

  it('exits with 2 and one line for what it cannot export', () => {
    for (const args of [
      [],
      ['papers'],
      ['works', '--format', 'dot'],
      ['graph', 'no-such.md'],
      ['graph', '-o', 'a/b'],
    ]) {
      const { status, stdout, stderr } = ibid(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^ibid: [^\n]+\n$/);
    }
  });
});
