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
      await hover.locator('.hover-contents').first().waitFor({ timeout: 4000 });
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
