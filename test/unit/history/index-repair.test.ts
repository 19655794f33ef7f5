import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openHistory, type Progress } from '../../../lib/history/index.ts';
import { briefOf } from './briefs.ts';
import { tablesOf } from './database.ts';

let named = 0;

/** A history of so many articles whose index is filled, its tables beside it, and what its funnel hears. */
async function filled(articles: number) {
  const name = `repair ${++named}`;
  const onError = vi.fn();
  const history = await openHistory({ name, onError });
  onTestFinished(() => history.close());
  const db = await tablesOf(name);
  const save = (i: number) => history.save(briefOf({ title: `Report ${i}`, text: `Town number${i} elected a mayor.` }));
  for (let i = 0; i < articles; i++) await save(i);
  await history.catchUp();
  return { history, db, onError, save };
}

/** Rows of the index that no code of ours has written. */
async function damage(db: Awaited<ReturnType<typeof tablesOf>>) {
  await db.postings.toCollection().modify((row) => Object.assign(row, { entries: null }));
}

test('a damaged index is made anew from the texts, and the reader is told that it is a repair', async () => {
  const { history, db, onError, save } = await filled(40);
  await damage(db);
  await db.pending.put({ id: 1, relations: true, stale: true, digest: (await db.articles.get(1))?.digest ?? '' });
  const told: Progress[] = [];
  await history.catchUp({ onProgress: (progress) => told.push(progress) });
  expect(onError).toHaveBeenCalledOnce();
  expect(told.some(({ isRepair }) => isRepair)).toBe(true);
  expect(await db.pending.count()).toBe(0);
  expect(await history.search('elected mayor', { limit: 100 })).toHaveLength(40);
  await save(41);
  await history.catchUp();
  expect(await history.search('number41')).toHaveLength(1);
  expect(await history.related(1, 5)).not.toEqual([]);
});

test('an article that nothing can be derived from keeps no other out of the index', async () => {
  const { history, db, onError } = await filled(40);
  await db.texts.update(7, { brief: { ...(await db.texts.get(7))?.brief, article: undefined } as never });
  await history.rebuild();
  expect(onError).toHaveBeenCalledTimes(2);
  expect(await db.pending.count()).toBe(0);
  expect(await history.search('number8')).toHaveLength(1);
  expect(await history.search('elected mayor', { limit: 100 })).toHaveLength(39);
});

test('what goes wrong while nobody waits is told, too', async () => {
  const { db, onError, save } = await filled(1);
  await db.texts.update(1, { brief: { article: undefined } as never });
  await db.pending.put({ id: 1, relations: true, stale: true, digest: '' });
  for (let i = 0; i < 40; i++) await save(i);
  await vi.waitFor(() => expect(onError).toHaveBeenCalled(), { timeout: 20_000 });
});
