// What pages have brought into the history, or try to: the library opens, and nobody on the web forgets or restores.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';

let stage: Stage;
let story: Page;
let library: Page;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
  for (const slug of ['demo-de', 'demo-en', 'reuters-en']) {
    story = await stage.open(slug);
    const popup = await stage.chromium.press(story);
    await popup.waitForSelector('[data-saved="saved"]');
  }
  library = await stage.chromium.open(stage.chromium.url('library.html'));
  await library.waitForSelector('.row');
});
afterAll(() => stage.close());

type Chrome = typeof import('wxt/browser').browser;

const rows = () => library.$$eval('.row h3', (all) => all.length);

test('the page script of a site is refused what only our own pages may ask for', async () => {
  const ask = (type: string, data: object) =>
    library.evaluate(
      async (type, data) => {
        const { scripting, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
        const [tab] = await tabs.query({ url: '*://*/*reuters-en*' });
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
  expect(await ask('forget', { id: 1 })).toContain('Only pages of the extension');
  expect(await ask('restore', { removed: [] })).toContain('Only pages of the extension');
  expect(await ask('openBrief', { tabId: 1 })).toContain('Only pages of the extension');
  expect(await rows()).toBe(3);
});

test('a history that holds half an emoji, a moment outside of time and a broken row opens, also after a reload', async () => {
  await library.evaluate(async () => {
    const open = indexedDB.open('lede');
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const change = (table: string, id: number, work: (row: Record<string, never>) => object) =>
      new Promise<void>((resolve) => {
        const store = db.transaction(table, 'readwrite').objectStore(table);
        const got = store.get(id);
        got.onsuccess = () => {
          store.put(work(got.result)).onsuccess = () => resolve();
        };
      });
    const half = '\ud83d';
    await change('articles', 1, (row) => ({
      ...row,
      title: `Half ${half}`,
      sentence: `A ${half} heart.`,
      actors: [{ key: `person:${half}`, name: half, type: 'person' }],
    }));
    await change(
      'texts',
      1,
      (row: { id?: number; brief?: { article: object; summary: object[]; actors: object[] } }) => ({
        ...row,
        brief: {
          ...row.brief,
          article: { ...row.brief!.article, title: `Half ${half}`, lang: 'x_y' },
          actors: row.brief!.actors.map((actor) => ({ ...actor, key: `person:${half}` })),
          dates: [
            { edtf: half, from: 'x', to: half, grain: 'day', sentence: {}, mentions: [], actors: [], reading: half },
          ],
        },
      }),
    );
    await change('articles', 2, (row) => ({ ...row, lang: 'x_y', readAt: [1e300], lastReadAt: 1e300 }));
    await change('articles', 3, ({ actors: _, ...row }) => row);
    db.close();
  });
  for (let round = 0; round < 2; round++) {
    await library.reload();
    await library.waitForSelector('.row');
    expect(await rows()).toBe(3);
    expect(await library.$('.card')).toBeNull();
  }
  expect(await library.$$eval('.row .none', (all) => all.length)).toBe(1);
  await shoot(library, 'library-hostile-en');

  await library.goto(`${stage.chromium.url('library.html')}#/article/1`);
  await library.waitForSelector('.headline');
  expect(await library.$$eval('.section', (all) => all.length)).toBeGreaterThan(1);
  await shoot(library, 'article-hostile-en');
  await library.goto(`${stage.chromium.url('library.html')}#/articles`);
  await library.waitForSelector('.row');
});

test('the row that cannot be drawn can be removed', async () => {
  await library.$$eval('.row .none', ([sentence]) => {
    sentence?.closest('.row')?.querySelector('button')?.click();
  });
  await library.waitForFunction(() => document.querySelectorAll('.row').length === 2);
  expect(await library.$('.row .none')).toBeNull();
});
