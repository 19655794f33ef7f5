// Fills the derived tables from the queue, a batch a transaction, in whichever page or worker is awake. Killed at any moment, it goes on where it was.
import type { HistoryDatabase, PendingRow, PostingRow, SignatureRow, TextRow } from './database.ts';
import { raritiesOf } from './related/frequency.ts';
import { updatePostings } from './related/index.ts';
import { blockOf, entryCount, withEntry } from './related/postings.ts';
import { listed, type Signature, signatureOf } from './related/signature.ts';
import { documentOf } from './search/document.ts';
import { addSegment, mergeSegments, removeFromSegments } from './search/segments.ts';
import type { Progress } from './types.ts';

/** Articles a transaction. So many may wait before anybody is woken for them: a search reads their texts instead. */
export const BATCH = 32;
/** The version of the derived tables. Raised whenever the code that fills them changes: they are then filled anew. */
export const DERIVED = 2;

export interface DeriveOptions {
  /** Leave the last few to a later batch, so that segments do not become tiny. */
  full?: boolean;
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/** Works the queue off. */
export async function derive(
  db: HistoryDatabase,
  { full = false, onProgress, signal }: DeriveOptions = {},
): Promise<void> {
  if (!(await isIndexed(db))) {
    if (!(await hasAllowance())) return;
    await rebuild(db);
  }
  const total = await db.pending.count();
  const frequencies = new Map<string, number>();
  for (let done = 0; !signal?.aborted && db.isOpen(); ) {
    const taken = await db.transaction('rw', db.tables, async () => deriveBatch(db, full, frequencies));
    if (taken === 0) break;
    done += taken;
    onProgress?.({ done: Math.min(done, total), total });
    while (await db.transaction('rw', db.segments, db.wordBlocks, async () => mergeSegments(db)));
  }
}

const DERIVED_NAME = 'derived';

/** Whether the full-text index holds every article that is not queued. Not so after it was dropped, or when older code filled it. */
export async function isIndexed(db: HistoryDatabase): Promise<boolean> {
  const version = await db.settings.get(DERIVED_NAME);
  return version === undefined || version.value === DERIVED;
}

/** Gives the room of the full-text index back to the articles. Searches read the texts until there is room to make it again. */
export async function dropIndex(db: HistoryDatabase): Promise<void> {
  await db.transaction('rw', db.segments, db.wordBlocks, db.settings, async () => {
    await Promise.all([db.segments.clear(), db.wordBlocks.clear(), db.settings.put({ name: DERIVED_NAME, value: 0 })]);
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
    await Promise.all(
      [db.signatures, db.postings, db.segments, db.wordBlocks, db.pending].map((table) => table.clear()),
    );
    const ids = await db.articles.toCollection().primaryKeys();
    await db.pending.bulkPut(ids.map((id) => ({ id, relations: true, stale: false })));
    await db.settings.put({ name: DERIVED_NAME, value: DERIVED });
  });
}

async function deriveBatch(db: HistoryDatabase, full: boolean, frequencies: Map<string, number>): Promise<number> {
  const pending = await db.pending.limit(BATCH).toArray();
  if (pending.length === 0 || (full && pending.length < BATCH)) return 0;
  const texts = (await db.texts.bulkGet(pending.map(({ id }) => id))).filter((row) => row !== undefined);
  const stale = pending.filter((row) => row.stale).map(({ id }) => id);
  if (stale.length > 0) await removeFromSegments(db, stale);
  if (texts.length > 0)
    await addSegment(
      db,
      texts.map(({ id, brief }) => ({ id, words: documentOf(brief) })),
    );
  await deriveRelations(db, pending, texts, frequencies);
  await db.pending.bulkDelete(pending.map(({ id }) => id));
  return pending.length;
}

async function deriveRelations(
  db: HistoryDatabase,
  pending: readonly PendingRow[],
  texts: readonly TextRow[],
  frequencies: Map<string, number>,
): Promise<void> {
  const wanted = new Set(pending.filter(({ relations }) => relations).map(({ id }) => id));
  const rows = (await db.articles.bulkGet([...wanted])).filter((row) => row !== undefined);
  const readAt = new Map(rows.map(({ id, readAt }) => [id, readAt[0]!]));
  const signatures = texts
    .filter(({ id }) => readAt.has(id))
    .map(({ id, brief }) => ({ id, signature: signatureOf(brief, readAt.get(id)!) }));
  if (signatures.length === 0) return;
  for (const before of await db.signatures.bulkGet(signatures.map(({ id }) => id)))
    await updatePostings(db, before, undefined);

  const lists = await listsFor(db, signatures, frequencies);
  for (const { id, signature } of signatures) {
    for (const [name, weight] of listed(signature)) {
      const row = lists.get(`${blockOf(id)} ${name}`)!;
      const before = entryCount(row.entries);
      row.entries = withEntry(row.entries, id, weight);
      frequencies.set(name, (frequencies.get(name) ?? 0) + entryCount(row.entries) - before);
    }
  }
  const total = (await db.counts.get(''))?.count ?? 0;
  const known = { total, of: (name: string) => frequencies.get(name) ?? 0 };
  await db.signatures.bulkPut(
    signatures.map(({ id, signature }): SignatureRow => ({ ...signature, id, rarities: raritiesOf(signature, known) })),
  );
  await db.postings.bulkPut([...lists.values()]);
}

/** The lists to be changed, by block and name; counts each name that was not met before. */
async function listsFor(
  db: HistoryDatabase,
  signatures: readonly { id: number; signature: Signature }[],
  frequencies: Map<string, number>,
): Promise<Map<string, PostingRow>> {
  const keys = new Map<string, [string, number]>();
  for (const { id, signature } of signatures)
    for (const [name] of listed(signature)) keys.set(`${blockOf(id)} ${name}`, [name, blockOf(id)]);
  const wanted = [...keys.values()];
  const rows = await db.postings.bulkGet(wanted);
  const unmet = [...new Set(wanted.map(([name]) => name))].filter((name) => !frequencies.has(name));
  // A history of one block has each list in one row: what was just read tells the frequency.
  const last = await db.articles.toCollection().lastKey();
  const counts =
    blockOf(Number(last ?? 0)) === 0
      ? new Map(wanted.map(([name], i) => [name, rows[i] ? entryCount(rows[i].entries) : 0]))
      : await countAll(db, unmet);
  for (const name of unmet) frequencies.set(name, counts.get(name) ?? 0);
  return new Map(
    [...keys].map(([key, [term, block]], i) => [key, rows[i] ?? { term, block, entries: new Uint8Array() }]),
  );
}

async function countAll(db: HistoryDatabase, names: readonly string[]): Promise<Map<string, number>> {
  const rows = await Promise.all(
    names.map((name) =>
      db.postings.where('[term+block]').between([name, 0], [name, Number.MAX_SAFE_INTEGER]).toArray(),
    ),
  );
  return new Map(names.map((name, i) => [name, rows[i]!.reduce((sum, { entries }) => sum + entryCount(entries), 0)]));
}
