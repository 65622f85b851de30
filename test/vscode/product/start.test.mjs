import { strict as assert } from 'node:assert';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openPage } from '../run/chromium.mjs';
import { hoverOver, placeOf } from '../run/page.mjs';
import { root } from '../run/paths.mjs';
import { eachLine } from '../run/processes.mjs';
import { openSession } from '../run/session.mjs';

describe('npm start', () => {
  let session;
  beforeEach(() => {
    session = openSession();
  });
  afterEach(() => session.close());

  it('opens papers in a VS Code whose edits reach the disk, and ends on Ctrl-C', async () => {
    const folder = papers();
    const product = await start(folder);
    assert.match(product.lines.join('\n'), /papers? .*read in/, 'it prints the report');
    assert.match(await fetchPage(product.address), /workbench/);

    const page = await openPage(session);
    await page.goto(product.address);
    await page.getByRole('treeitem', { name: 'paper.md' }).dblclick({ timeout: 90_000 });
    assert.match(await hoverOver(page, 'JHO is'), /Joint Harbor Office/);
    const { x, y } = await placeOf(page, 'is small', 0);
    await page.mouse.click(x, y);
    await page.keyboard.type('never ');
    await page.keyboard.press('Control+s');
    await until(() => assert.match(fs.readFileSync(path.join(folder, 'paper.md'), 'utf8'), /never /));

    assert.equal(await product.interrupt(), 0);
    await until(() => assert.deepEqual(leftOver(), []));
  });

  it('falls back to VS Code for the Web, and says that changes are not kept', async () => {
    const product = await start(papers(), '--web');
    assert.match(product.lines.join('\n'), /Changes are NOT kept/);
    const page = await openPage(session);
    await page.goto(product.address);
    await page.getByText('Changes are not kept').first().waitFor({ timeout: 60_000 });
    assert.equal(await product.interrupt(), 0);
  });

  it('prints the report of the sample papers and ends', () => {
    const printed = execFileSync(process.execPath, [script, '--report'], { encoding: 'utf8' });
    assert.match(printed, /specimens\.md:\d+:\d+ error note-missing/);
  });

  it('says what is wrong with what it is given', () => {
    const { status, stderr } = spawnSync(process.execPath, [script, 'no-such-folder'], { encoding: 'utf8' });
    assert.equal(status, 2);
    assert.match(stderr, /no-such-folder: no such folder/);
  });

  const script = path.join(root, 'scripts/start.mjs');

  function papers() {
    const folder = path.join(session.temp, 'papers of mine');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'paper.md'), 'The Joint Harbor Office (JHO) counts crates. The JHO is small.\n');
    return folder;
  }

  /** As in CI: no terminal, and nothing to read from. */
  async function start(...args) {
    const env = { ...process.env, CI: 'true', TMPDIR: session.temp };
    const child = spawn(process.execPath, [script, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    session.defer(() => child.kill('SIGKILL'));
    const lines = [];
    const address = await new Promise((resolve, reject) => {
      const take = (line) => {
        lines.push(line);
        if (line.startsWith('Ctrl-C')) {
          resolve(lines.find((each) => each.includes('http://')).trim());
        }
      };
      eachLine(child.stdout, take);
      eachLine(child.stderr, take);
      ended.then((code) => reject(new Error(`npm start ended with ${code}\n${lines.join('\n')}`)));
    });
    const interrupt = () => {
      child.kill('SIGINT');
      return ended;
    };
    return { lines, address, interrupt };
  }

  /** As a browser does: the address has a token, for which the server gives a cookie. */
  async function fetchPage(address) {
    const { status, headers } = await fetch(address, { redirect: 'manual' });
    assert.equal(status, 302);
    const cookie = headers.getSetCookie()[0].split(';')[0];
    const page = await fetch(new URL(headers.get('location'), address), { headers: { cookie } });
    assert.equal(page.status, 200);
    return await page.text();
  }

  /** Processes that still have the temporary folder of this test in their command lines, and files of theirs in it. */
  function leftOver() {
    const processes = execFileSync('ps', ['-A', '-o', 'args='], { encoding: 'utf8' }).split('\n');
    return [
      ...processes.filter((each) => each.includes('server-main') && each.includes(session.temp)),
      ...fs.readdirSync(session.temp).filter((name) => name.startsWith('ibid-')),
    ];
  }

  async function until(attempt) {
    const end = Date.now() + 15_000;
    for (;;) {
      try {
        return attempt();
      } catch (error) {
        if (Date.now() > end) {
          throw error;
        }
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
  }
});
