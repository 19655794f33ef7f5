// From a click on a news page to a saved story, in real Chromium with the real toolbar button.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EXPAND_POPUP, type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { paintedNames, type Stage, setStage, shoot } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'de' });
});
afterAll(() => stage.close());

/** Chromium looks for its own updates and accounts, whatever is installed in it. */
const BROWSERS_OWN = /^(?:https?:\/\/)?(?:update\.googleapis|(?:accounts|clients\d)\.google)\.com[:/]/;

const read = (popup: Page) => popup.evaluate(READ_POPUP) as Promise<PopupText>;
const section = (text: PopupText, heading: string) =>
  text.sections.find((each) => each.heading === heading)?.items ?? [];
const press = async (slug: string) => {
  const page = await stage.open(slug);
  return { page, popup: await stage.chromium.press(page) };
};

const remove = async (popup: Page) => {
  await popup.click('[data-saved="saved"] button');
  await popup.click('[data-saved="saved"] .entry');
  await popup.waitForSelector('[data-saved="forgotten"]');
};

/** Where the selection is, and whether it is in the window. */
const selected = (page: Page) =>
  page.evaluate(() => {
    const selection = document.getSelection();
    const { top = -1 } = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect() : {};
    return { text: String(selection), inWindow: top >= 0 && top < innerHeight };
  });

describe('a click on a news page', () => {
  test('shows who, when and what', async () => {
    const { page, popup } = await press('demo-de');
    const text = await read(popup);
    expect(text.state).toBe('brief');
    expect(text.headline).toBe('Sturm legt vor Cuxhaven Kogge aus der Hansezeit frei');
    expect(section(text, 'Kurz gefasst').length).toBeGreaterThanOrEqual(2);
    expect(section(text, 'Wer').join('\n')).toContain('Femke Harmsen');
    expect(section(text, 'Wann').join('\n')).toContain('3. Dez.');
    await shoot(page, 'page-de-light');
    await page.close();
  });

  test('each item leads to its place, in view and selected', async () => {
    const { page, popup } = await press('demo-de');
    const items = await popup.$$('section.summary button.item, section.who button.item');
    expect(items.length).toBeGreaterThan(4);
    for (const item of items) {
      await item.evaluate((button) => (button as HTMLElement).click());
      const words = await item.evaluate(
        (button) => button.querySelector('.name, [lang]')?.textContent ?? button.textContent ?? '',
      );
      await page.waitForFunction(() => String(document.getSelection()) !== '');
      await new Promise((resolve) => setTimeout(resolve, 700));
      const { text, inWindow } = await selected(page);
      expect(inWindow).toBe(true);
      // A name may stand in the page in another form than in the popup; one of its words must be there.
      expect(words.split(/[\s,]+/).some((word) => word.length > 2 && text.includes(word.slice(0, 4)))).toBe(true);
    }
    await page.close();
  });

  test('paints actors, dates and sentences, and changes no node', async () => {
    const page = await stage.open('demo-de');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await stage.chromium.press(page);
    const painted = await paintedNames(page);
    expect(painted.map(({ name }) => name).sort()).toEqual(['hl-actor-light', 'hl-date-light', 'hl-sentence-light']);
    for (const { size } of painted) expect(size).toBeGreaterThan(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await popup.close();
    await page.close();
  });

  test('the switch takes the marks away and brings them back', async () => {
    const { page, popup } = await press('demo-de');
    await popup.click('footer .marks');
    await page.waitForFunction(() => CSS.highlights.size === 0);
    await popup.click('footer .marks');
    await page.waitForFunction(() => CSS.highlights.size > 0);
    await page.close();
  });

  test('saves the story, forgets it, and brings it back', async () => {
    const { page, popup } = await press('demo-en');
    await popup.waitForSelector('[data-saved="saved"]');
    await remove(popup);
    await popup.click('[data-saved="forgotten"] button');
    await popup.waitForSelector('[data-saved="saved"]');
    await page.close();
  });

  test('finds the story read before in the other language', async () => {
    const { page, popup } = await press('demo-en');
    await popup.evaluate(EXPAND_POPUP);
    const text = await read(popup);
    expect(section(text, 'Schon gelesen').join('\n')).toContain('Sturm legt vor Cuxhaven Kogge');
    await page.close();
  });

  test('goes on after the worker was stopped', async () => {
    const page = await stage.open('demo-de');
    await stage.chromium.stopWorker();
    const popup = await stage.chromium.press(page);
    expect((await read(popup)).state).toBe('brief');
    await stage.chromium.stopWorker();
    await remove(popup);
    await stage.chromium.stopWorker();
    await popup.click('[data-saved="forgotten"] button');
    await popup.waitForSelector('[data-saved="saved"]');
    await page.close();
  });
});

describe('a worker stopped while the popup waits', () => {
  test.each([0, 60, 200])('is asked again after %i ms, and the story is there once', async (delay) => {
    const page = await stage.open('long-de');
    await stage.chromium.stopWorker();
    const pressing = stage.chromium.press(page);
    await stage.chromium.browser.waitForTarget((target) => target.url().startsWith(stage.chromium.url('popup.html')));
    await new Promise((resolve) => setTimeout(resolve, delay));
    await stage.chromium.stopWorker();
    const popup = await pressing;
    expect((await read(popup)).state).toBe('brief');
    await popup.waitForSelector('[data-saved="saved"]');
    await page.close();
    const library = await stage.chromium.open(stage.chromium.url('library.html'));
    await library.waitForSelector('.row');
    const titles = await library.$$eval('.row h3', (rows) => rows.map((row) => row.textContent));
    expect(titles.filter((title) => title === 'Das Protokoll der Bürgerversammlung von Amrungen')).toHaveLength(1);
    await library.close();
  });
});

describe('a page that is no story', () => {
  test('a listing says so and can be tried anyway', async () => {
    const { page, popup } = await press('home-de');
    expect((await read(popup)).state).toBe('not-article');
    await popup.click('button.primary');
    await popup.waitForSelector('[data-state="brief"], [data-state="not-article"]');
    await page.close();
  });

  test('a page of the browser is out of reach', async () => {
    const page = await stage.chromium.open('chrome://version');
    const popup = await stage.chromium.press(page);
    expect((await read(popup)).state).toBe('restricted');
    await page.close();
  });
});

describe('nothing leaves the device', () => {
  test('a brief asks for nothing but the page', async () => {
    const page = await stage.open('demo-de');
    const earlier = stage.server.requests.length;
    const popup = await stage.chromium.press(page);
    expect(stage.server.requests.slice(earlier)).toEqual([]);
    const refused = await popup.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'went out',
        () => 'refused',
      ),
    );
    expect(refused).toBe('refused');
    expect(stage.server.strays.filter((address) => !BROWSERS_OWN.test(address))).toEqual([]);
    await page.close();
  });
});
