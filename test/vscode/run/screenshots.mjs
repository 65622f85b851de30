// Takes the pictures in docs/images/: the extension as a reader meets it, on copies of the sample papers.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { openPage } from './chromium.mjs';
import { around, hoverOver, openAt, placeOf, runCommand } from './page.mjs';
import { root } from './paths.mjs';
import { session } from './session.mjs';
import { linkExtension, startServer } from './vscode-server.mjs';
import { makeWorkspace } from './workspace.mjs';

const IMAGES = path.join(root, 'docs/images');

const VIEWPORT = { width: 1180, height: 760 };

/** Where nothing is to be hovered or clicked. */
const STATUS_BAR = [500, 750];

const SETTINGS = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 14,
  'editor.hover.above': false,
  'editor.hover.delay': 100,
  'editor.lineHeight': 22,
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderControlCharacters': false,
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'git.enabled': false,
  'outline.collapseItems': 'alwaysCollapse',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.tips.enabled': false,
};

/** What is shown in each picture; each gives the part of the page to take. */
const SHOTS = {
  'hover-acronym': hover('01-shared-borders.md', 60, 'joined C-TPAT in', 9),
  'hover-note': hover('01-shared-borders.md', 30, 'took a treaty.[^1]', 15),
  'hover-ibid': hover('04-the-price-of-partnership.txt', 309, 'Ibid.', 2),
  'hover-citation': hover('07-what-a-minute-costs.md', 33, '(Hufbauer and Schott 2005)', 16),
  async peek(page) {
    await openAt(page, '07-what-a-minute-costs.md', 33);
    await click(page, '(Hufbauer and Schott 2005)', 16);
    await runCommand(page, 'Ibid: Peek the Cited Work');
    await page.locator('.peekview-widget .view-line', { hasText: 'NAFTA Revisited' }).first().waitFor();
    await page.locator('.peekview-title .dirname').evaluate((path) => path.remove()); // a temporary folder
    return around(page, '.part.editor');
  },
  async 'cited-paper'(page) {
    await openAt(page, '01-shared-borders.md', 56);
    await click(page, 'What a Minute Costs', 4);
    await runCommand(page, 'Peek Implementations');
    await page.locator('.peekview-widget .view-line', { hasText: 'afternoon' }).first().waitFor();
    await page.locator('.peekview-title .dirname').evaluate((path) => path.remove()); // a temporary folder
    return around(page, '.part.editor');
  },
  async references(page) {
    await openAt(page, '04-the-price-of-partnership.txt', 155);
    await click(page, '(CISEN) received', 3);
    await runCommand(page, 'Go to References');
    await page.locator('.peekview-widget .monaco-list-row', { hasText: 'CISEN' }).first().waitFor();
    await page.locator('.peekview-title .dirname').evaluate((path) => path.remove()); // a temporary folder
    return around(page, '.part.editor');
  },
  async outline(page) {
    await openAt(page, '07-what-a-minute-costs.md', 33);
    await page.locator('.pane-header', { hasText: 'Papers' }).first().click();
    await runCommand(page, 'Explorer: Focus on Outline View');
    for (const row of ['Markdown Language Features', 'What a Minute Costs', 'Ibid', 'Acronyms', 'Works']) {
      await page
        .locator('.outline-tree .monaco-list-row', { hasText: row })
        .last()
        .locator('.monaco-tl-twistie')
        .click();
    }
    return around(page, '.part.sidebar', '.part.editor');
  },
  async views(page) {
    await openAt(page, '01-shared-borders.md', 30);
    await runCommand(page, 'View: Show Ibid');
    for (const row of ['FAST', 'Andreas 2000']) {
      await page
        .locator('.part.sidebar .monaco-list-row', { hasText: row })
        .first()
        .locator('.monaco-tl-twistie')
        .click();
    }
    await page.mouse.move(600, 400);
    return around(page, '.part.sidebar', '.part.editor');
  },
  async problems(page) {
    await openAt(page, 'specimens.md', 106);
    await runCommand(page, 'View: Focus Problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'Marker 3' }).first().waitFor();
    return undefined;
  },
  async fix(page) {
    await openAt(page, 'specimens.md', 118);
    await click(page, 'SENTRY', 3);
    await runCommand(page, 'Quick Fix...');
    await page.locator('.action-widget .monaco-list-row', { hasText: 'SENTRI' }).first().waitFor();
    return around(page, '.part.editor');
  },
  async preview(page) {
    await openAt(page, '01-shared-borders.md', 30);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('v');
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.locator('abbr').first().waitFor();
    return around(page, '.part.editor');
  },
  async 'new-note'(page) {
    await openAt(page, '01-shared-borders.md', 22);
    await click(page, 'urgency, and money.', 5);
    await page.keyboard.press('End');
    await runCommand(page, 'Ibid: Insert a Note');
    await page.locator('.part.statusbar', { hasText: 'Ln 28' }).waitFor(); // the cursor is in the note
    await page.keyboard.type('Whose money it was is told in section 4.');
    return around(page, '.part.editor');
  },
  async graph(page) {
    await openAt(page, '01-shared-borders.md', 30);
    await runCommand(page, 'View: Close Primary Side Bar');
    await runCommand(page, 'Ibid: Show the Citation Graph');
    const frame = page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await frame.getByLabel('Cited by at least').selectOption('1');
    await frame.locator('#counts:not(:has-text("…"))', { hasText: 'works' }).waitFor();
    await frame.getByRole('button', { name: 'The Need to Share and the Right to Refuse' }).click();
    await page.mouse.move(5, 5);
    return around(page, '.part.editor');
  },
};

async function click(page, words, into) {
  const { x, y } = await placeOf(page, words, into);
  await page.mouse.click(x, y);
}

/** The mouse rests on words of a paper: a band of the editor with what is shown, and some lines above and below. */
function hover(paper, line, words, into) {
  return async (page) => {
    await openAt(page, paper, line);
    await hoverOver(page, words, into);
    const { x, width } = await around(page, '.part.editor');
    const shown = await around(page, '.monaco-editor .monaco-hover:not(.hidden)');
    return { x, y: shown.y - 150, width, height: shown.height + 240 };
  };
}

const only = process.argv.slice(2);

await session(
  async ({ temp, defer }) => {
    fs.mkdirSync(IMAGES, { recursive: true });
    linkExtension(temp);
    const { folder } = makeWorkspace(temp);
    const { address } = await startServer({ temp, defer, settings: SETTINGS });
    const page = await openPage({ temp, defer, viewport: VIEWPORT, scale: 1.5 });
    await page.goto(address({ folder }));
    await page.getByRole('treeitem', { name: 'specimens.md' }).waitFor({ timeout: 90_000 });
    for (const [name, take] of Object.entries(SHOTS)) {
      if (only.length === 0 || only.includes(name)) {
        await page.keyboard.press('Escape'); // closes what the picture before has left open
        await page.mouse.click(...STATUS_BAR); // a frame would keep the keyboard
        const clip = await take(page);
        await page.waitForTimeout(400); // until what fades in has done so
        await page.screenshot({ path: path.join(IMAGES, `${name}.png`), clip });
        console.log(`docs/images/${name}.png`);
      }
    }
    return 0;
  },
  { minutes: 10 },
);
