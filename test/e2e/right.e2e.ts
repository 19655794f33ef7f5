// A reader puts it right, in a real browser: from the popup, from the card in the page, in the library; it stays, and a page can say nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAME = 'Walter Sparham';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
});
afterAll(() => stage.close());

const press = async (slug: string) => {
  const page = await stage.open(slug);
  const popup = await stage.chromium.press(page);
  await popup.waitForSelector('[data-saved="saved"]');
  const [welcome] = await popup.$$('.welcome button');
  await welcome?.click();
  return { page, popup };
};

const names = (popup: Page) => popup.$$eval('.who .name', (all) => all.map((name) => name.textContent ?? ''));
const painted = (page: Page, kind: string) =>
  page.evaluate(
    (kind) => [...(CSS.highlights.get(`hl-${kind}-light`) ?? [])].map((range) => String(range).replace(/\s+/g, ' ')),
    kind,
  );
const withoutBarriers = async (page: Page) => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
};
const choose = (page: Page, words: string) =>
  page.waitForFunction(
    (words) => {
      const button = [...document.querySelectorAll<HTMLElement>('dialog button')].find((each) =>
        each.textContent?.startsWith(words),
      );
      button?.click();
      return button !== undefined;
    },
    {},
    words,
  );
const inLibrary = async (hash: string) => {
  const library = await stage.chromium.open(stage.chromium.url('library.html') + hash);
  await library.waitForSelector('.row, .page');
  return library;
};
const libraryTarget = () =>
  stage.chromium.browser.targets().find((target) => target.url().includes('/library.html#/article/'));

test('with keys alone: a name that is none goes from popup and page, and stays away when the page is read again', async () => {
  const { page, popup } = await press('demo-en');
  const also = await popup.$('.also');
  await also?.click();
  expect(await names(popup)).toContain(NAME);
  expect(await painted(page, 'actor')).toContain(NAME);
  await popup.$$eval(
    '.who .item',
    (items, name) => (items.find((item) => item.textContent?.includes(name)) as HTMLElement | undefined)?.focus(),
    NAME,
  );
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'true');
  // Past the way into the history.
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`Put right: ${NAME}`);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('dialog[open] .choice-entry');
  await shoot(popup, 'popup-fix');
  expect(await withoutBarriers(popup)).toEqual([]);
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() =>
    document.querySelector('dialog [role="status"]')?.textContent?.includes('is no name'),
  );
  await shoot(popup, 'popup-fix-done');
  await popup.keyboard.press('Enter');
  await popup.waitForFunction(() => !document.querySelector('dialog'));
  await popup.waitForFunction(
    (name) => ![...document.querySelectorAll('.who .name')].some((each) => each.textContent === name),
    {},
    NAME,
  );
  await expect.poll(() => painted(page, 'actor')).not.toContain(NAME);
  await page.close();

  const again = await press('demo-en');
  await (await again.popup.$('.also'))?.click();
  expect(await names(again.popup)).not.toContain(NAME);
  expect(await painted(again.page, 'actor')).not.toContain(NAME);
  await again.popup.click('.last .more:last-child');
  await again.popup.waitForSelector('.corrections li');
  await shoot(again.popup, 'popup-said');
  await again.popup.$eval('.corrections button', (button) => (button as HTMLElement).click());
  await again.popup.waitForFunction(
    (name) => [...document.querySelectorAll('.who .name')].some((each) => each.textContent === name),
    {},
    NAME,
  );
  await again.page.close();
});

test('a rule holds in other articles, stands in the settings, and is revoked there', async () => {
  const shared = 'Eleanor Whitcombe';
  const { page, popup } = await press('demo-en');
  expect(await names(popup)).toContain(shared);
  await popup.$$eval(
    '.who .fix',
    (buttons, label) =>
      (buttons.find((button) => button.getAttribute('aria-label') === label) as HTMLElement | undefined)?.click(),
    `Put right: ${shared}`,
  );
  await choose(popup, 'That is no name');
  await choose(popup, 'In all articles');
  await popup.waitForFunction(() => document.querySelector('dialog')?.textContent?.includes('now holds in all'));
  await page.close();

  const german = await press('demo-de');
  await (await german.popup.$('.also'))?.click();
  expect((await names(german.popup)).filter((name) => name.includes('Whitcombe'))).toEqual([]);
  await german.page.close();

  const options = await stage.chromium.open(stage.chromium.url('options.html'));
  await options.waitForSelector('.rules li');
  await shoot(options, 'options-rules');
  expect(await options.$eval('.rules li', (item) => item.textContent)).toContain(`“${shared}” is no name.`);
  await options.$eval('.rules button', (button) => (button as HTMLElement).click());
  await options.waitForFunction(() => !document.querySelector('.rules li'));
  await options.close();

  const back = await press('demo-de');
  await (await back.popup.$('.also'))?.click();
  expect((await names(back.popup)).some((name) => name.includes('Whitcombe'))).toBe(true);
  await back.page.close();
});

