/**
 * Rests the mouse on words of the open paper, as a reader does, until something is shown.
 *
 * @param words as they stand in one line on the screen
 * @param into how many characters into them the mouse goes; the middle where left out
 * @returns the text of the hover
 */
export async function hoverOver(page, words, into = words.length / 2) {
  const { x, y } = await placeOf(page, words, into);
  const hover = page.locator('.monaco-editor .monaco-hover:not(.hidden)').first();
  const end = Date.now() + 60_000;
  for (;;) {
    await page.mouse.move(x + 200, y + 200);
    await page.mouse.move(x, y, { steps: 6 });
    try {
      await hover.locator('.hover-contents', { hasNotText: 'Loading...' }).first().waitFor({ timeout: 4000 });
      return await hover.innerText();
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
  }
}

/** Where words of the open paper are on the screen: an editor draws a line in pieces, one for each color. */
export async function placeOf(page, words, into = words.length / 2) {
  const handle = await page.waitForFunction(
    ({ words, into }) => {
      for (const line of document.querySelectorAll('.view-lines .view-line')) {
        const at = line.textContent.replaceAll('\u00a0', ' ').indexOf(words);
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let left = at + Math.floor(into);
        for (let node = walker.nextNode(); at >= 0 && node; node = walker.nextNode()) {
          if (left < node.data.length) {
            const range = document.createRange();
            range.setStart(node, left);
            range.setEnd(node, left + 1);
            const { x, y, width, height } = range.getBoundingClientRect();
            return { x: x + width / 2, y: y + height / 2 };
          }
          left -= node.data.length;
        }
      }
      return undefined;
    },
    { words, into },
    { timeout: 60_000 },
  );
  return await handle.jsonValue();
}

/** Opens a paper at a line, in the only editor, with the cursor there. */
export async function openAt(page, name, line) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+w');
  await page.keyboard.press('Control+p');
  await page.locator('.quick-input-widget input').first().fill(`${name}:${line}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.view-lines .view-line').first().waitFor();
}

/** Runs a command by its title, as from the command palette, as soon as it is offered there. */
export async function runCommand(page, title) {
  const offered = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
  for (let tries = 1; ; tries++) {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill(`>${title}`);
    try {
      await offered.waitFor({ timeout: 3000 });
      break;
    } catch (error) {
      if (tries === 10) {
        throw error;
      }
      await page.keyboard.press('Escape');
    }
  }
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

/** The part of the page that holds all of the elements; for a screenshot. */
export async function around(page, ...selectors) {
  const boxes = await Promise.all(selectors.map((selector) => page.locator(selector).first().boundingBox()));
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const width = Math.max(...boxes.map((box) => box.x + box.width)) - x;
  const height = Math.max(...boxes.map((box) => box.y + box.height)) - y;
  return { x, y, width, height };
}
