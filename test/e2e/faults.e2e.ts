// What can go wrong around a brief, and the face that each has: pages that hang, never end or are enormous, tabs that close or crash,
// a popup closed at any moment, a model file that is damaged, storage that refuses.
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { stopWorkers } from '../../scripts/chromium.ts';
import { type Stage, setStage, shoot } from './harness.ts';

const STORY = Array.from(
  { length: 12 },
  (_, i) =>
    `<p>Mayor Ada Quill said on Tuesday that bridge number ${i} in Riverton would be closed until 3 June for long repairs.</p>`,
).join('\n');
const html = (body: string) =>
  `<!doctype html><html lang="en"><title>Bridges</title><body><article><h1>Bridges of Riverton to close</h1>${body}`;

let stage: Stage;
let library: Page;
let origin: string;
const open = new Set<ServerResponse>();
const server = createServer((request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  switch (request.url) {
    case '/endless':
      // The markup never ends.
      open.add(response);
      response.write(html(STORY));
      return;
    case '/busy':
      response.end(html(`${STORY}<script>setTimeout(() => { for (;;); }, 300)</script>`));
      return;
    case '/alert':
      response.end(html(`${STORY}<script>setTimeout(() => alert('Subscribe!'), 300)</script>`));
      return;
    case '/huge':
      response.end(html(STORY.repeat(4000)));
      return;
    default:
      response.end(html(STORY));
  }
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stage = await setStage({ lang: 'en' });
  library = await stage.chromium.open(stage.chromium.url('library.html'));
});
afterAll(async () => {
  for (const response of open) response.destroy();
  server.closeAllConnections();
  server.close();
  await stage.close();
});
afterEach(() => stopWorkers(library).catch(() => {}));

const tab = (path: string): Promise<Page> => stage.chromium.open(origin + path);
const stateOf = (popup: Page) => popup.$eval('[data-state]', (main) => (main as HTMLElement).dataset.state);
const saved = () =>
  library.evaluate(async () => {
    const opening = indexedDB.open('lede');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const counting = db.transaction('articles').objectStore('articles').count();
    await new Promise((resolve) => {
      counting.onsuccess = resolve;
    });
    db.close();
    return counting.result;
  });

test('a page whose body never ends has the brief of what is there', async () => {
  const page = await stage.chromium.browser.newPage();
  void page.goto(`${origin}/endless`).catch(() => {});
  await page.waitForSelector('p');
  const popup = await stage.chromium.press(page);
  expect(await stateOf(popup)).toBe('brief');
  await page.close();
});

test('a page that shows a dialog has one true sentence soon', async () => {
  const page = await stage.chromium.open(`${origin}/alert`);
  const dialog = new Promise<void>((resolve) => page.once('dialog', () => resolve()));
  await dialog;
  const popup = await stage.chromium.press(page);
  expect(await stateOf(popup)).toBe('unresponsive');
  await shoot(popup, 'popup-unresponsive-en');
});

test('an enormous page is briefed in part and says so; the next tab does not wait for it', async () => {
  const huge = await stage.chromium.open(`${origin}/huge`);
  const popup = await stage.chromium.press(huge);
  expect(await stateOf(popup)).toBe('brief');
  expect(await popup.$$eval('.notice', (all) => all.map(({ textContent }) => textContent))).toContain(
    'This is only part of the story. The brief doesn’t know the rest.',
  );
  await shoot(popup, 'popup-partial-en');
  await huge.close();
});

test('a worker that is stopped before each message costs nothing', async () => {
  const page = await tab('/plain');
  await stopWorkers(library);
  const popup = await stage.chromium.press(page);
  expect(await stateOf(popup)).toBe('brief');
  await stopWorkers(library);
  const forget = await popup.waitForSelector('[data-saved="saved"]');
  expect(forget).not.toBeNull();
  await popup.close();
  await page.close();
});

test('a tab that is closed while its brief is made takes nothing along', async () => {
  const before = await saved();
  const page = await tab('/closing');
  const pressed = stage.chromium.press(page).catch(() => undefined);
  await page.close();
  await pressed;
  // What was read of other pages is there, and the next brief is, too.
  const next = await tab('/next');
  const popup = await stage.chromium.press(next);
  expect(await stateOf(popup)).toBe('brief');
  expect(await saved()).toBeGreaterThanOrEqual(before + 1);
  await next.close();
});
