import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { History } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { freshHistory } from './database.ts';

const flood = (i: number) =>
  briefOf({
    url: `https://a.example/${i}`,
    title: `Flood in Riverton ${i}`,
    text: 'The river Wend burst its dams near Riverton.',
  });

async function filled(count: number): Promise<History> {
  const history = await freshHistory();
  for (let i = 0; i < count; i++) await history.save(flood(i), { readAt: i + 1 });
  return history;
}
const everything = async (history: History) => {
  const entries = await history.list({ limit: 1000 });
  return Promise.all(
    entries.map(async ({ url }) => {
      const { id: _, storyId: __, ...rest } = (await history.get(url))!;
      return rest;
    }),
  );
};
const repacked = async (file: Blob, change: (text: string) => string) =>
  new Blob([gzipSync(change(gunzipSync(await file.arrayBuffer()).toString()))]);

test('a backup brings everything back into an empty history', async () => {
  const history = await filled(12);
  await history.star(3, true);
  const file = await history.exportAll();
  const other = await freshHistory();
  expect(await other.importAll(file)).toEqual({ kind: 'done', articles: 12, added: 12, updated: 0, unchanged: 0 });
  await other.catchUp();
  expect(await everything(other)).toEqual(await everything(history));
  expect(await other.search('riverton', { limit: 50 })).toHaveLength(12);
  expect(await other.related(1, 3)).toHaveLength(3);
  expect((await other.get('https://a.example/5'))?.storyId).toBeDefined();
});

test('importing twice changes nothing, and a dry run only counts', async () => {
  const history = await filled(3);
  const file = await history.exportAll();
  const other = await freshHistory();
  expect(await other.importAll(file, { dryRun: true })).toMatchObject({ kind: 'done', added: 3 });
  expect(await other.count()).toBe(0);
  await other.importAll(file);
  const before = await everything(other);
  expect(await other.importAll(file)).toEqual({ kind: 'done', articles: 3, added: 0, updated: 0, unchanged: 3 });
  expect(await everything(other)).toEqual(before);
});

test('a backup of a version that worded how a date was read comes in with it, one that says it as data too', async () => {
  const worded = briefOf({ url: 'https://a.example/old', text: 'It met.', dates: ['2025-12-02'] });
  const { reading: _, ...date } = worded.dates[0]!;
  const asData = { ...worded, dates: [{ ...date, readFrom: { text: 'on Tuesday', base: '2025-12-04' } }] };
  for (const brief of [worded, asData]) {
    const history = await freshHistory();
    await history.save(brief, { readAt: 1 });
    const other = await freshHistory();
    expect(await other.importAll(await history.exportAll())).toMatchObject({ kind: 'done', added: 1 });
    expect((await other.get('https://a.example/old'))!.brief.dates).toEqual(brief.dates);
  }
});

test('merging unites reading times, keeps a star, and the text read last wins', async () => {
  const history = await freshHistory();
  const url = 'https://a.example/x';
  await history.save(briefOf({ url, text: 'Older text.' }), { readAt: 1 });
  await history.star(1, true);
  const file = await history.exportAll();
  const other = await freshHistory();
  await other.save(briefOf({ url, text: 'Newer text.' }), { readAt: 2 });
  expect(await other.importAll(file)).toMatchObject({ added: 0, updated: 1 });
  expect(await other.get(url)).toMatchObject({ readAt: [1, 2], starred: true });
  expect((await other.get(url))?.brief.article.blocks[0]?.text).toBe('Newer text.');
  await history.importAll(await other.exportAll());
  expect(await everything(history)).toEqual(await everything(other));
});

test('a file that is cut, changed or something else is refused and changes nothing', async () => {
  const file = await (await filled(5)).exportAll();
  const history = await filled(1);
  const before = await everything(history);
  const lines = async (change: (lines: string[]) => string[]) =>
    repacked(file, (text) => change(text.split('\n')).join('\n'));
  const refused = async (blob: Blob) => {
    const report = await history.importAll(blob);
    return report.kind === 'refused' ? report.reason : report;
  };
  expect(await refused(file.slice(0, file.size - 20))).toBe('truncated');
  expect(await refused(await lines((all) => all.slice(0, -2)))).toBe('truncated');
  expect(await refused(await lines((all) => all.toSpliced(2, 1)))).toBe('damaged');
  expect(await refused(await repacked(file, (text) => text.replace('dams', 'bank')))).toBe('damaged');
  expect(await refused(await repacked(file, (text) => text.replace(/"version":\d+/, '"version":9999')))).toBe('newer');
  expect(await refused(new Blob(['{"some":"json"}']))).toBe('foreign');
  expect(await refused(new Blob([gzipSync('{"some":"json"}\n')]))).toBe('foreign');
  expect(await refused(new Blob([]))).toBe('foreign');
  expect(await everything(history)).toEqual(before);
});

test('an import that is stopped half-way leaves the history as it was', async () => {
  const file = await (await filled(250)).exportAll();
  const history = await freshHistory();
  await history.save(flood(3), { readAt: 9999 });
  const before = await everything(history);
  const stop = new AbortController();
  const onProgress = ({ done, total }: { done: number; total: number }) => {
    if (done > 0.7 * total) stop.abort();
  };
  await expect(history.importAll(file, { onProgress, signal: stop.signal })).rejects.toThrow();
  expect(await everything(history)).toEqual(before);
  expect(await history.count()).toBe(1);
});
