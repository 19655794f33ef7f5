// A private window: the brief is there, and nothing of it is kept.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { type Stage, setStage } from './harness.ts';

/** The browser's own, in the pages that these tests look into. */
declare const chrome: typeof import('wxt/browser').browser;

let stage: Stage;
let ours: Page;
beforeAll(async () => {
  stage = await setStage({ privateWindows: true });
  ours = await stage.chromium.open(stage.chromium.url('options.html'));
});
afterAll(() => stage.close());

/** Everything that the extension has stored, as text. */
const stored = () =>
  ours.evaluate(async () => {
    const kept: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    for (const { name = '' } of await indexedDB.databases()) {
      const open = indexedDB.open(name);
      const db = await new Promise<IDBDatabase>((resolve) => {
        open.onsuccess = () => resolve(open.result);
      });
      for (const table of db.objectStoreNames) {
        const rows = db.transaction(table).objectStore(table).getAll();
        kept.push(
          await new Promise((resolve) => {
            rows.onsuccess = () => resolve(rows.result);
          }),
        );
      }
      db.close();
    }
    return JSON.stringify(kept);
  });

/** What the popup says of the page, and of its being kept. */
async function press(page: Page) {
  const popup = await stage.chromium.press(page);
  const { state } = (await popup.evaluate(READ_POPUP)) as PopupText;
  const saved = await popup.evaluate(() => document.querySelector('[data-saved]')?.getAttribute('data-saved'));
  return { state, saved };
}

test('a private window gets its brief and leaves no trace', async () => {
  const url = stage.server.page('demo-en');
  const opened = stage.chromium.browser.waitForTarget((target) => target.url().startsWith(url));
  await ours.evaluate((url) => chrome.windows.create({ incognito: true, url }).then(() => {}), url);
  const page = (await (await opened).page())!;
  expect(await press(page)).toEqual({ state: 'brief', saved: 'private' });
  expect(await stored()).not.toMatch(/demo-en|King’s Lynn/);
  await page.close();
});

test('the same page in an ordinary window is kept', async () => {
  const page = await stage.open('demo-en');
  expect(await press(page)).toEqual({ state: 'brief', saved: 'saved' });
  expect(await stored()).toMatch(/demo-en|King’s Lynn/);
  await page.close();
});
