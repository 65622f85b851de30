// How fluid the citation graph of a large library is: 500 papers and 5,000 works, drawn by headless Chromium, which has
// no graphics card to help it. Prints how long a picture takes while the graph is dragged and zoomed, and how much of
// that is our own code's.
//   node esbuild.mjs && node test/bench/graph-frames.mjs
import * as fs from 'node:fs';
import * as path from 'node:path';
import { build } from 'esbuild';
import { openPage } from '../vscode/run/chromium.mjs';
import { root } from '../vscode/run/paths.mjs';
import { session } from '../vscode/run/session.mjs';

const ADDRESS = 'http://localhost/graph';

await session(
  async ({ temp, defer }) => {
    const page = await openPage({ temp, defer });
    await serve(page, await pageOf(temp));
    await page.goto(`${ADDRESS}/`);
    const started = Date.now();
    await page.evaluate((graph) => window.postMessage(graph), { type: 'graph', graph: largeGraph(), asked: {} });
    await page.waitForFunction(() => window.told?.isSettled, undefined, { timeout: 240_000 });
    console.log(`arranged after ${((Date.now() - started) / 1000).toFixed(1)} s, in a worker`);
    const { x, y, width, height } = await page.locator('#picture').boundingBox();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    await measure(page, 'dragged', async () => {
      await page.mouse.move(middleX, middleY);
      await page.mouse.down();
      for (let step = 0; step < 60; step++) {
        await page.mouse.move(middleX + 4 * step - 120, middleY + 2 * step - 60);
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    });
    await measure(page, 'zoomed', async () => {
      for (let step = 0; step < 20; step++) {
        await page.mouse.wheel(0, step % 4 < 2 ? -200 : 200);
        await page.waitForTimeout(50);
      }
    });
    return 0;
  },
  { minutes: 6 },
);

/** The page as the extension makes it, with a host that only listens. */
async function pageOf(temp) {
  const outfile = path.join(temp, 'page.mjs');
  const contents = "export { pageHtml } from './page-html'; export { graphWords } from './words';";
  const stdin = { contents, resolveDir: path.join(root, 'client/src/graph') };
  await build({ stdin, bundle: true, format: 'esm', outfile });
  const { pageHtml, graphWords } = await import(outfile);
  const parts = { script: `${ADDRESS}/graph.js`, style: `${ADDRESS}/graph.css`, source: ADDRESS, nonce: 'bench' };
  const host = `window.acquireVsCodeApi = () => ({
    getState() {}, setState() {}, postMessage(message) { if (message.shown) window.told = message.shown; } })`;
  const html = pageHtml({ language: 'en', words: graphWords('en'), ...parts });
  return html.replace('<script', `<script nonce="bench">${host}</script><script`);
}

async function serve(page, body) {
  await page.route(`${ADDRESS}/**`, (route) => {
    const file = path.join(root, 'dist/graph', new URL(route.request().url()).pathname.slice('/graph/'.length));
    if (fs.statSync(file).isDirectory()) return route.fulfill({ contentType: 'text/html', body });
    return route.fulfill({ path: file });
  });
}

/** Each paper cites 30 works, most of them of its own field: the same graph each time. */
function largeGraph() {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  const place = { uri: 'file:///paper.md', range };
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32; // Numerical Recipes' generator
    return Math.floor((seed / 2 ** 32) * below);
  };
  const links = new Map();
  for (let paper = 0; paper < 500; paper++) {
    for (let nth = 0; nth < 30; nth++) {
      const work = random(4) > 0 ? (paper % 25) * 200 + random(200) : random(5000);
      const [source, target] = [`paper:${paper}`, `work:${work}`];
      links.set(`${source} ${target}`, { source, target, count: 1 + random(4), place });
    }
  }
  const node = (kind, nth) => {
    const id = `${kind}:${nth}`;
    const papers = kind === 'work' ? 2 + random(6) : 0; // none is left out
    return { id, kind, label: `${kind} ${nth}`, detail: `The ${kind} with number ${nth}`, papers, place };
  };
  const nodes = [
    ...Array.from({ length: 500 }, (_, nth) => node('paper', nth)),
    ...Array.from({ length: 5000 }, (_, nth) => node('work', nth)),
  ];
  return { nodes, links: [...links.values()] };
}

/** Prints how long the pictures took that came while something was done, and the code's share of each. */
async function measure(page, what, act) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const scripting = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration').value * 1000;
  };
  await page.evaluate(() => {
    window.pictures = [];
    let last = performance.now();
    const tick = (now) => {
      window.pictures.push(now - last);
      last = now;
      window.ticking = requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await scripting();
  await act();
  const times = await page.evaluate(() => {
    cancelAnimationFrame(window.ticking);
    return window.pictures.toSorted((a, b) => a - b);
  });
  const share = (await scripting()) - before;
  const at = (part) => times[Math.floor(times.length * part)].toFixed(1);
  const own = (share / times.length).toFixed(1);
  console.log(
    `${what}: ${times.length} pictures, ms each: median ${at(0.5)}, 95 of 100 below ${at(0.95)}; own code ${own}`,
  );
}
