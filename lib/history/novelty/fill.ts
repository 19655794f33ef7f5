// Sketches of articles that were stored before there were any: made from the latest to the first, a batch a transaction, going on after any stop.
import type { Transaction } from 'dexie';
import type { HistoryDatabase } from '../database.ts';
import { sketchOf } from './sketch.ts';

const BATCH = 64;
/** The setting that holds the id below which articles wait for their sketches. */
const WAITING = 'unsketched';

/** An upgrade: all that is there waits. */
export async function leaveToFill(upgrade: Transaction): Promise<void> {
  const last = await upgrade.table('articles').orderBy(':id').lastKey();
  if (last !== undefined) await upgrade.table('settings').put({ name: WAITING, value: Number(last) + 1 });
}

/** Makes what is missing. Writes nothing over a sketch that a save made in between: it is the sketch of the text that is there. */
export async function fillSketches(db: HistoryDatabase, signal?: AbortSignal): Promise<void> {
  while (!signal?.aborted && db.isOpen() && (await fillBatch(db)));
}

function fillBatch(db: HistoryDatabase): Promise<boolean> {
  return db.transaction('rw', db.texts, db.sketches, db.settings, async () => {
    const waiting = await db.settings.get(WAITING);
    if (!waiting) return false;
    const texts = await db.texts.where('id').below(Number(waiting.value)).reverse().limit(BATCH).toArray();
    const last = texts.at(-1);
    if (!last) {
      await db.settings.delete(WAITING);
      return false;
    }
    await db.sketches.bulkPut(texts.map(({ id, brief }) => ({ id, runs: sketchOf(brief.article) })));
    await db.settings.put({ name: WAITING, value: last.id });
    return true;
  });
}
