// Fills the derived tables from the queue, a batch a transaction, in whichever page or worker is awake. Killed at any moment, it goes on where it was.
import type { HistoryDatabase, PendingRow } from './database.ts';
import { withLock } from './lock.ts';
import { fillSketches } from './novelty/fill.ts';
import { readings } from './read.ts';
import { addRelations } from './related/add.ts';
import { applyRules } from './remarks.ts';
import { roomLeft } from './room.ts';
import { momentOf } from './row.ts';
import { documentOf } from './search/document.ts';
import { dropUnfinished, tidySegments } from './search/merge.ts';
import { addSegment, removeFromSegments } from './search/segments.ts';
import type { Progress } from './types.ts';

/** So many articles may wait before anybody is woken for them: a search reads their texts instead. */
const BATCH = 32;
/** Articles a segment when many wait, as after an import, and as many of which the relations are found together. */
const BULK = 256;
const SPAN = 4096;
/** Terms whose frequency is kept in mind from one batch to the next. */
const COUNTED = 200_000;
/** The version of the derived tables. Raised whenever the code that fills them changes: they are then filled anew. */
const DERIVED = 2;

export interface DeriveOptions {
  /** Leave the last few to a later batch, so that segments do not become tiny. */
  full?: boolean;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /**
   * During a repair: an article that nothing can be derived from is left out of the index, so that all others get in, and told here.
   * Without it, the first of them stops the work.
   */
  onLeftOut?: ((error: unknown) => void) | undefined;
}

/** If more than these are left out, it is not the articles that are broken. */
const MOST_LEFT_OUT = 50;

/** Works the queue off, and tidies the index up. One page or worker does so at a time; others wait for it. */
export async function derive(db: HistoryDatabase, options: DeriveOptions = {}): Promise<void> {
  await withLock(db, 'derive', {}, async () => {
    await applyRules(db, options.signal);
    if (!(await isIndexed(db))) {
      if (!(await hasAllowance())) return;
      await requeue(db);
    }
    if (!(await db.settings.get(DERIVED_NAME))) await db.settings.put({ name: DERIVED_NAME, value: DERIVED });
    await fillSketches(db, options.signal);
    await dropUnfinished(db);
    await workOff(db, options);
  });
}

async function workOff(
  db: HistoryDatabase,
  { full = false, onProgress, signal, onLeftOut }: DeriveOptions,
): Promise<void> {
  const goesOn = async () => !signal?.aborted && db.isOpen() && (await roomLeft()) === 'enough';
  const total = await db.pending.count();
  const frequencies = new Map<string, number>();
  let done = 0;
  const onDone = (articles: number) => {
    done += articles;
    onProgress?.({ done: Math.min(done, total), total });
  };
  let leftOut = 0;
  const onBroken =
    onLeftOut &&
    ((error: unknown) => {
      if (++leftOut > MOST_LEFT_OUT) throw error;
      onLeftOut(error);
    });
  while ((await goesOn()) && (await deriveBatch(db, full, frequencies, { goesOn, onDone, onBroken })))
    while ((await goesOn()) && (await tidySegments(db)));
  while ((await goesOn()) && (await tidySegments(db)));
}

const DERIVED_NAME = 'derived';
/** In place of a version: the full-text index was dropped, the relations are there. */
const DROPPED = 0;

/** Whether the full-text index holds every article that is not queued. Not so after it was dropped, or when older code filled it. */
export async function isIndexed(db: HistoryDatabase): Promise<boolean> {
  const version = await db.settings.get(DERIVED_NAME);
  // The first version wrote no number.
  return version ? version.value === DERIVED : (await db.segments.limit(1).primaryKeys()).length === 0;
}

/** Gives the room of the full-text index back to the articles. Searches read the texts until there is room to make it again. */
export async function dropIndex(db: HistoryDatabase): Promise<void> {
  await db.transaction('rw', db.segments, db.wordBlocks, db.settings, async () => {
    await Promise.all([
      db.segments.clear(),
      db.wordBlocks.clear(),
      db.settings.put({ name: DERIVED_NAME, value: DROPPED }),
    ]);
  });
}

/** Half as much again as is used must be allowed before the index is made again. */
async function hasAllowance(): Promise<boolean> {
  const { usage = 0, quota = Number.POSITIVE_INFINITY } = (await globalThis.navigator?.storage?.estimate?.()) ?? {};
  return quota - usage > usage / 2;
}

