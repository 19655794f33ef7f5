// The everyday actions from the popup, each within two presses: star, copy, this article in the library, an actor, the story.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
});
afterAll(() => stage.close());

const press = async (slug: string) => {
  const page = await stage.open(slug);
  const popup = await stage.chromium.press(page);
  await popup.waitForSelector('[data-saved="saved"]');
  return { page, popup };
};

/** A press that may close the popup under the driver's feet. */
const pressIn = (popup: Page, selector: string) =>
  popup.$eval(selector, (element) => setTimeout(() => (element as HTMLElement).click()));

const libraries = () => stage.chromium.browser.targets().filter((target) => target.url().includes('/library.html'));
const library = async () => (await libraries()[0]?.asPage())!;

test('the reading history opens at this article', async () => {
  const { page, popup } = await press('demo-en');
  await pressIn(popup, '.bar > .tool:not(.star):not(.marks)');
  await expect.poll(() => libraries().length, { timeout: 15_000 }).toBe(1);
  const opened = await library();
  await opened.waitForSelector('article.page h2');
  expect(await opened.$eval('article.page h2', (title) => title.textContent)).toContain('Lead seal links wreck');
  await page.close();
});

test('and from the next article, in the tab that is open already, without loading it again', async () => {
  const opened = await library();
  await opened.evaluate(() => {
    document.body.dataset.same = 'yes';
  });
  const { page, popup } = await press('demo-de');
  await pressIn(popup, '.bar > .tool:not(.star):not(.marks)');
  await opened.waitForFunction(() =>
    document.querySelector('article.page h2')?.textContent?.includes('Sturm legt vor'),
  );
  expect(libraries()).toHaveLength(1);
  expect(await opened.evaluate(() => document.body.dataset.same)).toBe('yes');
  await opened.waitForFunction(() => document.visibilityState === 'visible');
  await page.close();
});

test('a name opens all that was read of it, the last line the story', async () => {
  const opened = await library();
  const first = await press('demo-de');
  await pressIn(first.popup, '.who .to-history');
  await opened.waitForFunction(() => location.hash.startsWith('#/actor/'));
  await first.page.close();
  const second = await press('demo-de');
  expect(await second.popup.$eval('.topic', (line) => line.textContent)).toBe('1 article on this topic read ›');
  await pressIn(second.popup, '.topic');
  await opened.waitForFunction(() => location.hash.startsWith('#/story/'));
  expect(libraries()).toHaveLength(1);
  await second.page.close();
});

test('the star stays with the article', async () => {
  const first = await press('demo-en');
  await first.popup.click('.star');
  await first.popup.waitForSelector('.star[aria-pressed="true"]');
  await first.page.close();
  const second = await press('demo-en');
  await second.popup.waitForSelector('.star[aria-pressed="true"]');
  await second.page.close();
});

test('a copy is in the clipboard', async () => {
  const { page, popup } = await press('demo-en');
  const [welcome] = await popup.$$('.welcome button');
  await welcome?.click();
  await popup.click('.menu.copy > button');
  await popup.waitForSelector('.sheet');
  await shoot(popup, 'popup-copy');
  await popup.click('.sheet .entry:nth-child(4)');
  await popup.waitForFunction(() => document.querySelector('.menu.copy')?.textContent?.includes('Copied'));
  await popup.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
  });
  await popup.keyboard.press('v', { commands: ['Paste'] });
  const copied = await popup.$eval('body > textarea', (field) => field.value);
  expect(copied).toMatch(/^“.+”\n– Lead seal links wreck.+\nhttp:.+#:~:text=/);
  await page.close();
});

test('marks are chosen and toned from the menu, at once and for the pages to come', async () => {
  const { page, popup } = await press('demo-en');
  await popup.click('.menu.options > button');
  await popup.click('.choice input[type="checkbox"]');
  await page.waitForFunction(() => !CSS.highlights.has('hl-actor-light') && CSS.highlights.has('hl-date-light'));
  await popup.click('.choice label:nth-of-type(1) input[type="radio"]');
  await page.waitForFunction(() => CSS.highlights.has('hl-date-light-soft') && !CSS.highlights.has('hl-date-light'));
  await page.close();
  const next = await press('demo-de');
  const names = await next.page.evaluate(() => [...CSS.highlights.keys()].sort());
  expect(names).toEqual(['hl-date-light-soft', 'hl-sentence-light-soft']);
  await next.page.close();
});
