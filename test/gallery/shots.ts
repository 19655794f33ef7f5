// Pictures of every face of popup and library in both languages and both colour schemes, into .output/gallery; and what axe finds in them.
// Run: node test/gallery/shots.ts [name …]
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.ts';
import { serveGallery } from './serve.ts';
import { STATES, view } from './story.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = `${ROOT}.output/gallery`;

/** A picture's name: what to open, what to do there, and how wide it is. */
interface Shot {
  path: string;
  ready: string;
  act?(page: Page): Promise<unknown>;
  width: number;
  /** Only what is seen without scrolling. */
  window?: boolean;
}

const popup = (query: string, more: Partial<Shot> = {}): Shot => ({
  path: `popup.html?${query}`,
  ready: '[data-state]:not([data-state="loading"])',
  width: 432,
  ...more,
});
const library = (hash: string, more: Partial<Shot> = {}): Shot => ({
  path: `library.html?n=12#/${hash}`,
  ready: '[data-ready] :is(.row, .card, .page)',
  width: 1000,
  ...more,
});

const SHOTS: Record<string, Shot> = {
  ...Object.fromEntries(Object.keys(STATES).map((state) => [state, popup(`state=${state}`)])),
  loading: popup('state=loading', { ready: '.loading' }),
  first: popup('first'),
  all: popup('', {
    act: (page) =>
      page.$$eval('button.more', (all) => {
        for (const more of all) more.click();
      }),
  }),
  menu: popup('', { window: true, act: (page) => page.click('.menu.options > button') }),
  copy: popup('', { window: true, act: (page) => page.click('.menu.copy > button') }),
  kept: popup('', { window: true, act: (page) => page.click('.menu.saved > button') }),
  also: popup('', { act: (page) => page.click('.also') }),
  narrow: popup('', { width: 320, window: true }),
  gone: popup('gone', {
    window: true,
    act: async (page) => {
      await page.click('.actor');
      await page.click('.place');
      await new Promise((resolve) => setTimeout(resolve, 500));
    },
  }),
  library: library('articles'),
  'library-wide': library('articles', { width: 1280, window: true }),
  'library-wide-open': library('article/12', { width: 1280, window: true, ready: '[data-ready] .page' }),
  'library-keys': library('articles', { window: true, act: (page) => page.keyboard.press('?') }),
  'library-narrow': library('articles', { width: 420 }),
  'library-search': library('articles?q=Fernw%C3%A4rme'),
  'library-actors': library('articles', {
    window: true,
    act: async (page) => {
      await page.click('.filters [aria-expanded]');
      await page.type('[role="combobox"]', 'ann');
      await page.waitForSelector('[role="option"]');
      await page.keyboard.press('ArrowDown');
    },
  }),
  'library-actors-narrow': library('articles', {
    window: true,
    width: 420,
    act: async (page) => {
      await page.click('.filters [aria-expanded]');
      await page.focus('[role="combobox"]');
      await page.waitForSelector('[role="option"]');
    },
  }),
  'library-by-actor': library(`articles?actor=${encodeURIComponent('person:annegret hohenlohe-weikersheim')}`),
  'library-none': library('articles?q=Xylophon'),
  fix: popup('', { window: true, act: (page) => page.$eval('.who .fix', (button) => (button as HTMLElement).click()) }),
  'fix-done': popup('', {
    window: true,
    act: async (page) => {
      await page.$eval('.who .fix', (button) => (button as HTMLElement).click());
      await page.waitForSelector('.choice-entry');
      await page.click('.choice-entry');
      await page.waitForSelector('.fix-dialog .buttons button + button');
    },
  }),
  'fix-date': popup('', {
    window: true,
    act: (page) => page.$eval('.when .fix', (button) => (button as HTMLElement).click()),
  }),
  'fix-sentence': popup('', {
    window: true,
    act: (page) => page.$eval('.summary .fix', (button) => (button as HTMLElement).click()),
  }),
  'fix-current': popup('', { window: true, act: (page) => page.click('.who .actor') }),
  'library-fix': library(`article/12?fix=${view.brief.dates[1]?.edtf}`, {
    window: true,
    width: 1280,
    ready: '[data-ready] .fix-dialog',
  }),
  'library-empty': library('articles', { path: 'library.html?n=0' }),
  'library-article': library('article/12', { ready: '[data-ready] .page' }),
  'library-story': library('story/1'),
  'library-story-narrow': library('story/1', { width: 420 }),
  'library-story-print': library('story/1', { width: 720, act: (page) => page.emulateMediaType('print') }),
  'library-stories': library('stories'),
  'library-actor': library(`actor/${encodeURIComponent('person:annegret hohenlohe-weikersheim')}`),
  'library-backup': library('backup', { ready: '.options' }),
  options: library('', { path: 'options.html?', ready: '.options' }),
  'library-forget': library('articles', {
    window: true,
    act: async (page) => {
      await page.keyboard.press('j');
      await page.keyboard.press('Delete');
      await page.waitForSelector('.undo');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
    },
  }),
};

const { origin, close } = await serveGallery();
const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('no browser');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(OUT, { recursive: true });
const only = process.argv.slice(2);
for (const [name, { path, ready, act, width, window }] of Object.entries(SHOTS)) {
  if (only.length > 0 && !only.some((wanted) => name.startsWith(wanted))) continue;
  for (const lang of ['de', 'en']) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(name, error));
      page.on('console', (message) => message.type() !== 'debug' && console.log(name, message.text()));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: width > 432 ? 800 : 600 });
      await page.goto(`${origin}${path.replace('?', `?lang=${lang}&`)}`);
      await page.waitForSelector(ready);
      await act?.(page);
      await page.screenshot({ path: `${OUT}/${name}.${lang}.${scheme}.png`, fullPage: !window });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => axe.run());
      for (const { id, nodes } of violations)
        console.log(
          name,
          lang,
          scheme,
          id,
          nodes.map(({ html }) => html),
        );
      await page.close();
    }
  }
}
await browser.close();
await close();
