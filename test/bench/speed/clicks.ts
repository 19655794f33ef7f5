// From the click on the toolbar button to the painted popup, in real Chromium: processor time of each kind of process, and the wall.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { stopWorkers } from '../../../scripts/chromium.ts';

const ROUNDS = 9;

export interface Clicks {
  /** Milliseconds, medians; processor time is that of all processes of the browser. */
  cpu: number;
  wall: number;
}

/** An extension that does nothing but what any popup needs: a page that asks its worker, which reads the tab's title. */
const EMPTY: Readonly<Record<string, string>> = {
  'manifest.json': JSON.stringify({
    manifest_version: 3,
    name: 'empty',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
    background: { service_worker: 'worker.js' },
  }),
  'popup.html': '<!doctype html><body style="width:380px;height:500px"><script src="popup.js"></script></body>',
  'popup.js': `(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    document.body.textContent = await chrome.runtime.sendMessage(tab.id);
    document.body.dataset.state = 'brief';
  })();`,
  'worker.js': `chrome.runtime.onMessage.addListener((tabId, _, answer) => {
    chrome.scripting.executeScript({ target: { tabId }, func: () => document.title }).then(([{ result }]) => answer(result));
    return true;
  });`,
};

/** Writes the empty extension into a folder of its own and answers the folder. */
export async function emptyExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-empty-'));
  for (const [name, text] of Object.entries(EMPTY)) await writeFile(join(folder, name), text);
  return folder;
}

/** Clicks on the page with an extension's worker running, and with it stopped before each click. */
export async function timeClicks(
  executablePath: string,
  extension: string,
  html: string,
): Promise<{ warm: Clicks; cold: Clicks }> {
  const profile = await mkdtemp(join(tmpdir(), 'lede-speed-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    args: ['--disable-background-networking', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const id = await browser.installExtension(extension);
    const system = await browser.target().createCDPSession();
    const press = async (page: Page): Promise<Clicks> => {
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error('The extension is not installed');
      await page.bringToFront();
      const before = await cpuTime(system);
      const start = performance.now();
      const opened = browser.waitForTarget((target) => target.url().startsWith(`chrome-extension://${id}/popup`));
      await page.triggerExtensionAction(installed);
      const popup = await (await opened).asPage();
      await popup.waitForSelector('[data-state="brief"]', { timeout: 30_000 });
      await popup.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      const wall = performance.now() - start;
      const cpu = (await cpuTime(system)) - before;
      await popup.close();
      return { cpu, wall };
    };
    const round = async (isCold: boolean, number: number): Promise<Clicks> => {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => void request.respond({ contentType: 'text/html; charset=utf-8', body: html }));
      await page.goto(`https://news.example/harbour-${number}`);
      if (isCold) await stopWorkers(page);
      const clicks = await press(page);
      await page.close();
      return clicks;
    };
    const rounds = async (isCold: boolean): Promise<Clicks> => {
      const all: Clicks[] = [];
      for (let number = 0; number < ROUNDS; number++) all.push(await round(isCold, isCold ? number : ROUNDS + number));
      return { cpu: median(all.map(({ cpu }) => cpu)), wall: median(all.map(({ wall }) => wall)) };
    };
    await round(false, 2 * ROUNDS);
    return { warm: await rounds(false), cold: await rounds(true) };
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** Milliseconds that all processes of the browser have worked. */
async function cpuTime(system: CDPSession): Promise<number> {
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  return 1000 * processInfo.reduce((sum, { cpuTime: seconds }) => sum + seconds, 0);
}

const median = (numbers: number[]): number => numbers.sort((one, other) => one - other)[numbers.length >> 1] ?? 0;
