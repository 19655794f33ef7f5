// Backups and forgetting in a real browser: a file that is no good changes nothing, and what was forgotten is nowhere any more.
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type HistoryStage, setHistoryStage } from './history-stage.ts';
import { madeBackup } from './made-backup.ts';

let stage: HistoryStage;
beforeAll(async () => {
  stage = await setHistoryStage();
});
afterAll(() => stage.close());

const COUNT = 450;

test('a truncated, a tampered and a foreign file are refused by name, before and after a dry run, and change nothing', async () => {
  const good = await madeBackup(0, COUNT);
  const lines = gunzipSync(good).toString().trimEnd().split('\n');
  const packed = (text: string) => gzipSync(text, { level: 1 });
  const changed = (at: number, change: (line: string) => string) =>
    packed(`${lines.with(at, change(lines[at]!)).join('\n')}\n`);
  const files: [string, Uint8Array, string][] = [
    ['cut-in-the-gzip', good.subarray(0, good.length / 2), 'truncated'],
    ['cut-after-a-chunk', packed(`${lines.slice(0, 202).join('\n')}\n`), 'truncated'],
    ['cut-before-the-end', packed(`${lines.slice(0, -1).join('\n')}\n`), 'truncated'],
    ['a-word-changed', changed(300, (line) => line.replace('"title":"', '"title":"X')), 'damaged'],
    ['an-article-gone', packed(`${lines.toSpliced(300, 1).join('\n')}\n`), 'damaged'],
    ['a-chunk-gone', packed(`${lines.toSpliced(1, 201).join('\n')}\n`), 'damaged'],
    ['something-behind', packed(`${lines.join('\n')}\n{"more":1}\n`), 'damaged'],
    ['from-the-future', changed(0, (line) => line.replace(/"version":\d+/, '"version":9999')), 'newer'],
    ['another-program', packed('{"some":"json"}\n'), 'foreign'],
    ['no-gzip', Buffer.from('%PDF-1.7 and so on'), 'foreign'],
    ['empty', new Uint8Array(), 'foreign'],
  ];
  const page = await stage.page();
  await page.evaluate(async () => {
    const history = await lede.openHistory({ name: 'refusing' });
    await history.save(lede.madeBrief(7), { readAt: 5_000_000 });
    Object.assign(globalThis, { kept: history });
  });
  for (const [name, bytes, reason] of files) {
    const address = stage.serve(name, bytes);
    for (const dryRun of [true, false])
      expect([
        name,
        await page.evaluate(`(async () =>
        kept.importAll(await (await fetch('${address}')).blob(), { dryRun: ${dryRun} }))()`),
      ]).toEqual([name, { kind: 'refused', reason }]);
  }
  const left = await page.evaluate(
    `kept.list({ limit: 10 }).then(async (entries) => [await kept.count(), entries.map(({ readAt }) => readAt)])`,
  );
  expect(left).toEqual([1, [[5_000_000]]]);
});

test('what is forgotten is in the bin alone, and once that is emptied in no table, list, search, relation, story or backup', async () => {
  const page = await stage.page();
  const found = await page.evaluate(async () => {
    const history = await lede.openHistory({ name: 'forgetting' });
    for (let i = 0; i < 80; i++) await history.save(lede.madeBrief(i), { readAt: i + 1 });
    const secret = lede.madeBrief(42);
    const article = {
      ...secret.article,
      url: 'https://zorbulon.example/42',
      title: `Zorbulon ${secret.article.title}`,
      links: [{ url: 'https://zorbulon.example/more', title: 'More on Zorbulon' }],
    };
    const actors = [{ ...secret.actors[0]!, key: 'person:zorbulon', name: 'Zorbulon' }, ...secret.actors.slice(1)];
    const { id } = await history.save({ ...secret, article, actors }, { readAt: 100 });
    await history.catchUp();
    const holding = async () => {
      const open = indexedDB.open('forgetting');
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      const tables: string[] = [];
      for (const table of db.objectStoreNames) {
        const all = db.transaction(table).objectStore(table).getAll();
        const rows = await new Promise<unknown[]>((resolve) => {
          all.onsuccess = () => resolve(all.result);
        });
        if (JSON.stringify(rows).toLowerCase().includes('zorbulon')) tables.push(table);
      }
      db.close();
      return tables;
    };
    const before = await holding();
    const related = (await history.related(43, 5)).some(({ article }) => article.id === id);
    await history.forget({ ids: [id] });
    // The words leave the index in the moments after it.
    await history.catchUp();
    const removed = await holding();
    await history.discard();
    const backup = await new Response(
      (await history.exportAll()).stream().pipeThrough(new DecompressionStream('gzip')),
    ).text();
    return {
      before,
      related,
      removed,
      after: await holding(),
      listed: (await history.list({ limit: 100 })).some((entry) => entry.id === id),
      searched: (await history.search('zorbulon')).length,
      stillRelated: (await history.related(43, 5)).some(({ article }) => article.id === id),
      inStory: (await history.stories({ limit: 100 })).some(({ articles }) => articles.some((each) => each.id === id)),
      actor: (await history.actor('person:zorbulon')) !== undefined,
      count: await history.count(),
      backup: backup.toLowerCase().includes('zorbulon'),
    };
  });
  expect(found.before).toEqual(
    expect.arrayContaining(['articles', 'links', 'postings', 'signatures', 'texts', 'wordBlocks']),
  );
  expect(found).toMatchObject({
    related: true,
    removed: ['bin'],
    after: [],
    listed: false,
    searched: 0,
    stillRelated: false,
    inStory: false,
    actor: false,
    count: 80,
    backup: false,
  });
});
