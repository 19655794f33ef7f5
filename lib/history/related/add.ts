// Relations of articles that came without them, as by an import: signatures and posting lists, many at a time.
import type { HistoryDatabase, PendingRow, PostingRow, SignatureRow } from '../database.ts';
import { raritiesOf } from './frequency.ts';
import { updatePostings } from './index.ts';
import { blockOf, entryCount, withEntry } from './postings.ts';
import { listed, type Signature } from './signature.ts';

interface Unrelated {
  queued: PendingRow;
  signature: Signature;
}

/**
 * Adds what is still queued for its relations, and says so in the queue.
 * @param frequencies What earlier calls have counted; goes on counting.
 */
export async function addRelations(
  db: HistoryDatabase,
  articles: readonly Unrelated[],
  frequencies: Map<string, number>,
): Promise<void> {
  const total = (await db.counts.get(''))?.count ?? 0;
  const last = Number((await db.articles.toCollection().lastKey()) ?? 0);
  await db.transaction('rw', db.pending, db.signatures, db.postings, async () => {
    const now = await db.pending.bulkGet(articles.map(({ queued }) => queued.id));
    const fresh = articles.filter(({ queued }, i) => now[i]?.relations && now[i]?.digest === queued.digest);
    for (const before of await db.signatures.bulkGet(fresh.map(({ queued }) => queued.id)))
      await updatePostings(db, before, undefined);
    const signatures = fresh.map(({ queued, signature }) => ({ id: queued.id, signature }));
    const lists = await listsFor(db, signatures, frequencies, last);
    for (const { id, signature } of signatures) {
      for (const [name, weight] of listed(signature)) {
        const row = lists.get(`${blockOf(id)} ${name}`)!;
        const before = entryCount(row.entries);
        row.entries = withEntry(row.entries, id, weight);
        frequencies.set(name, (frequencies.get(name) ?? 0) + entryCount(row.entries) - before);
      }
    }
    const known = { total, of: (name: string) => frequencies.get(name) ?? 0 };
    await db.signatures.bulkPut(
      signatures.map(
        ({ id, signature }): SignatureRow => ({ ...signature, id, rarities: raritiesOf(signature, known) }),
      ),
    );
    await db.postings.bulkPut([...lists.values()]);
    await db.pending.bulkPut(fresh.map(({ queued }) => ({ ...queued, relations: false })));
  });
}

/** The lists to be changed, by block and name; counts each name that was not met before. */
async function listsFor(
  db: HistoryDatabase,
  signatures: readonly { id: number; signature: Signature }[],
  frequencies: Map<string, number>,
  last: number,
): Promise<Map<string, PostingRow>> {
  const keys = new Map<string, [string, number]>();
  for (const { id, signature } of signatures)
    for (const [name] of listed(signature)) keys.set(`${blockOf(id)} ${name}`, [name, blockOf(id)]);
  const wanted = [...keys.values()];
  const rows = await db.postings.bulkGet(wanted);
  const unmet = [...new Set(wanted.map(([name]) => name))].filter((name) => !frequencies.has(name));
  // A history of one block has each list in one row: what was just read tells the frequency.
  const counts =
    blockOf(last) === 0
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
