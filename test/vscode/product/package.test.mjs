import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openPage } from '../run/chromium.mjs';
import { hoverOver } from '../run/page.mjs';
import { root } from '../run/paths.mjs';
import { openSession } from '../run/session.mjs';
import { installExtension, startServer } from '../run/vscode-server.mjs';

/** One marker has no note. */
const PAPER = 'The Joint Harbor Office (JHO) counts crates.[^1] The JHO is small.[^2]\n\n[^1]: So.\n';

describe('the packaged extension', () => {
  const session = openSession();
  const vsix = path.join(session.temp, 'ibid.vsix');
  after(session.close);

  it('is made', () => {
    execFileSync(process.execPath, [path.join(root, 'scripts/package.mjs'), vsix], { stdio: 'pipe' });
    assert.ok(fs.existsSync(vsix));
  });

  it('is under 1 MB', () => {
    const { size } = fs.statSync(vsix);
    assert.ok(size < 1024 * 1024, `${Math.round(size / 1024)} KB`);
  });

  it('holds what runs, and neither sources nor tests', async () => {
    await installExtension(session.temp, vsix);
    const extensions = path.join(session.temp, 'server/extensions');
    const installed = path.join(
      extensions,
      fs.readdirSync(extensions).find((name) => name.startsWith('ibid.ibid-')),
    );
    const files = fs.readdirSync(installed, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
    const manifest = JSON.parse(fs.readFileSync(path.join(installed, 'package.json'), 'utf8'));
    const loaded = ['ibid', 'server', 'cli', 'citations'].map((name) => `dist/${name}.js`);
    for (const needed of [manifest.main, manifest.browser, ...loaded, 'corpus/README.md']) {
      assert.ok(files.includes(path.posix.normalize(needed)), `${needed} is missing`);
    }
    assert.deepEqual(
      files.filter((name) => /\.(ts|mts|mjs|map)$|(^|\/)(test|node_modules|server\/src|client)\//.test(name)),
      [],
    );
  });

  it('works where it is installed', async () => {
    const { temp, defer } = session;
    const { address, remote } = await startServer({ temp, defer });
    const folder = path.join(temp, 'papers');
    fs.mkdirSync(folder);
    fs.writeFileSync(path.join(folder, 'paper.md'), PAPER);
    const page = await openPage({ temp, defer });
    await page.goto(address({ folder, payload: [['openFile', remote(path.join(folder, 'paper.md'))]] }));
    await page.waitForSelector('.squiggly-error', { timeout: 90_000 });
    assert.match(await hoverOver(page, 'JHO is'), /Joint Harbor Office/);
  });
});
