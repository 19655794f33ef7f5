// Histories that share in a real Chromium, through folders of the origin’s own: a headless browser gets no leave to write into a picked one, so the files
// are carried from there. What the carrier does to them is the seed's.
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HistoryStage, setHistoryStage } from './history-stage.ts';

let stage: HistoryStage;
let page: Page;
beforeAll(async () => {
  console.log('Folders are those of the origin: a headless browser may write into no other.');
  stage = await setHistoryStage({ entry: fileURLToPath(new URL('sync-page.ts', import.meta.url)) });
  page = await stage.page();
});
afterAll(() => stage.close());

const ended = (...names: string[]) =>
  page.evaluate(async (names) => Promise.all(names.map((name) => devices.canonical(name))), names);

test('three devices with 300 readings each, through a carrier that loses, delays, repeats and reorders, end equal', {
  timeout: 600_000,
}, async () => {
  const counts = await page.evaluate(async () => {
    const names = ['A', 'B', 'C'];
    for (const [i, name] of names.entries()) {
      // Half of it was read before they share; some of it on two of them.
      await devices.read(name, i * 280, i * 280 + 150, 2);
      await devices.begin(name, 'a passphrase of some length');
    }
    let seed = 19;
    const rounds = 6;
    for (let round = 0; round < rounds; round++) {
      for (const [i, name] of names.entries()) {
        await devices.read(name, i * 280 + 150 + round * 25, i * 280 + 175 + round * 25, 2);
        const history = await devices.historyOf(name);
        const some = await history.list({ limit: 40 });
        if (some[7]) await history.star(some[7].id, !some[7].starred);
        if (some[20 + i]) await history.forget({ ids: [some[20 + i]!.id] });
        // Each is away half of the time.
        if ((round + i) % 2 === 0) await devices.meet(name);
      }
      for (const from of names) for (const to of names) if (from !== to) await devices.carry(from, to, seed++, 0.6);
    }
    for (let round = 0; round < 3; round++) {
      for (const name of names) await devices.meet(name);
      for (const from of names) for (const to of names) if (from !== to) await devices.carry(from, to, seed++, 0);
    }
    for (const name of names) await devices.meet(name);
    return Promise.all(names.map(async (name) => (await devices.historyOf(name)).count()));
  });
  const [a, b, c] = await ended('A', 'B', 'C');
  expect(b).toBe(a);
  expect(c).toBe(a);
  expect(new Set(counts).size).toBe(1);
  expect(counts[0]).toBeGreaterThan(800);
});

test('a file that is cut or tampered with is waited for, and taken in once it is whole', async () => {
  const found = await page.evaluate(async () => {
    const results: string[] = [];
    for (const change of ['cut', 'tampered'] as const) {
      const [writer, reader] = [`writer ${change}`, `reader ${change}`];
      for (const name of [writer, reader]) await devices.begin(name, 'a passphrase of some length');
      await devices.read(writer, 0, 3);
      await devices.meet(writer);
      await devices.carry(writer, reader, 1, 0);
      const file = (await devices.files(reader)).find(({ name }) => !name.includes('000000'))!.name;
      await devices.change(reader, file, change);
      const broken = (await devices.meet(reader)).received.devices[0]!;
      results.push(`${broken.waiting} ${broken.trouble} ${await (await devices.historyOf(reader)).count()}`);
      await devices.carry(writer, reader, 1, 0);
      const whole = (await devices.meet(reader)).received.devices[0]!;
      results.push(`${whole.waiting} ${whole.trouble} ${await (await devices.historyOf(reader)).count()}`);
    }
    return results;
  });
  expect(found).toEqual(['1 damaged 0', '0 undefined 3', '1 damaged 0', '0 undefined 3']);
});

test('two windows that meet the others at once do it one after the other, and nothing is told twice', async () => {
  const second = await stage.page();
  await page.evaluate(async () => {
    await devices.begin('windows');
    await devices.read('windows', 0, 30, 2);
    await devices.begin('watcher');
  });
  await Promise.all(
    [page, second].map((each) => each.evaluate(async () => void (await devices.meet('windows', 'both')))),
  );
  const [files, changed] = await page.evaluate(async () => [
    (await devices.files('both')).map(({ name }) => name.slice(-11)),
    (await devices.meet('watcher', 'both')).received.changed,
  ]);
  expect(files).toEqual(['000000.lede', '000001.lede']);
  expect(changed).toBe(30);
  await second.close();
});

test('a device that is killed in the middle of writing or merging goes on where it was', {
  timeout: 300_000,
}, async () => {
  await page.evaluate(async () => {
    await devices.begin('teller', 'a passphrase of some length');
    await devices.read('teller', 0, 450, 2);
  });
  for (const after of [30, 120, 400]) {
    void page.evaluate(() => devices.meet('teller', 'table')).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, after));
    await stage.kill();
    await stage.restart();
    page = await stage.page();
  }
  await page.evaluate(async () => {
    await devices.meet('teller', 'table');
    await devices.begin('listener', 'a passphrase of some length');
  });
  for (const after of [100, 400, 900]) {
    void page.evaluate(() => devices.meet('listener', 'table')).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, after));
    await stage.kill();
    await stage.restart();
    page = await stage.page();
  }
  await page.evaluate(() => devices.meet('listener', 'table'));
  const [teller, listener] = await ended('teller', 'listener');
  expect(teller?.split('\n')).toHaveLength(450);
  expect(listener).toBe(teller);
});

test('a folder that went away is filled again, and files of this device that were lost are written anew', async () => {
  const before = await page.evaluate(async () => {
    for (const { name } of await devices.files('table')) await devices.remove('table', name);
    await devices.meet('teller', 'table');
    await devices.begin('late', 'a passphrase of some length');
    return (await devices.meet('late', 'table')).received.changed;
  });
  expect(before).toBe(450);
});
