// Losing nothing, in a real browser: killed in the middle of saves and of an import, two tabs at once, a newer or a blocked database.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMA } from '../../lib/history/database.ts';
import { stopWorkers } from '../../scripts/chromium.ts';
import { type HistoryStage, setHistoryStage } from './history-stage.ts';
import { madeBackup } from './made-backup.ts';
import { madeBrief } from './made-briefs.ts';

/** The browser's version of a database of the next schema. */
const NEWER = (SCHEMA + 1) * 10;

let stage: HistoryStage;
beforeAll(async () => {
  stage = await setHistoryStage();
});
afterAll(() => stage.close());

/** Run in a page: what is in a history, and whether each article has its row, text and relations. */
async function wholeness(name: string | undefined) {
  const history = await lede.openHistory(name === undefined ? {} : { name });
  const entries = await history.list({ limit: 10_000 });
  const whole = await Promise.all(
    entries.map(async ({ id, url }) => {
      const stored = await history.get(id);
      const related = await history.related(id, 3);
      return stored?.brief.article.url === url && stored.brief.article.blocks.length === 10 && related.length > 0;
    }),
  );
  const hits = await history.search(entries[0]!.title, { limit: 5 });
  return {
    numbers: entries.map(({ url }) => Number(url.split('/').at(-1))),
    whole,
    count: await history.count(),
    hits: hits.length,
  };
}

test('killed in the middle of saves: every save that was acknowledged is there, whole, and nothing is there by halves', async () => {
  const page = await stage.page();
  const acknowledged: number[] = [];
  const enough = new Promise<void>((resolve) => {
    void page.exposeFunction('acknowledge', (number: number) => {
      acknowledged.push(number);
      if (acknowledged.length === 40) resolve();
    });
  });
  await page.evaluate(`(async () => {
    const history = await lede.openHistory();
    for (let i = 0; ; i++) {
      await history.save(lede.madeBrief(i), { readAt: i + 1 });
      void acknowledge(i);
    }
  })(); undefined`);
  await enough;
  await stage.kill();
  await stage.restart();
  const after = await stage.page();
  const found = await after.evaluate(wholeness, undefined);
  expect(found.numbers).toEqual(expect.arrayContaining(acknowledged));
  expect(found.whole.every(Boolean)).toBe(true);
  expect(found.count).toBe(found.numbers.length);
  expect(found.hits).toBeGreaterThan(0);
});

test('a worker stopped in the middle of saves: what it acknowledged is there, whole, once, and the next one goes on', async () => {
  const source = `importScripts('/history.js');
    onmessage = (event) => event.waitUntil((async () => {
      const history = await lede.openHistory({ name: 'worker' });
      for (let i = event.data; ; i++) {
        const { isNew } = await history.save(lede.madeBrief(i), { readAt: i + 1 });
        event.source.postMessage({ number: i, isNew });
      }
    })());`;
  stage.serve('worker.js', Buffer.from(source));
  const page = await stage.page();
  const acknowledged: number[] = [];
  let heard = () => {};
  await page.exposeFunction('acknowledge', (number: number) => {
    acknowledged.push(number);
    heard();
  });
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/worker.js');
    await navigator.serviceWorker.ready;
    navigator.serviceWorker.onmessage = ({ data }) =>
      void (globalThis as unknown as { acknowledge(number: number): void }).acknowledge(data.number);
  });
  const LIVES = 6;
  for (let life = 0; life < LIVES; life++) {
    const enough = new Promise<void>((resolve) => {
      const until = acknowledged.length + 5 + life;
      heard = () => acknowledged.length >= until && resolve();
    });
    await page.evaluate(
      async (from) => (await navigator.serviceWorker.ready).active?.postMessage(from),
      Math.max(-1, ...acknowledged) + 1,
    );
    await enough;
    await stopWorkers(page);
  }
  const found = await page.evaluate(wholeness, 'worker');
  expect(found.numbers).toEqual(expect.arrayContaining(acknowledged));
  expect(new Set(found.numbers).size).toBe(found.numbers.length);
  expect(found.whole.every(Boolean)).toBe(true);
  expect(found.count).toBe(found.numbers.length);
  expect(found.hits).toBeGreaterThan(0);
});

test('killed in the middle of an import: at the next start nothing of it is there, and it can be taken in again', async () => {
  const COUNT = 1200;
  const file = stage.serve('backup.gz', await madeBackup(0, COUNT));
  const page = await stage.page();
  await page.evaluate(async () => {
    const history = await lede.openHistory({ name: 'import' });
    await history.save(lede.madeBrief(7), { readAt: 5_000_000 });
  });
  const halfWay = new Promise<void>((resolve) => void page.exposeFunction('halfWay', resolve));
  await page.evaluate(`(async () => {
    const history = await lede.openHistory({ name: 'import' });
    const file = await (await fetch('${file}')).blob();
    await history.importAll(file, { onProgress: ({ done, total }) => done > 0.7 * total && halfWay() });
  })(); undefined`);
  await halfWay;
  await stage.kill();
  await stage.restart();
  const after = await stage.page();
  const found = await after.evaluate(async () => {
    const history = await lede.openHistory({ name: 'import' });
    const entries = await history.list({ limit: 10 });
    return { count: await history.count(), entries: entries.map(({ readAt }) => readAt) };
  });
  expect(found).toEqual({ count: 1, entries: [[5_000_000]] });
  const again = await after.evaluate(async (file) => {
    const history = await lede.openHistory({ name: 'import' });
    const report = await history.importAll(await (await fetch(file)).blob());
    return { report, count: await history.count() };
  }, file);
  expect(again).toEqual({
    report: { kind: 'done', articles: COUNT, added: COUNT - 1, updated: 1, unchanged: 0 },
    count: COUNT,
  });
});

