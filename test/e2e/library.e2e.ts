// The reading history: what was read is there, is found, opens at its place, and can be forgotten and brought back.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';

let stage: Stage;
let library: Page;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
  for (const slug of ['demo-de', 'demo-en']) {
    const page = await stage.open(slug);
    const popup = await stage.chromium.press(page);
    await popup.waitForSelector('[data-saved="saved"]');
    await page.close();
  }
  library = await stage.chromium.open(stage.chromium.url('library.html'));
  await library.waitForSelector('.row');
});
afterAll(() => stage.close());

const titles = () => library.$$eval('.row h3', (rows) => rows.map((row) => row.textContent));
const search = async (words: string) => {
  await library.$eval('input[type="search"]', (input) => {
    (input as HTMLInputElement).value = '';
  });
  await library.type('input[type="search"]', words);
};

const GERMAN = 'Sturm legt vor Cuxhaven Kogge aus der Hansezeit frei';
const ENGLISH = 'Lead seal links wreck off Cuxhaven to King’s Lynn';

test('lists what was read, the latest first, with site, day and two actors', async () => {
  expect(await titles()).toEqual([ENGLISH, GERMAN]);
  const row = await library.$eval('.row:last-child', (element) => element.textContent ?? '');
  expect(row).toContain('127.0.0.1');
  expect(row).toContain('Nov 19, 2026');
  expect(await library.$$eval('.row:last-child .names a', (names) => names.length)).toBe(2);
  await shoot(library, 'library-en-light');
});

test('finds a word of the text as it is typed, folded both ways, and marks it', async () => {
  await search('bleisieg');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  expect(await titles()).toEqual([GERMAN]);
  expect(await library.$eval('.row mark', (mark) => mark.textContent)).toMatch(/^Bleisieg/);
  await search('faesser');
  await library.waitForFunction(() => document.querySelector('.row mark')?.textContent?.startsWith('Fässer'));
});

test('opens the story at the place', async () => {
  const opened = stage.chromium.browser.waitForTarget(
    (target) => target.url().includes('/demo-de/') && target.type() === 'page',
  );
  const link = await library.$eval('.row .tools a', (anchor) => (anchor as HTMLAnchorElement).href);
  expect(link).toContain('#:~:text=');
  await library.click('.row .tools a');
  const page = await (await opened).page();
  expect(await page?.title()).toContain('Sturm legt vor Cuxhaven');
  // The word stands below the fold: only the text fragment can have brought it into view.
  await page?.waitForFunction(() => scrollY > 0);
  await page?.close();
});

test('the view is in the address, and the way back works', async () => {
  await library.bringToFront();
  expect(await library.evaluate(() => location.hash)).toContain('q=');
  await library.click('.row h3 a');
  await library.waitForSelector('article.page');
  await shoot(library, 'library-article');
  await library.goBack();
  await library.waitForSelector('.row');
});

test('the brief kept there shows the story read beside it, and why', async () => {
  await library.click('.row h3 a');
  await library.waitForSelector('section.related li');
  const related = await library.$eval('section.related li', (item) => item.textContent ?? '');
  expect(related).toContain(ENGLISH);
  expect(related).toMatch(/Whitcombe|Verhoeven|Harmsen|Cuxhaven|King’s Lynn/);
  await library.goBack();
  await library.waitForSelector('.row');
});

test('keeps to an actor, chosen by name with the keyboard, in the list and in a search', async () => {
  await library.goto(stage.chromium.url('library.html'));
  await library.waitForSelector('.row');
  await library.click('.filters [aria-expanded]');
  await library.focus('[role="combobox"]');
  await library.keyboard.type('sparh');
  await library.waitForSelector('[role="option"]');
  await library.keyboard.press('ArrowDown');
  await library.keyboard.press('Enter');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  expect(await titles()).toEqual([ENGLISH]);
  expect(await library.$eval('.choices', (choices) => choices.textContent)).toContain('Sparham');
  await library.$eval('input[type="search"]', (input) => {
    (input as HTMLInputElement).value = '';
  });
  await library.type('input[type="search"]', '"hanse house"', { delay: 60 });
  await library.waitForFunction(() =>
    [...document.querySelectorAll('.row mark')].some((mark) => /^hanse house/i.test(mark.textContent ?? '')),
  );
  await search('cuxhaven');
  await library.waitForFunction(() => /^cuxhaven/i.test(document.querySelector('.row mark')?.textContent ?? ''));
  expect(await titles()).toEqual([ENGLISH]);
  expect(await library.evaluate(() => location.hash)).toContain('actor=');
  // What was chosen stands where the field was, and the focus is on it.
  await library.focus('.choices button[aria-label*="Sparham"]');
  await library.keyboard.press('Enter');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 2);
  expect(await library.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
});

test('removes a story by key, and brings it back by key or by the button', async () => {
  await library.goto(stage.chromium.url('library.html'));
  await library.waitForSelector('.row');
  for (const key of ['j', 'j', 'Delete'] as const) await library.keyboard.press(key);
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  await library.keyboard.press('z');
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 2);
  for (const key of ['j', 'Delete'] as const) await library.keyboard.press(key);
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 1);
  await library.$$eval('button', (buttons) =>
    buttons.find((button) => /undo/i.test(button.textContent ?? ''))?.click(),
  );
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 2);
});

test('is there after the browser was killed', async () => {
  await stage.kill();
  await stage.restart();
  library = await stage.chromium.open(stage.chromium.url('library.html'));
  await library.waitForSelector('.row');
  expect(await titles()).toHaveLength(2);
});
