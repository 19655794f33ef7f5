import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { dropIndex } from '../../../lib/history/derive.ts';
import { addRelations } from '../../../lib/history/related/add.ts';
import { eachEntry } from '../../../lib/history/related/postings.ts';
import { briefOf } from './briefs.ts';
import { freshHistory, tablesOf } from './database.ts';

let named = 0;

/** A history, and its tables beside it. */
async function withTables() {
  const name = `upkeep ${++named}`;
  const history = await freshHistory(name);
  const db = await tablesOf(name);
  const words = async () => new Set((await db.wordBlocks.toArray()).flatMap((block) => block.words));
  return { history, db, words };
}

const report = (i: number) =>
  briefOf({ title: `Report ${i}`, text: `Town number${i} elected a mayor.`, actors: [['person', `Mayor Number${i}`]] });

test('a forgotten article is found no more at once, and soon its words are nowhere in the index', async () => {
  const { history, words } = await withTables();
  for (let i = 0; i < 40; i++) await history.save(report(i));
  await history.catchUp();
  expect(await words()).toContain('number17');
  await history.forget({ ids: [18] });
  expect(await history.search('number17')).toEqual([]);
  await vi.waitFor(async () => expect(await words()).not.toContain('number17'), { timeout: 5000 });
  expect(await words()).toContain('number16');
  expect(await history.search('number16')).toHaveLength(1);
  expect(await history.search('"elected a mayor"', { limit: 100 })).toHaveLength(39);
});

test('what is forgotten while segments are merged does not come back with the merged one', async () => {
  const { history, db, words } = await withTables();
  for (let i = 0; i < 80; i++) {
    await history.save(report(i));
    // Seven small segments; the eighth starts the merge.
    if (i % 10 === 9 && i < 79) await history.catchUp();
  }
  let forgetting: Promise<unknown> | undefined;
  await history.catchUp({
    onProgress: () => {
      forgetting = history.forget({ ids: [33] });
    },
  });
  await forgetting;
  await history.catchUp();
  expect(await history.search('number32')).toEqual([]);
  expect(await words()).not.toContain('number32');
  expect(await history.search('mayor', { limit: 100 })).toHaveLength(79);
  expect(await db.segments.count()).toBe(1);
});

test('a merge that was cut off is thrown away, and done again', async () => {
  const { history, db } = await withTables();
  for (let i = 0; i < 10; i++) await history.save(report(i));
  await history.catchUp();
  const [whole] = await db.segments.toArray();
  const half = await db.segments.add({ level: -1, ids: new Uint32Array(), minutes: new Uint32Array() });
  const blocks = await db.wordBlocks.toArray();
  await db.wordBlocks.bulkPut(blocks.map((block) => ({ ...block, segment: half * Math.sign(block.segment) })));
  expect(await history.search('mayor')).toHaveLength(10);
  await history.catchUp();
  expect(await db.segments.toArray()).toEqual([whole]);
  expect(await db.wordBlocks.count()).toBe(blocks.length);
});

test('a save does not wait while the index is written or searched', async () => {
  const { history, db } = await withTables();
  await history.save(report(1));
  await history.catchUp();
  const held = Promise.withResolvers<void>();
  const writing = db.transaction('rw', db.segments, db.wordBlocks, async () => {
    let isHeld = true;
    void held.promise.then(() => {
      isHeld = false;
    });
    while (isHeld) await db.segments.count();
  });
  await history.save(report(2));
  held.resolve();
  await writing;
  expect(await history.count()).toBe(2);
});

test('after the index gave its room away, everything is found all the same, and only the words are made again', async () => {
  const { history, db, words } = await withTables();
  for (let i = 0; i < 50; i++) await history.save(report(i));
  await history.catchUp();
  const signatures = await db.signatures.toArray();
  await dropIndex(db);
  expect(await db.wordBlocks.count()).toBe(0);
  expect(await history.search('number3 lang:en')).toHaveLength(1);
  const postings = await db.postings.toArray();
  await history.catchUp();
  expect(await words()).toContain('number49');
  expect(await db.signatures.toArray()).toEqual(signatures);
  expect(await db.postings.toArray()).toEqual(postings);
  expect(await history.search('number31')).toHaveLength(1);
});

test('tables that older code filled are filled anew', async () => {
  const { history, db } = await withTables();
  for (let i = 0; i < 40; i++) await history.save(report(i));
  await history.catchUp();
  await db.settings.put({ name: 'derived', value: 1 });
  await db.wordBlocks.clear();
  await db.postings.clear();
  expect(await history.search('number31')).toHaveLength(1);
  const seen: number[] = [];
  await history.catchUp({ onProgress: ({ done, total }) => seen.push(done / total) });
  // The search may have begun with it already.
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.at(-1) ?? 1).toBe(1);
  expect(await db.wordBlocks.count()).toBeGreaterThan(0);
  expect(await history.search('number31')).toHaveLength(1);
  expect((await history.related(7, 3)).length).toBeGreaterThan(0);
});

test('relations that are made again are those that were there', async () => {
  const { history, db } = await withTables();
  for (let i = 0; i < 70; i++) await history.save(report(i));
  await history.catchUp();
  const before = await db.postings.toArray();
  await history.rebuild();
  expect(await db.postings.toArray()).toEqual(before);
  expect((await db.signatures.toArray()).every(({ rarities }) => rarities.some((rarity) => rarity > 0))).toBe(true);
});

test('an article that is forgotten while its relations are made leaves nothing of them', async () => {
  const { history, db } = await withTables();
  // So many terms that their lists are written in several transactions.
  const words = (i: number) => Array.from({ length: 30 }, (_, nth) => `word${nth}of${i}`).join(' ');
  for (let i = 0; i < 30; i++) await history.save(briefOf({ title: `Report ${i}`, text: words(i) }));
  await db.pending.toCollection().modify({ relations: true });
  let forgetting: Promise<unknown> | undefined;
  /** What is counted while the lists are written. */
  class Counts extends Map<string, number> {
    override has(term: string): boolean {
      forgetting ??= history.forget({ ids: [18] });
      return super.has(term);
    }
  }
  await addRelations(db, await db.pending.toArray(), new Counts());
  await forgetting;
  const holders: string[] = [];
  for (const { term, block, entries } of await db.postings.toArray())
    eachEntry(entries, block, (id) => {
      if (id === 18) holders.push(term);
    });
  expect(holders).toEqual([]);
  expect(await db.signatures.get(18)).toBeUndefined();
  expect(await db.pending.filter(({ relations }) => relations).count()).toBe(0);
});

test('a row of the queue without an article is no reason to wait for ever', async () => {
  const { history, db } = await withTables();
  await history.save(report(1));
  await db.pending.put({ id: 99, relations: true, stale: false, digest: '' });
  await history.catchUp();
  expect(await db.pending.count()).toBe(0);
});