test('two tabs that save the same article at once make one entry', async () => {
  const pages = [await stage.page(), await stage.page()];
  const saved = await Promise.all(
    pages.map((page) =>
      page.evaluate(async () => {
        const history = await lede.openHistory({ name: 'two tabs' });
        const ids: number[] = [];
        for (let i = 0; i < 20; i++) ids.push((await history.save(lede.madeBrief(i % 4))).id);
        return { ids, count: await history.count() };
      }),
    ),
  );
  expect(saved[0]!.ids).toEqual(saved[1]!.ids);
  expect(saved.map(({ count }) => count)).toEqual([4, 4]);
});

test('an older build leaves a newer database alone and says so', async () => {
  const page = await stage.page();
  const kind = await page.evaluate(async (newer) => {
    const made = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newer', newer);
      request.onupgradeneeded = () => request.result.createObjectStore('articles', { keyPath: 'id' });
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    made.close();
    return lede.openHistory({ name: 'newer' }).then(() => 'opened', lede.kindOf);
  }, NEWER);
  expect(kind).toBe('newer');
  const version = await page.evaluate(
    async () => (await indexedDB.databases()).find(({ name }) => name === 'newer')?.version,
  );
  expect(version).toBe(NEWER);
});

test('a tab that holds an older version open is named, not waited for', async () => {
  const [holder, opener] = [await stage.page(), await stage.page()];
  await holder.evaluate(async () => {
    const request = indexedDB.open('blocked', 5);
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    Object.assign(globalThis, { held: request.result });
  });
  const kind = await opener.evaluate(() => lede.openHistory({ name: 'blocked' }).then(() => 'opened', lede.kindOf));
  expect(kind).toBe('blocked');
});

test('a page lets go of the database when a newer version wants it, and says that it is closed', async () => {
  const page = await stage.page();
  const told = await page.evaluate(async (newer) => {
    let closed = false;
    const history = await lede.openHistory({ name: 'let go', onClosed: () => (closed = true) });
    await history.save(lede.madeBrief(1));
    await new Promise((resolve, reject) => {
      const request = indexedDB.open('let go', newer);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    return { closed, kind: await history.count().then(() => 'answered', lede.kindOf) };
  }, NEWER);
  expect(told).toEqual({ closed: true, kind: 'closed' });
});

test('at 1,000 articles every question has the answer that the articles give', { timeout: 400_000 }, async () => {
  const COUNT = 1000;
  const file = stage.serve('1000.gz', await madeBackup(0, COUNT));
  const page = await stage.page();
  const wanted = madeBrief(634);
  const answers = await page.evaluate(
    async (file, { url, site, title }, actor) => {
      const history = await lede.openHistory({ name: 'many' });
      await history.importAll(await (await fetch(file)).blob());
      await history.catchUp();
      const { id } = (await history.get(url))!;
      const numberOf = (url: string) => Number(url.split('/').at(-1));
      return {
        count: await history.count(),
        sites: (await history.sites()).reduce((sum, { count }) => sum + count, 0),
        site:
          (await history.list({ site, limit: 5000 })).length ===
          (await history.sites()).find((row) => row.site === site)?.count,
        actor: (await history.list({ actor })).map(({ url }) => numberOf(url)),
        latest: (await history.list({ limit: 3 })).map(({ url }) => numberOf(url)),
        starred: (await history.list({ starred: true, limit: 100 })).length,
        found: numberOf((await history.search(title))[0]!.entry.url),
        related: (await history.related(id, 5)).map(({ article }) => numberOf(article.url)),
        ...(await thereAndBack(history)),
      };
      /** The whole of it as a backup, taken in by another history. */
      async function thereAndBack(from: typeof history) {
        const told = { written: 0, read: 0 };
        const backup = await from.exportAll({ onProgress: () => told.written++ });
        const to = await lede.openHistory({ name: 'copy of many' });
        const dry = await to.importAll(backup, { dryRun: true });
        const empty = await to.count();
        const report = await to.importAll(backup, { onProgress: () => told.read++ });
        return { dry, empty, report, again: await to.importAll(backup), copied: await to.count(), told };
      }
    },
    file,
    wanted.article,
    wanted.actors[0]!.key,
  );
  const story = Array.from({ length: 8 }, (_, i) => 632 + i);
  expect(answers).toMatchObject({
    count: COUNT,
    sites: COUNT,
    site: true,
    latest: [999, 998, 997],
    starred: 20,
    found: 634,
    empty: 0,
    copied: COUNT,
  });
  const all = { kind: 'done', articles: COUNT, added: COUNT, updated: 0, unchanged: 0 };
  expect([answers.dry, answers.report]).toEqual([all, all]);
  expect(answers.again).toEqual({ ...all, added: 0, unchanged: COUNT });
  // Told piece by piece, so that a page can show how far it is.
  expect(answers.told.written).toBeGreaterThan(3);
  expect(answers.told.read).toBeGreaterThan(6);
  expect(answers.actor).toEqual(expect.arrayContaining(story));
  for (const number of answers.related) expect(story).toContain(number);
});
