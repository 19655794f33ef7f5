// Two browsers share one history through the page of devices. Their folders are the origin's own, since nobody presses a headless browser's picker;
// the test carries the files between them.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';
import { madeBackup } from './made-backup.ts';

const PASSPHRASE = 'a river in the spring';

let stages: Stage[];
let laptop: Page;
let desktop: Page;
let scratch: string;

const standIn = () => {
  Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
};

beforeAll(async () => {
  console.log('Folders are those of the origin: a headless browser may write into no other.');
  scratch = await mkdtemp(join(tmpdir(), 'lede-devices-'));
  stages = [await setStage({ lang: 'en' }), await setStage({ lang: 'de' })];
  [laptop, desktop] = (await Promise.all(
    stages.map(async ({ chromium }) => {
      const page = await chromium.open(chromium.url('library.html'));
      await page.evaluateOnNewDocument(standIn);
      return page;
    }),
  )) as [Page, Page];
});
afterAll(async () => {
  for (const stage of stages) await stage.close();
  await rm(scratch, { recursive: true, force: true });
});

const urlOf = (page: Page, hash: string) => `${/^[^/]*\/\/[^/]*/.exec(page.url())?.[0]}/library.html${hash}`;

async function open(page: Page, hash: string) {
  await page.goto(urlOf(page, hash));
  await page.reload();
}
async function press(page: Page, words: string) {
  const button = await page.waitForSelector(`main button ::-p-text(${words})`);
  await button?.click();
}
const says = (page: Page, words: string) =>
  page.waitForFunction(
    (words) => document.querySelector('main')?.textContent?.includes(words),
    { timeout: 60_000 },
    words,
  );

async function restore(page: Page, first: number, count: number, button: string) {
  const file = join(scratch, `${first}.jsonl.gz`);
  await writeFile(file, await madeBackup(first, count));
  await open(page, '#/backup');
  const field = await page.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
  await press(page, button);
  await page.waitForFunction(
    (count) => document.querySelector('.options [role="status"]')?.textContent?.includes(`${count} `),
    {},
    count,
  );
}

async function type(page: Page, ...passphrases: string[]) {
  await page.waitForSelector('input[type="password"]');
  const fields = await page.$$('input[type="password"]');
  for (const [i, passphrase] of passphrases.entries()) {
    await fields[i]?.evaluate((field) => field.select());
    await fields[i]?.type(passphrase);
  }
}

const filesIn = (page: Page) =>
  page.evaluate(async () => {
    const found: Record<string, number[]> = {};
    for await (const [name, handle] of await navigator.storage.getDirectory())
      if (handle instanceof FileSystemFileHandle)
        found[name] = [...new Uint8Array(await (await handle.getFile()).arrayBuffer())];
    return found;
  });
async function carry(from: Page, to: Page) {
  const files = await filesIn(from);
  await to.evaluate(async (files) => {
    for (const [name, bytes] of Object.entries(files)) {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(Uint8Array.from(bytes));
      await writable.close();
    }
  }, files);
}
const devicesIn = async (page: Page) => new Set(Object.keys(await filesIn(page)).map((name) => name.slice(5, 17)));

test('the first device chooses a folder and a passphrase; nothing that it leaves there can be read', async () => {
  await restore(laptop, 0, 12, 'Restore now');
  await open(laptop, '#/devices');
  await press(laptop, 'Choose the shared folder');
  await says(laptop, 'This is the first device.');
  await type(laptop, 'short', 'short');
  await press(laptop, 'Start sharing');
  await says(laptop, 'At least 8 characters');
  expect(await filesIn(laptop)).toEqual({});
  await shoot(laptop, 'devices-begin');
  await type(laptop, PASSPHRASE, PASSPHRASE);
  await press(laptop, 'Start sharing');
  await says(laptop, 'Last synced: now, 1 device');
  const files = Object.entries(await filesIn(laptop));
  expect(files.length).toBeGreaterThan(1);
  for (const [name, bytes] of files) {
    expect(name).toMatch(/^lede-[0-9a-f]{12}-\d{6}\.lede$/);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('example');
  }
});

test('a wrong passphrase is said at once and touches nothing; with the right one, the history is there', async () => {
  await carry(laptop, desktop);
  const before = await filesIn(desktop);
  await open(desktop, '#/devices');
  await press(desktop, 'Gemeinsamen Ordner wählen');
  await says(desktop, 'Dafür braucht es ihre Passphrase.');
  await type(desktop, 'another river');
  await press(desktop, 'Teilen beginnen');
  await says(desktop, 'Das ist nicht die Passphrase.');
  expect(await filesIn(desktop)).toEqual(before);
  await type(desktop, PASSPHRASE);
  await press(desktop, 'Teilen beginnen');
  await says(desktop, 'Zuletzt abgeglichen: jetzt, 2 Geräte');
  await shoot(desktop, 'devices');
  await open(desktop, '#/articles');
  await desktop.waitForFunction(() => document.querySelectorAll('.row').length >= 5);
});

test('what is saved while the library is open is told by itself', async () => {
  const before = Object.keys(await filesIn(desktop)).length;
  await restore(desktop, 12, 3, 'Jetzt einspielen');
  await expect
    .poll(async () => Object.keys(await filesIn(desktop)).length, { timeout: 60_000 })
    .toBeGreaterThan(before);
  await carry(desktop, laptop);
  await open(laptop, '#/devices');
  await press(laptop, 'Sync now');
  await says(laptop, 'Last synced: now, 2 devices');
  const count = await laptop.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('lede');
        opening.onsuccess = () => {
          const counting = opening.result.transaction('articles').objectStore('articles').count();
          counting.onsuccess = () => {
            opening.result.close();
            resolve(counting.result);
          };
        };
      }),
  );
  expect(count).toBe(15);
});

test('where the leave has lapsed, the library asks from a click', async () => {
  const asking = await laptop.evaluateOnNewDocument(() => {
    Object.assign(FileSystemHandle.prototype, { queryPermission: async () => 'prompt' });
  });
  await open(laptop, '#/articles');
  await laptop.waitForSelector('.reminder[data-meeting="ask"]');
  await press(laptop, 'Allow the folder again');
  await laptop.waitForFunction(() => !document.querySelector('.reminder[data-meeting="ask"]'));
  await laptop.removeScriptToEvaluateOnNewDocument(asking.identifier);
});

test('a device is taken out: its files go, its readings stay', async () => {
  await open(laptop, '#/devices');
  await press(laptop, 'Sync now');
  expect((await devicesIn(laptop)).size).toBe(2);
  await press(laptop, 'Take out');
  await press(laptop, 'Really delete its files?');
  await expect.poll(async () => (await devicesIn(laptop)).size, { timeout: 60_000 }).toBe(1);
  await open(laptop, '#/articles');
  await laptop.waitForSelector('.row');
});
