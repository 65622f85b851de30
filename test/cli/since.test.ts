import { strict as assert } from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

const TEXT = `# Harbors

The tide came early.[^a] Nobody had counted on it.[^b]

[^a]: Ana Marlow, *Harbors at Night* (Boston: Quay Press, 2003), 12.
[^b]: Ibid., 14.
`;

/** The same with a note between. */
const EDITED = TEXT.replace('early.[^a]', 'early.[^a] So did the mayor.[^x]').replace(
  '[^b]: ',
  '[^x]: Lena Ostrow, *Pilots and Princes* (New York: Lantern House, 2011), 7.\n[^b]: ',
);

const SHIFTED = 'warning ibid-shifted “Ibid.” in n. b now means Ostrow 2011; it meant Marlow 2003.';

describe('ibid check --since', () => {
  let folder: string;
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Ana', '-c', 'user.email=ana@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'pipe' });
  };
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--message', 'papers');
  };
  const ibid = (args: readonly string[], cwd = folder, env: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'check', ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', ...env },
    });
    return { status, out: stdout, err: stderr };
  };

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ibid-since-')));
    git('init', '--quiet');
    write('harbor.md', TEXT);
    commit();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('says what an edit made a back-reference mean', () => {
    write('harbor.md', EDITED);
    assert.deepEqual(ibid(['--since', 'HEAD']), {
      status: 1,
      out: `harbor.md:7:7 ${SHIFTED}\n`,
      err: 'ibid: 1 finding at or above warning\n',
    });
    assert.deepEqual(ibid([]), { status: 0, out: '', err: '' });
  });

  it('looks back over several commits, and only as far as it is told', () => {
    write('harbor.md', EDITED);
    commit();
    assert.equal(ibid(['--since=HEAD~1', 'harbor.md']).out, `harbor.md:7:7 ${SHIFTED}\n`);
    assert.deepEqual(ibid(['--since=HEAD']), { status: 0, out: '', err: '' });
  });

  it('is asked from a folder inside the repository, too', () => {
    mkdirSync(join(folder, 'draft'));
    write('draft/quay.md', TEXT);
    commit();
    write('draft/quay.md', EDITED);
    assert.equal(ibid(['--since', 'HEAD'], join(folder, 'draft')).out, `quay.md:7:7 ${SHIFTED}\n`);
  });

  it('follows a file that git takes for renamed', () => {
    const rest = '\n\nThe quays were empty, and nobody came.'.repeat(9);
    write('harbor.md', TEXT + rest);
    commit();
    renameSync(join(folder, 'harbor.md'), join(folder, 'el niño.md'));
    write('el niño.md', EDITED + rest);
    git('add', '--all');
    assert.equal(ibid(['--since', 'HEAD']).out, `el niño.md:7:7 ${SHIFTED}\n`);
  });

  it('says which papers are new', () => {
    write('quay.md', TEXT);
    assert.deepEqual(ibid(['--since', 'HEAD']), {
      status: 0,
      out: '',
      err: 'ibid: quay.md: new since HEAD, compared with nothing\n',
    });
  });

  it('says that there is no such revision', () => {
    for (const revision of ['v9', '--upload-pack=x']) {
      assert.deepEqual(ibid([`--since=${revision}`]), {
        status: 2,
        out: '',
        err: `ibid: --since ${revision}: no such revision\n`,
      });
    }
  });

  it('says that the papers are in no repository, or that there is no git', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    const outside = ibid(['--since', 'HEAD'], folder, { GIT_CEILING_DIRECTORIES: tmpdir() });
    assert.deepEqual(outside, { status: 2, out: '', err: `ibid: --since: ${folder} is in no git repository\n` });
    const without = ibid(['--since', 'HEAD'], folder, { PATH: folder });
    assert.deepEqual(without, { status: 2, out: '', err: 'ibid: --since asks git, which is not installed\n' });
  });
});
