import * as fs from 'node:fs';
import { createRequire } from 'node:module';
import * as path from 'node:path';
import { install } from './install.mjs';

/** Where a Chromium usually is; `CHROMIUM` names another. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Nothing is drawn by a graphics card, nothing is looked up outside this machine. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/**
 * Opens a window of headless Chromium.
 *
 * @param options `temp` holds its profile; `viewport` and `scale` are for screenshots
 * @returns the page, as playwright has it
 */
export async function openPage({ temp, defer, viewport = { width: 1280, height: 800 }, scale = 1 }) {
  const executablePath = findChromium();
  const { chromium } = createRequire(path.join(install('tools'), 'package.json'))('playwright-core');
  const profile = path.join(temp, 'chromium');
  allowFrames(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: FLAGS,
    viewport,
    deviceScaleFactor: scale,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  defer(() => context.close());
  return context.pages()[0] ?? (await context.newPage());
}

function findChromium() {
  const found = [process.env.CHROMIUM, ...USUAL].find((file) => file && fs.existsSync(file));
  if (!found) {
    throw new Error('No Chromium found. Install one (apt-get install chromium) or set CHROMIUM to its path.');
  }
  return found;
}

/** VS Code for the Web frames its webviews from other origins, whose service workers a fresh profile would refuse. */
function allowFrames(profile) {
  fs.mkdirSync(path.join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  fs.writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}
