// A real sync engine between two histories of a real Chromium. A headless browser writes into no picked folder, so that each history writes into one of the
// origin's, and the test takes the files from there to the engine's folder and back.
import { mkdir, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { setHistoryStage } from './history-stage.ts';
import { hasSyncthing, syncthings } from './syncthing.ts';

const there = hasSyncthing();
if (there) console.log('Chromium writes through folders of the origin; Syncthing has the files from there.');

const ownFiles = (page: Page, name: string) =>
  page.evaluate(async (name) => {
    const { device } = await (await (await devices.historyOf(name)).sharing()).self();
    const folder = await devices.folderOf(name);
    const found: Record<string, number[]> = {};
    for (const { name: file } of await devices.files(name))
      if (file.includes(device))
        found[file] = [...new Uint8Array(await (await (await folder.getFileHandle(file)).getFile()).arrayBuffer())];
    return { device, files: found };
  }, name);

/** What this device has written goes to the disk, what the engine has brought comes from there. */
async function exchangeWithDisk(page: Page, name: string, disk: string): Promise<void> {
  await mkdir(disk, { recursive: true });
  const { device, files } = await ownFiles(page, name);
  const onDisk = (await readdir(disk)).filter((file) => file.endsWith('.lede'));
  for (const file of onDisk) if (file.includes(device) && !(file in files)) await unlink(join(disk, file));
  for (const [file, bytes] of Object.entries(files)) {
    const now = Buffer.from(bytes);
    const before = await readFile(join(disk, file)).catch(() => undefined);
    if (!before?.equals(now)) await writeFile(join(disk, file), now);
  }
  const brought: Record<string, number[]> = {};
  for (const file of onDisk) if (!file.includes(device)) brought[file] = [...(await readFile(join(disk, file)))];
  await page.evaluate(
    async (name, device, brought) => {
      const folder = await devices.folderOf(name);
      for (const { name: file } of await devices.files(name))
        if (!file.includes(device) && !(file in brought)) await folder.removeEntry(file);
      for (const [file, bytes] of Object.entries(brought)) {
        const writable = await (await folder.getFileHandle(file, { create: true })).createWritable();
        await writable.write(Uint8Array.from(bytes));
        await writable.close();
      }
    },
    name,
    device,
    brought,
  );
}

describe.skipIf(!there)(
  `a real Syncthing between two devices${there ? '' : ' (needs syncthing, as Debian has it)'}`,
  () => {
    test('300 readings each, both away half of the time, end equal', { timeout: 600_000 }, async () => {
      const stage = await setHistoryStage({ entry: fileURLToPath(new URL('sync-page.ts', import.meta.url)) });
      const pair = await syncthings();
      try {
        const page = await stage.page();
        const names = ['one', 'two'] as const;
        await page.evaluate(async (names) => {
          for (const name of names) await devices.begin(name, 'a passphrase of some length');
        }, names);
        for (let round = 0; round < 4; round++) {
          for (const [i, name] of names.entries()) {
            // Some is read on both; every other time, one of them is away.
            await page.evaluate((name, from) => devices.read(name, from, from + 75, 2), name, round * 75 + i * 280);
            await page.evaluate(
              async (name, round) => {
                const history = await devices.historyOf(name);
                const [first, second] = await history.list({ limit: 2 });
                if (first) await history.star(first.id, round % 2 === 0);
                if (second) await history.forget({ ids: [second.id] });
              },
              name,
              round,
            );
            if ((round + i) % 2 === 0) continue;
            await page.evaluate((name) => devices.meet(name).then(() => {}), name);
            await exchangeWithDisk(page, name, pair.folders[i]!);
          }
          await pair.settled();
        }
        for (let round = 0; round < 3; round++) {
          for (const [i, name] of names.entries()) {
            await page.evaluate((name) => devices.meet(name).then(() => {}), name);
            await exchangeWithDisk(page, name, pair.folders[i]!);
          }
          await pair.settled();
        }
        for (const [i, name] of names.entries()) {
          await exchangeWithDisk(page, name, pair.folders[i]!);
          await page.evaluate((name) => devices.meet(name).then(() => {}), name);
        }
        const [one, two] = await page.evaluate((names) => Promise.all(names.map(devices.canonical)), names);
        expect(one!.split('\n').length).toBeGreaterThan(500);
        expect(two).toBe(one);
      } finally {
        await pair.close();
        await stage.close();
      }
    });
  },
);
