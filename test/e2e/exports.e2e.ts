// Out to where people work, from the built library: every format holds every article, over more than one page of the history.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage } from './harness.ts';
import { bundle } from './history-stage.ts';

const COUNT = 210;

let stage: Stage;
let library: Page;
let folder: string;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
  folder = await mkdtemp(join(tmpdir(), 'lede-exports-'));
  const page = await stage.chromium.open(stage.chromium.url('options.html'));
  await page.evaluate(await bundle());
  await page.evaluate(async (count) => {
    const history = await lede.openHistory();
    for (let i = 0; i < count; i++) await history.save(lede.madeBrief(i), { readAt: i + 1 });
    history.close();
  }, COUNT);
  library = await stage.chromium.open(stage.chromium.url('library.html#/backup'));
  const session = await library.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

async function press(words: string) {
  const button = await library.waitForSelector(`.formats button ::-p-text(${words})`);
  await button?.click();
  await library.waitForFunction(() => document.querySelector('.progress [role="status"]')?.textContent === 'Done.');
}

/** Files carry the day in their name, which may be another by the time the browser writes one. */
async function downloaded(words: string, [name, ending]: readonly [string, string]): Promise<string> {
  await press(words);
  const isIt = new RegExp(`^${name}-\\d{4}-\\d{2}-\\d{2}\\.${ending}$`);
  const read = async () => {
    const file = (await readdir(folder)).find((each) => isIt.test(each));
    return file ? readFile(join(folder, file), 'utf8') : '';
  };
  await expect.poll(read, { timeout: 10_000 }).not.toBe('');
  return read();
}

test.each([
  ['Table (CSV)', ['lede', 'csv'], (text: string) => text.trimEnd().split('\r\n').length - 1],
  [
    'JSON',
    ['lede', 'json'],
    (text: string) => new Set((JSON.parse(text) as { url: string }[]).map(({ url }) => url)).size,
  ],
  ['Zotero (RIS)', ['lede', 'ris'], (text: string) => text.split('TY  - NEWS').length - 1],
  ['Zotero (CSL JSON)', ['lede.csl', 'json'], (text: string) => (JSON.parse(text) as unknown[]).length],
] as const)('%s has every article', async (words, name, count) => {
  expect(count(await downloaded(words, name))).toBe(COUNT);
});

test('Markdown is one note an article, an actor and a story, and no link leads nowhere', async () => {
  // A folder of the origin's own stands in for one of the disk: the picker is no page that a test could press.
  await library.evaluate(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await press('Obsidian');
  const notes = await library.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of ['Articles', 'Actors', 'Stories']) {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for await (const [file, handle] of folder)
        if (handle instanceof FileSystemFileHandle)
          found.push([`${name}/${file.replace(/\.md$/, '')}`, await (await handle.getFile()).text()]);
    }
    return found;
  });
  const names = new Set(notes.map(([name]) => name));
  expect([...names].filter((name) => name.startsWith('Articles/'))).toHaveLength(COUNT);
  expect([...names].filter((name) => name.startsWith('Stories/')).length).toBeGreaterThan(10);
  const targets = notes.flatMap(([, text]) => [...text.matchAll(/\[\[([^|\]]+)\|/g)].map(([, target]) => target!));
  expect(targets.length).toBeGreaterThan(3 * COUNT);
  expect(targets.filter((target) => !names.has(target))).toEqual([]);
});