/** Empties the derived tables and queues every article. */
export async function rebuild(db: HistoryDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await db.settings.delete(DERIVED_NAME);
    await requeue(db);
  });
}

/** Queues every article for what is not there: the words alone after the index was dropped, everything otherwise. */
async function requeue(db: HistoryDatabase): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    const relations = (await db.settings.get(DERIVED_NAME))?.value !== DROPPED;
    const emptied = [db.segments, db.wordBlocks, ...(relations ? [db.signatures, db.postings] : [])];
    await Promise.all(emptied.map((table) => table.clear()));
    const ids = await db.articles.toCollection().primaryKeys();
    const waiting = new Map((await db.pending.toArray()).map((row) => [row.id, row]));
    await db.pending.bulkPut(
      ids.map((id) => {
        const before = waiting.get(id);
        return { id, relations: relations || before?.relations === true, stale: false, digest: before?.digest ?? '' };
      }),
    );
    await db.settings.put({ name: DERIVED_NAME, value: DERIVED });
  });
}

/** Takes some off the queue; false if there is nothing to take. Reads and reckons outside of the transactions that write, so that a save waits for none of it. */
async function deriveBatch(
  db: HistoryDatabase,
  full: boolean,
  frequencies: Map<string, number>,
  {
    goesOn,
    onDone,
    onBroken,
  }: {
    goesOn(): Promise<boolean>;
    onDone(articles: number): void;
    onBroken: ((error: unknown) => void) | undefined;
  },
): Promise<boolean> {
  const queued = await db.pending.limit(SPAN).toArray();
  const pending = queued.length < BULK ? queued.slice(0, BATCH) : queued;
  if (pending.length === 0 || (full && pending.length < BATCH)) return false;
  if (frequencies.size > COUNTED) frequencies.clear();
  try {
    await addRelations(
      db,
      pending.filter(({ relations }) => relations),
      frequencies,
    );
    for (let from = 0; from < pending.length && (await goesOn()); from += BULK) {
      const part = pending.slice(from, from + BULK);
      await addWords(db, part);
      onDone(part.length);
    }
  } catch (error) {
    if (!onBroken || !db.isOpen()) throw error;
    frequencies.clear();
    await deriveEach(db, pending, frequencies, { onDone, onBroken });
  }
  return true;
}

/** One by one, so that the broken one shows itself. */
async function deriveEach(
  db: HistoryDatabase,
  pending: readonly PendingRow[],
  frequencies: Map<string, number>,
  { onDone, onBroken }: { onDone(articles: number): void; onBroken(error: unknown): void },
): Promise<void> {
  for (const { id } of pending) {
    const row = await db.pending.get(id);
    if (!row) continue;
    try {
      if (row.relations) await addRelations(db, [row], frequencies);
      await addWords(db, [{ ...row, relations: false }]);
    } catch (error) {
      onBroken(error);
      await db.pending.delete(id);
    }
    onDone(1);
  }
}

async function addWords(db: HistoryDatabase, pending: readonly PendingRow[]): Promise<void> {
  const ids = pending.map(({ id }) => id);
  const found = await readings(db, ids);
  const documents = found
    .filter((reading) => reading !== undefined)
    .map(({ row, brief, note }) => ({
      id: row.id,
      moment: momentOf(row),
      words: documentOf(brief, { note, tags: row.tags }),
    }));
  await db.transaction('rw', db.pending, db.segments, db.wordBlocks, async () => {
    const now = await db.pending.bulkGet(ids);
    // What was read again or forgotten in between, or has no relations yet, stays as the queue has it now.
    const isDone = (row: PendingRow | undefined, i: number) =>
      row?.digest === pending[i]!.digest && (!row.relations || !found[i]);
    const done = new Set(ids.filter((_, i) => isDone(now[i], i)));
    const stale = pending.filter((row) => row.stale && done.has(row.id)).map(({ id }) => id);
    if (stale.length > 0) await removeFromSegments(db, stale, { purge: false });
    const fresh = documents.filter(({ id }) => done.has(id));
    if (fresh.length > 0) await addSegment(db, fresh);
    await db.pending.bulkDelete([...done]);
  });
}
