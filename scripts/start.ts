// `npm start [-- <address or file> …] [--browser firefox]`: Lede on its demo stories, or on pages of one's own. With a display a browser opens and
// stays; without one the toolbar button is pressed, the brief printed as the popup shows it, and what was seen saved as pictures.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserFound, findBrowser, hasDisplay, needBrowser } from './browsers.ts';
import { Chromium } from './chromium.ts';
import { Firefox } from './firefox.ts';
import { type BrowserKind, build, SHOTS } from './project.ts';
import { printBrief } from './read-popup.ts';
import { type PageServer, servePages } from './serve.ts';
import { chromiumTour, firefoxTour, type Tour } from './tour.ts';

const DEMOS = ['demo-de', 'demo-en'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, headless: { type: 'boolean', default: !hasDisplay() } },
});

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}

/** Chromium, unless the reader asks for Firefox or has nothing else. */
function browserKind(): BrowserKind {
  const { browser } = values;
  if (browser === 'firefox' || browser === 'chromium') return browser;
  if (browser !== undefined) stop(`--browser takes “chromium” or “firefox”, not “${browser}”.`);
  return !findBrowser('chromium') && findBrowser('firefox') ? 'firefox' : 'chromium';
}

function addresses(server: PageServer): string[] {
  if (positionals.length === 0) return DEMOS.map(server.page);
  return positionals.map((asked) => {
    if (/^https?:\/\//.test(asked)) return asked;
    const path = resolve(asked);
    return existsSync(path) ? server.file(path) : stop(`There is no file ${asked}, and it is no http address.`);
  });
}

const kind = browserKind();
const found: BrowserFound = await needBrowser(kind);
if (found.kind === 'missing') stop(found.advice);

console.log('Building Lede …');
const built = await build(kind);
if (built.code !== 0) stop(built.output);

const server = await servePages();
const urls = addresses(server);
process.exitCode = values.headless ? await showInText(found.path) : await showInWindow(found.path);
await server.close();

/** Opens the pages and waits until the reader closes the browser. */
async function showInWindow(path: string): Promise<number> {
  const browser =
    kind === 'firefox'
      ? await Firefox.launch({ path, headless: false })
      : await Chromium.launch({ path, headless: false });
  for (const url of urls) await browser.open(url);
  console.log(
    'Press the Lede button in the toolbar (it may be behind the puzzle piece), or Alt+Shift+B. Close the browser to end.',
  );
  await browser.closed();
  return 0;
}

/** Presses the toolbar button on each page and prints the brief. Answers the exit code. */
async function showInText(path: string): Promise<number> {
  await mkdir(SHOTS, { recursive: true });
  const tour: Tour = kind === 'firefox' ? await firefoxTour(path) : await chromiumTour(path);
  const reasons: string[] = [];
  try {
    for (const [at, url] of urls.entries()) {
      try {
        const popup = await tour.visit(url, `${kind}-${at + 1}`);
        if (popup.state === 'brief') console.log(printBrief(popup));
        else reasons.push(`${url}: ${popup.message}`);
      } catch (error) {
        // A page that cannot be reached, or a popup that never came.
        reasons.push(`${url}: ${error instanceof Error ? error.message : error}`);
      }
    }
    await tour.library(`${kind}-library`);
  } finally {
    await tour.close();
  }
  console.log(`Pictures of popup, page and library: ${SHOTS}`);
  for (const reason of reasons) console.error(`No brief of ${reason}`);
  return reasons.length > 0 ? 1 : 0;
}
