// What differs in Firefox: the way into a private window, storage that stays, and no folder to write backups into.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from '../../scripts/firefox.ts';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { browserPath } from './harness.ts';

let firefox: Firefox;
let server: PageServer;
beforeAll(async () => {
  server = await servePages();
  firefox = await Firefox.launch({ path: browserPath('firefox'), headless: true, lang: 'en', privateWindows: true });
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

const KEPT = `(async () => {
  const open = indexedDB.open('lede');
  const db = await new Promise((resolve) => { open.onsuccess = () => resolve(open.result); });
  if (!db.objectStoreNames.contains('articles')) return 0;
  const count = db.transaction('articles').objectStore('articles').count();
  return new Promise((resolve) => { count.onsuccess = () => resolve(count.result); });
})()`;

test('the browser keeps the history for good, and there is no folder to choose: backups are downloads', async () => {
  const library = await firefox.open(firefox.url('library.html#/backup'));
  const shown = () => firefox.evaluate<string>(library, 'document.body.innerText').catch(() => '');
  await expect.poll(shown, { timeout: 15_000 }).toContain('Back up everything');
  await expect.poll(() => firefox.evaluate(library, 'navigator.storage.persisted()')).toBe(true);
  expect(await shown()).not.toContain('Choose a folder');
});

test('a private window gets its brief and leaves no trace, and says why it has no reading history', async () => {
  const ordinary = await firefox.open(firefox.url('options.html'));
  await firefox.openPrivateWindow();
  const tab = await firefox.open(server.page('demo-en'));
  const popup = await firefox.press(tab);
  expect((await popup.evaluate<PopupText>(READ_POPUP)).state).toBe('brief');
  expect(await popup.evaluate(`document.querySelector('[data-saved]').dataset.saved`)).toBe('private');
  await popup.close();
  expect(await firefox.evaluate(ordinary, KEPT)).toBe(0);
  // Firefox gives the extension's own pages no database there.
  const library = await firefox.open(firefox.url('library.html'));
  await expect
    .poll(() => firefox.evaluate<string>(library, 'document.body.innerText').catch(() => ''), { timeout: 15_000 })
    .toContain('Open it in an ordinary one.');
});