test('the card in the page leads to the question in the library, where a day gets right', async () => {
  const { page, popup } = await press('demo-en');
  await popup.close();
  await page.bringToFront();
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('hl-date-light') as unknown as Iterable<Range>;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const [rect] = range?.getClientRects() ?? [];
    return { x: (rect?.left ?? 0) + 5, y: (rect?.top ?? 0) + 5 };
  });
  await page.mouse.move(at.x - 2, at.y);
  await page.mouse.move(at.x, at.y);
  const card = await page.waitForFunction(() => {
    const last = document.documentElement.lastElementChild;
    return last?.localName === 'div' ? last.getBoundingClientRect().toJSON() : undefined;
  });
  const { left, bottom } = (await card.jsonValue()) as { left: number; bottom: number };
  await shoot(page, 'page-card-fix');
  await page.mouse.click(left + 50, bottom - 18);
  await expect.poll(libraryTarget, { timeout: 15_000 }).toBeTruthy();
  const library = (await libraryTarget()?.asPage())!;
  await library.waitForSelector('dialog[open] input[type="date"]');
  await shoot(library, 'library-fix');
  expect(await withoutBarriers(library)).toEqual([]);
  await library.$eval('dialog input[type="date"]', (field) => {
    (field as HTMLInputElement).value = '2027-04-05';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await choose(library, 'Use this day');
  await library.waitForFunction(() => document.querySelector('dialog [role="status"]')?.textContent?.includes('2027'));
  await choose(library, 'Close');
  await library.waitForSelector('.timeline time[datetime="2027-04-05"]');
  await library.close();
  await page.close();

  const again = await press('demo-en');
  await again.popup.click('.last .more:last-child');
  await again.popup.waitForSelector('.timeline time[datetime="2027-04-05"]');
  await again.page.close();
});

type Chrome = typeof import('wxt/browser').browser;

test('no page can say anything: a message from its script is refused, and nothing is kept', async () => {
  const { page, popup } = await press('demo-en');
  await popup.close();
  const library = await inLibrary('#/articles');
  const ask = (type: string, data: object) =>
    library.evaluate(
      async (type, data) => {
        const { scripting, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
        const [tab] = await tabs.query({ url: '*://*/*demo-en*' });
        const [answer] = await scripting.executeScript({
          target: { tabId: tab!.id! },
          args: [type, data],
          func: (type: string, data: object) =>
            (globalThis as unknown as { chrome: Chrome }).chrome.runtime.sendMessage({
              id: 1,
              type,
              data,
              timestamp: Date.now(),
            }),
        });
        return JSON.stringify(answer?.result);
      },
      type,
      data,
    );
  const said = { kind: 'no-name', key: 'person:sparham, walter', name: NAME };
  expect(await ask('say', { id: 1, said, on: true })).toContain('Only pages of the extension');
  expect(await ask('setRule', { rule: said, on: true })).toContain('Only pages of the extension');
  expect(await ask('rules', {})).toContain('Only pages of the extension');
  expect(await ask('tags', {})).toContain('Only pages of the extension');
  const kept = await library.evaluate(async () => {
    const open = indexedDB.open('lede');
    await new Promise((resolve) => {
      open.onsuccess = resolve;
    });
    const all = open.result.transaction('remarks').objectStore('remarks').getAll();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    return all.result.filter(({ said }: { said?: { name?: string } }) => said?.name === 'Walter Sparham').length;
  });
  // What the first test said was taken back, and a word that was taken back says nothing.
  expect(kept).toBe(0);
  await library.close();
  await page.close();
});

test('a note and tags are kept, found, and still there after the browser was killed', async () => {
  const library = await inLibrary('#/articles');
  await library.click('.row h3 a');
  await library.waitForSelector('.said textarea');
  const id = await library.evaluate(() => location.hash);
  await library.type('.said textarea', 'Ask the harbourmaster.');
  await library.type('.said .tags input', 'Old ships');
  await library.keyboard.press('Enter');
  await library.waitForSelector('.said .chips .tag');
  await library.waitForFunction(() => document.querySelector('.said [role="status"]')?.textContent === 'Saved');
  await shoot(library, 'library-said');
  expect(await withoutBarriers(library)).toEqual([]);
  await stage.kill();
  await stage.restart();
  for (const query of ['harbourmaster', 'tag:"old ships"', 'tag:old']) {
    const found = await inLibrary(`#/articles?q=${encodeURIComponent(query)}`);
    await found.waitForFunction(() => document.querySelectorAll('.row').length === 1);
    expect(await found.$eval('.row .tags', (tags) => tags.textContent)).toBe('#Old ships');
    if (query === 'harbourmaster') {
      await shoot(found, 'library-note-hit');
      expect(await found.$eval('.snippet mark', (mark) => mark.textContent)).toBe('harbourmaster');
    }
    await found.close();
  }
  const again = await inLibrary(id);
  await again.waitForSelector('.said .chips .tag');
  expect(await again.$eval('.said textarea', (field) => (field as HTMLTextAreaElement).value)).toBe(
    'Ask the harbourmaster.',
  );
  await again.close();
});
