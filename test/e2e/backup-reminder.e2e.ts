// A backup that is due when the library opens: asked for, written into the folder chosen before, and never in the reader's way.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';
import { madeBackup } from './made-backup.ts';

/** The browser's own, in the pages that these tests look into. */
declare const chrome: typeof import('wxt/browser').browser;

const ARTICLES = 12;
const LONG_AGO = Date.UTC(2020, 0, 2, 12);

let stage: Stage;
let library: Page;
let folder: string;

/** A folder of the origin's own stands in for one of the disk: the picker is no page that a test could press. */
const standIn = () => {
  Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
};

beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
  folder = await mkdtemp(join(tmpdir(), 'lede-backups-'));
  library = await stage.chromium.open(stage.chromium.url('library.html'));
  const session = await library.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await library.evaluateOnNewDocument(standIn);
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

const setting = (name: string, value: string | number) =>
  library.evaluate((items) => chrome.storage.local.set(items), { [name]: value });
const lastBackup = () =>
  library.evaluate(async () => (await chrome.storage.local.get<{ backedUpAt?: number }>('backedUpAt')).backedUpAt ?? 0);

/** Opens the library anew; resolves once it shows its articles. */
async function open() {
  await library.goto(stage.chromium.url('library.html'));
  await library.reload();
  await library.waitForSelector('.row');
}
const reminder = async (kind: string) => {
  const shown = await library.waitForSelector(`[data-backup="${kind}"]`);
  return shown?.$eval('[role="status"]', (status) => status.textContent);
};
/** It is asked shortly after the page has come up, or not at all. */
const expectSilence = () => expect(library.waitForSelector('.reminder', { timeout: 1000 })).rejects.toThrow('failed');
async function press(words: string) {
  const button = await library.waitForSelector(`button ::-p-text(${words})`);
  await button?.click();
}

/** What lies in the folder that stands in: name and, unpacked, the number of lines. */
async function written(): Promise<{ name: string; lines: number }[]> {
  const files = await library.evaluate(async () => {
    const found: { name: string; bytes: number[] }[] = [];
    for await (const [name, handle] of await navigator.storage.getDirectory()) {
      if (!(handle instanceof FileSystemFileHandle) || !name.endsWith('.jsonl.gz')) continue;
      found.push({ name, bytes: [...new Uint8Array(await (await handle.getFile()).arrayBuffer())] });
    }
    return found;
  });
  return files.map(({ name, bytes }) => ({
    name,
    lines: gunzipSync(Uint8Array.from(bytes)).toString().trim().split('\n').length,
  }));
}

test('an empty history is never asked for a backup', async () => {
  await library.goto(stage.chromium.url('library.html'));
  await library.waitForSelector('.card');
  await expectSilence();
});

test('what was read long ago and never backed up is asked for, and the button makes the file', async () => {
  const file = join(folder, 'brought.jsonl.gz');
  await writeFile(file, await madeBackup(0, ARTICLES));
  await library.goto(stage.chromium.url('library.html#/backup'));
  const field = await library.waitForSelector('input[type="file"]');
  await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
  await press('Restore now');
  await library.waitForFunction(
    (count) => document.body.textContent?.includes(`${count} articles restored`),
    {},
    ARTICLES,
  );
  await rm(file);

  await open();
  expect(await reminder('asked')).toBe('Your reading history has never been backed up.');
  await shoot(library, 'backup-reminder');
  await press('Back up now');
  expect(await reminder('downloaded')).toBe('The backup is among your downloads.');
  await expect.poll(() => readdir(folder)).toEqual([expect.stringMatching(/^lede-\d{4}-\d\d-\d\d\.jsonl\.gz$/)]);
  expect(await lastBackup()).toBeGreaterThan(LONG_AGO);
  await open();
  await expectSilence();
});

test('an old backup is named, and “later” is kept', async () => {
  await setting('backedUpAt', LONG_AGO);
  await open();
  expect(await reminder('asked')).toBe('The last backup was made on January 2, 2020.');
  await press('Later');
  await library.waitForFunction(() => !document.querySelector('.reminder'));
  await open();
  await expectSilence();
  await setting('backupPostponed', 0);
});

test('once a folder is chosen, a backup that is due is written into it when the library opens', async () => {
  await library.goto(stage.chromium.url('library.html#/backup'));
  await library.reload();
  await press('Choose a folder');
  await library.waitForSelector('button ::-p-text(Stop using it)');
  expect(await written()).toEqual([]);

  await open();
  expect(await reminder('written')).toContain('Your reading history is backed up, in the folder');
  const [file, ...others] = await written();
  expect(others).toEqual([]);
  expect(file?.name).toMatch(/^lede-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
  // The manifest, the articles, the checksum of their chunk, and the end.
  expect(file?.lines).toBe(ARTICLES + 3);
  expect(await lastBackup()).toBeGreaterThan(LONG_AGO);
});

test('a folder that the browser has to be asked about again is asked for, not written into', async () => {
  await setting('backedUpAt', LONG_AGO);
  const asking = await library.evaluateOnNewDocument(() => {
    Object.assign(FileSystemHandle.prototype, { queryPermission: async () => 'prompt' });
  });
  await open();
  expect(await reminder('asked')).toBe('The last backup was made on January 2, 2020.');
  expect(await lastBackup()).toBe(LONG_AGO);
  await press('Back up now');
  expect(await reminder('written')).toContain('in the folder');
  expect(await lastBackup()).toBeGreaterThan(LONG_AGO);
  await library.removeScriptToEvaluateOnNewDocument(asking.identifier);
});

test('a folder that is full is said, keeps no empty file, and the backup goes to the downloads', async () => {
  await setting('backedUpAt', LONG_AGO);
  await library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name);
  });
  await library.evaluateOnNewDocument(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
  });
  await open();
  expect(await reminder('asked')).toMatch(/^The backup could not be written into the folder/);
  expect(await lastBackup()).toBe(LONG_AGO);
  expect(await library.evaluate(async () => Array.fromAsync((await navigator.storage.getDirectory()).keys()))).toEqual(
    [],
  );
  await press('Back up now');
  expect(await reminder('downloaded')).toBe('The backup is among your downloads.');
});
