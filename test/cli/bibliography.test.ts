import { strict as assert } from 'node:assert';
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const CLI = resolve('dist/cli.js');

const ENTRY = '@book{marsh2004, author = {Marsh, Olga}, title = {The Price of a Pilot}, year = 2004}\n';

describe('command line, with bibliography files', () => {
  let folder: string;
  const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
  const ibid = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, [CLI, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });

  beforeEach(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'ibid-cli-')));
    for (const inside of ['papers', 'shelf']) mkdirSync(join(folder, inside));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('checks what papers name, in the folder or not, and what lies there', () => {
    write('papers/a.md', '---\nbibliography: [../shelf/far.bib, lost.bib]\n---\n\nPilots [@marsh2004].\n');
    write('shelf/far.bib', `${ENTRY}@book{open, title = {Never\n`);
    write('papers/near.ris', 'TY  - BOOK\n');
    const { status, stdout } = ibid('check', 'papers');
    assert.equal(status, 1);
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      'papers/a.md:2:34 warning bibliography-missing There is no bibliography file “lost.bib”.',
      'papers/near.ris:1:1 error bibliography-malformed Nothing ends this entry.',
      'shelf/far.bib:2:1 error bibliography-malformed Nothing ends this entry.',
    ]);
  });

  it('checks a bibliography file that is given', () => {
    write('shelf/far.bib', ENTRY);
    write('shelf/any-name.json', '[{"id": "a",}]');
    assert.equal(ibid('check', 'shelf/far.bib').status, 0);
    assert.match(
      ibid('check', 'shelf/any-name.json').stdout,
      /^shelf\/any-name\.json:1:2 error bibliography-malformed /,
    );
  });

  it('says which work of a list in another file a citation means, and by whom each is cited', () => {
    const entries = [
      'Marsh, Olga. 2004. *The Price of a Pilot*. Boston: Harbor Press.',
      'Bloem, Ida. 2010. *Dikes*. Leiden: Tide.',
    ];
    write('papers/list.md', `# Works cited\n\n${entries.join('\n\n')}\n`);
    write('papers/a.md', '# Pilots\n\nPilots are dear (Marsh 2004), dikes are not (Bloem 2010).\n');
    assert.equal(ibid('check', 'papers').stdout, '');
    const { papers, works } = JSON.parse(ibid('index', 'papers').stdout);
    const ids = works.map(({ id }: { id: string }) => id);
    assert.deepEqual(
      papers[0].citations.map(({ state, work }: Record<string, unknown>) => [state, ids.indexOf(work)]),
      [
        ['resolved', 1],
        ['resolved', 0],
      ],
    );
    assert.deepEqual(
      works.map(({ citations }: { citations: { path: string }[] }) => citations.map(({ path }) => path)),
      [['papers/a.md'], ['papers/a.md']],
    );
  });

  it('says which works of a list in another file a citation may mean', () => {
    const stone = 'Stone, Paul. 2001. *Oil and Water*. Boston: Harbor Press.';
    const marsh = ['Tugs', 'Pilots'].map((title) => `Marsh, Olga. 2004. *${title}*. Boston: Harbor Press.`);
    write('papers/list.md', `# Works cited\n\n${marsh.join('\n\n')}\n`);
    write('papers/a.md', `# Pilots\n\nDear (Marsh 2004), and old (Stone 2001).\n\n## References\n\n${stone}\n`);
    const { papers, works } = JSON.parse(ibid('index', 'papers').stdout);
    const [ambiguous] = papers[0].citations;
    const titles = new Map(works.map(({ id, csl }: { id: string; csl: { title: string } }) => [id, csl.title]));
    assert.equal(ambiguous.state, 'ambiguous');
    assert.deepEqual(
      ambiguous.candidates.map((id: string) => titles.get(id)),
      ['Tugs', 'Pilots'],
    );
  });

  it('says which work of the library a key means', () => {
    write('papers/a.md', '---\nbibliography: ../shelf/far.bib\n---\n\nPilots [@marsh2004; @nobody1999].\n');
    write('shelf/far.bib', ENTRY);
    const { papers, works } = JSON.parse(ibid('index', 'papers').stdout);
    const [work] = works;
    assert.equal(work.csl.title, 'The Price of a Pilot');
    assert.deepEqual(
      papers[0].citations.map(({ state, work, reason }: Record<string, unknown>) => [state, work, reason]),
      [
        ['resolved', work.id, null],
        ['unknown', null, 'no-entry'],
      ],
    );
    assert.equal(work.citations.length, 1);
  });
});
