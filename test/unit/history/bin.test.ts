// What was removed can be brought back for 30 days, whole; until then nothing finds it.
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { openHistory } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { freshHistory, tablesOf } from './database.ts';

const DAY = 86_400_000;

test('a removed article is in the bin, in no list and no search, and comes back with star, times and versions', async () => {
  const history = await freshHistory();
  const brief = briefOf({ title: 'Canal reopens', text: 'Boats are back.' });
  const { id } = await history.save(brief, { readAt: 10 });
  const blocks = [{ kind: 'paragraph' as const, text: 'Boats are back, and so are the ducks.' }];
  await history.save({ ...brief, article: { ...brief.article, blocks } }, { readAt: 20 });
  await history.star(id, true);
  const [before, versions] = [await history.get(id), await history.versions(id)];
  await history.forget({ ids: [id] });
  expect([await history.list(), await history.search('canal')]).toEqual([[], []]);
  const [entry] = await history.bin();
  expect(entry).toMatchObject({ title: 'Canal reopens', site: 'news.example', url: before?.url });
  expect(await history.bringBack([entry!.id])).toEqual([id]);
  expect(await history.get(id)).toEqual(before);
  expect(await history.versions(id)).toEqual(versions);
  expect(await history.bin()).toEqual([]);
});

test('an undo takes it out of the bin, and so does reading on: nothing is there twice', async () => {
  const history = await freshHistory();
  const brief = briefOf();
  const { id } = await history.save(brief, { readAt: 10 });
  const undo = await history.forget({ ids: [id] });
  await undo();
  expect(await history.bin()).toEqual([]);
  await history.forget({ ids: [id] });
  const again = await history.save(brief, { readAt: 30 });
  const [entry] = await history.bin();
  await history.bringBack([entry!.id]);
  expect((await history.get(again.id))?.readAt).toEqual([10, 30]);
  expect(await history.count()).toBe(1);
});

test('after 30 days it is gone for good, and before that when the reader says so', async () => {
  const name = 'bin of old';
  const history = await freshHistory(name);
  for (const url of ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'])
    await history.save(briefOf({ url }));
  await history.forget({ all: true });
  const [first, second] = await history.bin();
  await history.discard([first!.id]);
  expect(await history.bin()).toHaveLength(2);
  const db = await tablesOf(name);
  await db.bin.update(second!.id, { removedAt: Date.now() - 30 * DAY });
  expect(await history.bin()).toHaveLength(1);
  const later = await openHistory({ name });
  expect(await db.bin.count()).toBe(1);
  await later.discard();
  expect(await db.bin.count()).toBe(0);
  later.close();
});

test('where the device is short of room, nothing is kept in the bin: removing has to make some', async () => {
  const history = await freshHistory();
  const { id } = await history.save(briefOf());
  vi.stubGlobal('navigator', { storage: { estimate: async () => ({ usage: 0, quota: 8 * 1024 * 1024 }) } });
  const undo = await history.forget({ ids: [id] });
  vi.unstubAllGlobals();
  expect(await history.bin()).toEqual([]);
  expect(await undo()).toEqual([id]);
});
