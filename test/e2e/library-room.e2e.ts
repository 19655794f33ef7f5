// The library in a real browser where there is little room, or very much to show: the pages of the gallery over a real history.
import axe, { type AxeResults } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browsers.ts';
import { serveGallery } from '../gallery/serve.ts';

let browser: Browser;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
beforeAll(async () => {
  gallery = await serveGallery();
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium');
  browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});

async function open(path: string, size: { width: number; height: number }, ready = '.row, .page, .options, .card') {
  const page = await browser.newPage();
  await page.setViewport(size);
  await page.goto(gallery.origin + path);
  await page.waitForSelector(`[data-ready] :is(${ready})`);
  return page;
}
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
const nextFrame = (page: Page) => page.evaluate(() => new Promise((frame) => requestAnimationFrame(frame)));
const rowsIn = (page: Page) => page.$$eval('.row', (rows) => rows.length);

const ACTOR = encodeURIComponent('person:annegret hohenlohe-weikersheim');
const VIEWS = [
  'articles',
  'articles?q=Fernw%C3%A4rme&days=30',
  'article/12',
  'stories',
  'story/1',
  `actor/${ACTOR}`,
  'backup',
  'bin',
];

async function expectRoom(page: Page, name: string): Promise<void> {
  expect([name, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([name, 320]);
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => Reflect.get(globalThis, 'axe').run() as Promise<AxeResults>);
  expect([name, violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)]).toEqual([name, []]);
}

test.each(['de', 'en'])('no view is wider than 320 pixels, and all can be used by everybody (%s)', async (lang) => {
  const page = await open(`library.html?lang=${lang}&n=12#/articles`, { width: 320, height: 640 });
  for (const view of VIEWS) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${view}`);
    await page.waitForSelector(
      `[data-state="${view.split(/[/?]/)[0]}"] .pane :is(.page, .row, .options), .list:not([hidden]) .row`,
    );
    await expectRoom(page, `${lang} ${view}`);
  }
  await page.goto(`${gallery.origin}options.html?lang=${lang}`);
  await page.waitForSelector('.options');
  await expectRoom(page, `${lang} options`);
  await page.close();
});

test('ten thousand rows: few are in the document, and the next pages come by themselves', async () => {
  const page = await open('library.html?lang=en&n=10000#/articles', { width: 1200, height: 800 }, '.row');
  let most = 0;
  for (let step = 0; step < 60; step++) {
    await page.evaluate(() => window.scrollBy(0, 2000));
    await nextFrame(page);
    most = Math.max(most, await rowsIn(page));
  }
  await page.waitForFunction(() => document.documentElement.scrollHeight > 60_000);
  expect(most).toBeLessThan(60);
  expect(await rowsIn(page)).toBeGreaterThan(8);
  await page.close();
});

test('the way back leads to the row that was left, in one pane as in two', async () => {
  for (const width of [600, 1200]) {
    const page = await open('library.html?lang=en&n=40#/articles', { width, height: 700 });
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('j');
      await nextFrame(page);
    }
    const left = await focused(page);
    const top = await page.evaluate(() => scrollY);
    expect(top).toBeGreaterThan(300);
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.page');
    expect(await page.title()).toBe(`${left} – Lede`);
    await page.click('article.page .to-history');
    await page.waitForFunction(() => location.hash.startsWith('#/actor/') && document.querySelector('article.page'));
    await page.goBack();
    await page.waitForFunction(() => location.hash.startsWith('#/article/'));
    await page.goBack();
    await page.waitForFunction((text) => document.activeElement?.textContent === text, {}, left);
    expect([width, await page.evaluate(() => scrollY)]).toEqual([width, top]);
    await page.close();
  }
});
