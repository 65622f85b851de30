import { strict as assert } from 'node:assert';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openPage } from '../run/chromium.mjs';
import { openAt, runCommand } from '../run/page.mjs';
import { openSession } from '../run/session.mjs';
import { linkExtension, startServer } from '../run/vscode-server.mjs';
import { makeWorkspace } from '../run/workspace.mjs';

describe('the citation graph in a window', () => {
  const session = openSession();
  const { temp, defer } = session;
  let folder;
  let page;
  let graph;
  after(session.close);

  before(async () => {
    linkExtension(temp);
    folder = makeWorkspace(temp).folder;
    const { address } = await startServer({ temp, defer });
    page = await openPage({ temp, defer });
    await page.goto(address({ folder }));
    await page.getByRole('treeitem', { name: 'specimens.md' }).waitFor({ timeout: 90_000 });
    await openAt(page, '01-shared-borders.md', 30);
    await runCommand(page, 'Ibid: Show the Citation Graph');
    graph = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await settled();
  });

  const settled = () => graph.locator('#counts:not(:has-text("…"))', { hasText: 'works' }).waitFor({ timeout: 60_000 });
  const counts = () => graph.locator('#counts').innerText();
  const said = (words) => graph.locator('#said', { hasText: words }).waitFor({ state: 'attached', timeout: 20_000 });
  const saved = async (name) => {
    const file = path.join(folder, name);
    while (!fs.existsSync(file) || fs.statSync(file).size === 0) await page.waitForTimeout(50);
    return fs.readFileSync(file);
  };

  it('is drawn with WebGL', async () => {
    assert.ok((await graph.locator('#picture canvas').count()) > 1);
    assert.equal(await graph.locator('#message').isVisible(), false);
  });

  it('has more works when fewer papers need to cite them, and acronyms on demand', async () => {
    const number = (words) => Number(/(\d+) works?/.exec(words)[1]);
    const before = await counts();
    await graph.getByLabel('Cited by at least').selectOption('1');
    // The window still shows what it has counted until it counts again.
    await graph.locator('#counts').filter({ hasNotText: before }).waitFor({ timeout: 60_000 });
    await settled();
    assert.ok(number(await counts()) > number(before));
    await graph.getByRole('checkbox', { name: 'Acronyms' }).check();
    await graph.locator('#counts', { hasText: 'acronyms' }).waitFor();
    await settled();
  });

  it('is searched, and says what it has found', async () => {
    await graph.getByRole('searchbox').fill('border games');
    await said('1 match');
    await graph.getByRole('searchbox').press('Enter');
    await said('Work: Andreas 2000, Border Games');
    await graph.getByRole('searchbox').fill('');
  });

  it('is walked by keys', async () => {
    const picture = graph.locator('#picture');
    await picture.press('Home');
    await said('Paper: The Need to Share and the Right to Refuse. Cited by');
    const home = await graph.locator('#said').textContent();
    const heard = [];
    for (const key of ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft']) {
      await picture.press(key);
      heard.push(await graph.locator('#said').textContent());
    }
    const neighbors = heard.filter((words) => /^(?:Paper|Work|Acronym): /.test(words) && words !== home);
    assert.ok(neighbors.length > 0, heard.join('\n'));
  });

  it('is narrowed down to what is around the active paper', async () => {
    const before = await counts();
    await graph.getByLabel('Around the active paper').check();
    assert.notEqual(await counts(), before);
    await graph.getByLabel('Around the active paper').uncheck();
    assert.equal(await counts(), before);
  });

  it('is saved as SVG and as PNG', async () => {
    for (const [name, start] of Object.entries({ SVG: '<svg ', PNG: '\x89PNG' })) {
      await graph.getByRole('button', { name: `Save as ${name}` }).click();
      await page.locator('.quick-input-widget input').first().waitFor();
      await page.keyboard.press('Enter');
      const content = await saved(`citations.${name.toLowerCase()}`);
      assert.equal(content.subarray(0, start.length).toString('latin1'), start);
    }
  });

  it('opens the paper of the selected node', async () => {
    await graph.locator('#picture').press('Home');
    await graph.locator('#picture').press('Enter');
    await page.locator('.tab.active', { hasText: '02-need-to-share.md' }).waitFor({ timeout: 20_000 });
  });
});
