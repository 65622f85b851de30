import { strict as assert } from 'node:assert';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

const CLEAN = '# Ports\n\nCrates pile up.[^1]\n\n[^1]: Ana Marlow saw them.\n';
const BROKEN = '# Docks\n\nCrates pile up.[^1] Ñandú.[^2]\n\n[^1]: Ana Marlow saw them.\n';

describe('command line', () => {
  let folder: string;
  const ibid = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ibid-cli-')));
    writeFileSync(join(folder, 'clean.md'), CLEAN);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  describe('ibid check', () => {
    it('is silent and content with a clean folder', () => {
      const { status, stdout, stderr } = ibid('check');
      assert.deepEqual([status, stdout, stderr], [0, '', '']);
    });

    it('lists what is wrong as file:line:column severity code message, and says why it exits with 1', () => {
      writeFileSync(join(folder, 'broken.md'), BROKEN);
      const { status, stdout, stderr } = ibid('check', '.');
      assert.equal(status, 1);
      assert.match(stdout, /^broken\.md:3:27 error note-missing .+\n$/);
      assert.equal(stderr, 'ibid: 1 finding at or above warning\n');
    });

    it('fails on what --fail-on says', () => {
      const unused = CLEAN.replace('Crates', 'The Joint Harbor Office (JHO) slept.\n\nCrates');
      writeFileSync(join(folder, 'clean.md'), unused);
      assert.match(ibid('check').stdout, /hint acronym-unused/);
      assert.equal(ibid('check', '--fail-on', 'error').status, 0);
      assert.equal(ibid('check').status, 0);
      assert.equal(ibid('check', '--fail-on=hint').status, 1);
    });

    it('reads a file that is named, whatever its ending', () => {
      writeFileSync(join(folder, 'paper.text'), BROKEN);
      assert.match(ibid('check', 'paper.text').stdout, /^paper\.text:3:27 /);
    });

    it('exits with 2 and one line where it cannot run', () => {
      for (const args of [
        ['check', 'no-such.md'],
        ['check', '--fail-on', 'doom'],
        ['check', '--frobnicate'],
        ['check', '--format', 'ris'],
        ['check', '--since', '--fail-on', 'hint'],
        ['check', '--fail-on='],
        ['index', '--json=yes'],
        ['chekc'],
        ['--fail-on', 'hint'],
        ['export'],
        ['export', 'works', '--format', 'dot'],
        ['export', 'works', '--output', 'no-such/works.bib'],
      ]) {
        const { status, stdout, stderr } = ibid(...args);
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
        assert.match(stderr, /^ibid: [^\n]+\n$/);
      }
    });

    it('exits with 2 for a named file that is no text, after the rest', () => {
      writeFileSync(join(folder, 'picture.md'), Buffer.from([0x89, 0x50, 0, 0]));
      writeFileSync(join(folder, 'broken.md'), BROKEN);
      const { status, stdout, stderr } = ibid('check', 'picture.md', 'broken.md');
      assert.equal(status, 2);
      assert.match(stdout, /note-missing/);
      assert.match(stderr, /^ibid: picture\.md: left out, not a text/);
    });

    it('only mentions a file of a folder that is no text', () => {
      writeFileSync(join(folder, 'picture.md'), Buffer.from([0x89, 0x50, 0, 0]));
      const { status, stderr } = ibid('check');
      assert.equal(status, 0);
      assert.match(stderr, /picture\.md: left out, not a text/);
    });
  });

  describe('ibid index', () => {
    interface Index {
      readonly version: number;
      readonly papers: readonly {
        readonly path: string;
        readonly notes: readonly { readonly label: string; readonly text: string; readonly parts: readonly Span[] }[];
        readonly markers: readonly (Span & { readonly note: number | null })[];
        readonly outline: readonly (Span & { readonly title: string; readonly level: number })[];
        readonly diagnostics: readonly (Span & { readonly code: string; readonly severity: string })[];
      }[];
      readonly works: readonly object[];
    }
    type Span = { readonly start: number; readonly end: number };

    it('prints one object with spans in the file', () => {
      writeFileSync(join(folder, 'broken.md'), BROKEN);
      const { status, stdout } = ibid('index', '--json');
      assert.equal(status, 0);
      const { version, papers, works } = JSON.parse(stdout) as Index;
      assert.equal(version, 1);
      assert.deepEqual(works, []);
      assert.deepEqual(
        papers.map(({ path }) => path),
        ['broken.md', 'clean.md'],
      );
      const [{ notes, markers, outline, diagnostics }] = papers as [Index['papers'][number]];
      const at = ({ start, end }: Span) => BROKEN.slice(start, end);
      assert.deepEqual(
        markers.map((marker) => [at(marker), marker.note]),
        [
          ['[^1]', 0],
          ['[^2]', null],
        ],
      );
      assert.equal(notes[0]!.text, 'Ana Marlow saw them.');
      assert.deepEqual(notes[0]!.parts.map(at), ['Ana Marlow saw them.']);
      assert.deepEqual(
        outline.map((heading) => [heading.level, heading.title]),
        [[1, 'Docks']],
      );
      assert.deepEqual(
        diagnostics.map((finding) => [finding.code, at(finding)]),
        [['note-missing', '[^2]']],
      );
    });

    it('prints one paper a line', () => {
      writeFileSync(join(folder, 'other.md'), CLEAN);
      const lines = ibid('index', '--jsonl').stdout.trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => (JSON.parse(line) as { path: string }).path),
        ['clean.md', 'other.md'],
      );
    });

    it('prints an object for a folder without papers', () => {
      rmSync(join(folder, 'clean.md'));
      assert.deepEqual(JSON.parse(ibid('index').stdout), { version: 1, papers: [], works: [] });
    });

    it('ends in silence when its reader goes away', () => {
      for (let i = 0; i < 300; i++) writeFileSync(join(folder, `paper-${i}.md`), CLEAN);
      const command = `"${process.execPath}" "${CLI}" index | head -c 20`;
      const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: folder, encoding: 'utf8' });
      assert.equal(stdout, '{ "version": 1, "pap');
      assert.equal(stderr, '');
    });
  });

  describe('ibid report', () => {
    it('says what was found, what is wrong, and how much of it', () => {
      writeFileSync(join(folder, 'broken.md'), BROKEN);
      writeFileSync(join(folder, 'README.md'), '# About\n\nJust words.\n');
      const { status, stdout } = ibid('report');
      assert.equal(status, 0);
      assert.match(
        stdout,
        /^2 papers and 1 other document read in \d+\.\d s: 2 notes, 0 acronyms, 0 works, 0 citations\./,
      );
      assert.match(stdout, /\nbroken\.md:3:27 error note-missing /);
      assert.match(stdout, /\n1 finding\.\n$/);
    });
  });

  it('helps, says its version, and speaks Spanish', () => {
    assert.match(ibid('--help').stdout, /ibid check \[PATHS\]/);
    assert.match(ibid().stdout, /ibid check \[PATHS\]/);
    assert.match(ibid('--version').stdout, /^\d+\.\d+\.\d+\n$/);
    const env = { ...process.env, LC_ALL: 'es_MX.UTF-8' };
    const { stdout } = spawnSync(process.execPath, [CLI, '--help'], { encoding: 'utf8', env });
    assert.match(stdout, /ibid check \[RUTAS\]/);
  });
});
